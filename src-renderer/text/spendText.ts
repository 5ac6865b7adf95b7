import { textSet } from './useText.ts'

/** Words of the spend screen. */
export const spendText = textSet(
  {
    spendScreen: '投放',
    spend: '投放计划',
  },
  {
    spendScreen: 'Spend',
    spend: 'Spend lines',
  },
)
