import type { Lang } from '#core/plan/Lang.ts'
import type { GridColumn } from './GridColumn.ts'

/** Padding, line and the marks of a title, in pixels. */
const cellExtra = 20
const headExtra = 44
const widest = 480
/** Measuring text is slow, and beyond this many rows the widest is rarely another. */
const mostMeasured = 2000

/** How wide a column must be for its title and its texts, to some limit. @param measure how wide a text is painted */
export function fitWidth<Row>(
  column: GridColumn<Row>,
  rows: readonly Row[],
  lang: Lang,
  measure: (text: string) => number,
): number {
  const texts = new Set(
    rows.slice(0, mostMeasured).map((row) => column.shown(row, lang).split('\n', 1)[0] ?? ''),
  )
  const widestText = Math.max(0, ...[...texts].map(measure))
  return Math.min(
    widest,
    Math.ceil(Math.max(widestText + cellExtra, measure(column.title[lang]) + headExtra)),
  )
}

/** Measures texts in the font of an element. */
export function measureIn(element: Element): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('a canvas has no 2d context')
  context.font = getComputedStyle(element).font
  return (text) => context.measureText(text).width
}
