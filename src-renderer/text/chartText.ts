import { textSet } from './useText.ts'

/** Words around a chart. */
export const chartText = textSet(
  {
    asTable: '看数字',
    asChart: '看图',
    picture: '存为图片',
    chartOf: (title: string) => `图：${title}`,
  },
  {
    asTable: 'Show the numbers',
    asChart: 'Show the chart',
    picture: 'Save as a picture',
    chartOf: (title: string) => `Chart: ${title}`,
  },
)
