import type { ChartRows } from '#renderer/parts/Chart/ChartTable.tsx'
import type { OverviewWords } from './Figure.ts'
import type { Heat } from './heat.ts'

/** The numbers behind the heat map, all digits: an hour a row, since a day of exact amounts is wider than a window. */
export const exactRows = ({ rows, hours }: Heat, words: OverviewWords): ChartRows => ({
  columns: ['', ...rows.map(({ name }) => name)],
  rows: hours.map((hour) => [
    words.hourOf(hour),
    ...rows.map(({ cells }) =>
      cells[hour] === undefined || cells[hour].text === '' ? '' : cells[hour].exact,
    ),
  ]),
})
