import { textSet } from './useText.ts'

/** Words of the content screen. */
export const contentText = textSet(
  {
    contentScreen: '内容',
    content: '内容日程',
    placements: '中心场资源位',
  },
  {
    contentScreen: 'Content',
    content: 'Content',
    placements: 'Placements',
  },
)
