import type { FieldEdit } from '#renderer/parts/fields/Field.ts'
import { fillSeries, repeatTexts } from './fillSeries.ts'
import type { GridRange } from './gridSelection.ts'
import type { Spot } from './gridShape.ts'
import type { PastedText } from './pasteInto.ts'

/** How far a range is drawn out over the cells beside it. */
export interface FillStretch {
  readonly side: 'up' | 'down' | 'left' | 'right'
  readonly count: number
}

export interface FillSource {
  /** What a cell of the range gives: what editing it begins with. */
  readonly textAt: (spot: Spot) => string
  readonly kindAt: (column: number) => FieldEdit<never>['kind'] | undefined
}

/** Where a pointer draws a range out to: along the way it went farther; null inside the range. */
export function stretchTo(
  { top, bottom, left, right }: GridRange,
  { row, column }: Spot,
): FillStretch | null {
  const down = row > bottom ? row - bottom : row < top ? row - top : 0
  const across = column > right ? column - right : column < left ? column - left : 0
  if (down === 0 && across === 0) return null
  const isDown = Math.abs(down) >= Math.abs(across)
  if (isDown) return { side: down > 0 ? 'down' : 'up', count: Math.abs(down) }
  return { side: across > 0 ? 'right' : 'left', count: Math.abs(across) }
}

/** The cells beside a range that a stretch covers. */
export function stretchRange(range: GridRange, { side, count }: FillStretch): GridRange {
  const { top, bottom, left, right } = range
  if (side === 'down') return { ...range, top: bottom + 1, bottom: bottom + count }
  if (side === 'up') return { ...range, top: top - count, bottom: top - 1 }
  if (side === 'right') return { ...range, left: right + 1, right: right + count }
  return { ...range, left: left - count, right: left - 1 }
}

/**
 * What drawing a range out writes: its series go on, line by line. Names of a list and long texts are repeated: the
 * next of `小雅1` is nobody, and a mechanism that ends in a price must not rise by one.
 */
export function fillStretch(
  range: GridRange,
  stretch: FillStretch,
  { textAt, kindAt }: FillSource,
  isFlipped: boolean,
): PastedText[] {
  const isDown = stretch.side === 'down' || stretch.side === 'up'
  const by = stretch.side === 'down' || stretch.side === 'right' ? 1 : -1
  const [lines, along] = isDown
    ? [span(range.left, range.right), span(range.top, range.bottom)]
    : [span(range.top, range.bottom), span(range.left, range.right)]
  const spotAt = (line: number, at: number): Spot =>
    isDown ? { row: at, column: line } : { row: line, column: at }
  return lines.flatMap((line) => {
    const texts = along.map((at) => textAt(spotAt(line, at)))
    const kind = kindAt(isDown ? line : range.left)
    const isRepeated =
      kind === 'pick' || kind === 'picks' || kind === 'toggle' || (kind === 'lines' && !isFlipped)
    const how = { by, isFlipped: isFlipped && kind !== 'lines' } as const
    const filled = isRepeated ? repeatTexts(texts, stretch.count, by) : fillSeries(texts, stretch.count, how)
    const edge = by > 0 ? (along.at(-1) ?? 0) : (along[0] ?? 0)
    return filled.map((text, i) => ({ ...spotAt(line, edge + by * (i + 1)), text }))
  })
}

/** Ctrl+D and Ctrl+R: the first row or column of the range into the others; a single one takes the one before it. */
export function fillOver(
  { top, bottom, left, right }: GridRange,
  to: 'down' | 'right',
  textAt: (spot: Spot) => string,
): PastedText[] {
  const isDown = to === 'down'
  const [first, last] = isDown ? [top, bottom] : [left, right]
  const from = first === last ? first - 1 : first
  if (from < 0) return []
  const lines = isDown ? span(left, right) : span(top, bottom)
  return span(from + 1, last).flatMap((at) =>
    lines.map((line) => {
      const text = textAt(isDown ? { row: from, column: line } : { row: line, column: from })
      return isDown ? { row: at, column: line, text } : { row: line, column: at, text }
    }),
  )
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
