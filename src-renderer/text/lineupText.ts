import { textSet } from './useText.ts'

/** Words of the lineup screen. */
export const lineupText = textSet(
  {
    lineupScreen: '货盘',
    products: '商品库',
    lineup: '场次货盘',
  },
  {
    lineupScreen: 'Lineup',
    products: 'Products',
    lineup: 'Session lineups',
  },
)
