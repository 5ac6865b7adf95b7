import type { Row } from '#core/plan/tables.ts'
import type { Minute } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { type Bar, type BarTable, barSpan, onCamera, type Track } from './Track.ts'

/** Rows of one table on one of its pages. */
export interface BarRows {
  readonly table: BarTable
  readonly page: string
  readonly rows: readonly Row<BarTable>[]
}

/** Those on camera stand above those behind it, whatever their times: a host's row stays the host's. */
const groupOf = (row: Row<BarTable>): number => ('position' in row && !onCamera.has(row.position) ? 1 : 0)

/** Lays rows out in as few as they need: each in the first one of its group that is free by then. */
export function packBars(parts: readonly BarRows[]): Pick<Track, 'bars' | 'rows' | 'longest'> {
  const rowEnds: [Minute[], Minute[]] = [[], []]
  const placed = parts
    .flatMap(({ table, page, rows }) =>
      rows.map((record) => ({ table, page, id: record.id, record, ...barSpan(record) })),
    )
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
    .map((bar) => {
      const group = groupOf(bar.record)
      const ends = rowEnds[group] ?? []
      const free = ends.findIndex((end) => end <= bar.start)
      const lane = free < 0 ? ends.length : free
      ends[lane] = bar.end
      return { ...bar, lane, group }
    })
  const bars = placed.map(({ group, ...bar }) => {
    return { ...bar, lane: bar.lane + (group === 0 ? 0 : rowEnds[0].length) } as Bar
  })
  return {
    bars,
    rows: rowEnds[0].length + rowEnds[1].length,
    longest: bars.reduce((longest, { start, end }) => Math.max(longest, end - start), 0),
  }
}

/** The bars that a window shows: found by halving, so that a month of shifts costs no more than what is seen of it. */
export function barsIn({ bars, longest }: Pick<Track, 'bars' | 'longest'>, window: Span): readonly Bar[] {
  const first = firstFrom(bars, window.start - longest)
  const last = firstFrom(bars, window.end)
  return bars.slice(first, last).filter(({ end }) => end > window.start)
}

function firstFrom(bars: readonly Bar[], minute: Minute): number {
  let [low, high] = [0, bars.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bars[middle]?.start ?? 0) < minute) low = middle + 1
    else high = middle
  }
  return low
}
