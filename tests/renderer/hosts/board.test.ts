import { describe, expect, it } from 'vitest'
import { formatClock } from '#core/plan/clock.ts'
import type { Span } from '#core/plan/spans.ts'
import type { BoardBar, BoardDraft, BoardRow } from '#renderer/parts/RosterBoard/BoardRow.ts'
import { barAt, type Key, movedCursor } from '#renderer/parts/RosterBoard/boardCursor.ts'
import { conflictSpans } from '#renderer/parts/RosterBoard/conflictSpans.ts'
import {
  type BoardGrid,
  isUnmoved,
  movedDraft,
  offDraft,
  paintedSpan,
  resizedDraft,
} from '#renderer/parts/RosterBoard/draftOf.ts'
import { heldDraft } from '#renderer/parts/RosterBoard/heldDraft.ts'
import { packLanes } from '#renderer/parts/RosterBoard/packLanes.ts'
import { rowAt, rowTops } from '#renderer/parts/RosterBoard/rowTops.ts'
import { minuteAt } from '#tests/build/plan.ts'

const grid: BoardGrid = { snap: 30, window: { start: 0, end: minuteAt('30:00') } }

const span = (from: string, to: string): Span => ({ start: minuteAt(from), end: minuteAt(to) })
const clocks = (of: Span | undefined | null) => of && `${formatClock(of.start)}–${formatClock(of.end)}`

const bar = (id: string, from: string, to: string): BoardBar => ({
  table: 'shifts',
  page: 'room/0',
  id,
  ...span(from, to),
  lane: 0,
  title: id,
  label: id,
  hue: 0,
  isQuiet: false,
})

const row = (key: string, bars: readonly BoardBar[], more: Partial<BoardRow> = {}): BoardRow => ({
  key,
  name: key,
  bars,
  lanes: 1,
  off: [],
  conflicts: [],
  isExclusive: true,
  ...more,
})

describe('lanes of a row', () => {
  it('hold what overlaps below each other, and who stands on camera above the others', () => {
    const items = [
      { id: 'late', ...span('20:00', '22:00') },
      { id: 'quiet', ...span('8:00', '22:00') },
      { id: 'early', ...span('9:00', '21:00') },
      { id: 'night', ...span('22:00', '23:00') },
    ]
    const { placed, lanes } = packLanes(items, ({ id }) => id !== 'quiet')
    expect(lanes).toBe(3)
    expect(Object.fromEntries(placed.map(({ item, lane }) => [item.id, lane]))).toEqual({
      early: 0,
      late: 1,
      night: 0,
      quiet: 2,
    })
  })
})

describe('minutes that cannot be as they are planned', () => {
  it.each<[string, Span[], Span[], string[]]>([
    ['two places at once', [span('8:00', '10:00'), span('9:00', '11:00')], [], ['09:00–10:00']],
    ['a shift in which one cannot come', [span('8:00', '10:00')], [span('9:30', '12:00')], ['09:30–10:00']],
    ['one after the other', [span('8:00', '10:00'), span('10:00', '11:00')], [span('11:00', '12:00')], []],
  ])('%s', (_, bars, off, expected) => {
    expect(conflictSpans(bars, off).map(clocks)).toEqual(expected)
  })
})

describe('painting', () => {
  const busy = row('h', [bar('a', '10:00', '12:00'), bar('b', '14:10', '15:00')])
  it.each([
    ['a click’s cell', '8:10', '8:10', '08:00–08:30'],
    ['to the right, both cells in it', '8:10', '9:10', '08:00–09:30'],
    ['to the left', '9:10', '8:10', '08:00–09:30'],
    ['up to the next shift of the host', '8:00', '11:00', '08:00–10:00'],
    ['back to the one before', '13:00', '11:00', '12:00–13:30'],
    ['what is left of a cell', '14:00', '14:20', '14:00–14:10'],
    ['past midnight, to the end of the board', '29:00', '31:00', '05:00–06:00'],
  ])('covers %s', (_, from, to, expected) => {
    expect(clocks(paintedSpan(busy, minuteAt(from), minuteAt(to), grid))).toBe(expected)
  })

  it('covers nothing where the host is on already, and runs over others in a room', () => {
    expect(paintedSpan(busy, minuteAt('11:00'), minuteAt('11:20'), grid)).toBeUndefined()
    const room = row('r', busy.bars, { isExclusive: false })
    expect(clocks(paintedSpan(room, minuteAt('11:00'), minuteAt('14:20'), grid))).toBe('11:00–14:30')
  })

  it('takes a mark away where it begins on one', () => {
    const away = row('h', [], { off: [span('9:00', '12:00')] })
    const told = (from: string, to: string) => {
      const draft = offDraft(away, minuteAt(from), minuteAt(to), grid)
      return `${draft.kind} ${clocks(draft)}`
    }
    expect([told('10:00', '11:00'), told('12:00', '13:00')]).toEqual([
      'erase 10:00–11:30',
      'paint 12:00–13:30',
    ])
  })
})

describe('a bar that is dragged', () => {
  const odd = bar('a', '10:10', '12:10')
  it.each<[string, BoardDraft, string]>([
    ['snaps its start to the grid', movedDraft(odd, 'h', 42, grid, false), 'move 11:00–13:00'],
    ['stays where it is when the hand shook', movedDraft(odd, 'h', 9, grid, false), 'move 10:10–12:10'],
    ['is copied with Alt', movedDraft(odd, 'x', -70, grid, true), 'copy 09:00–11:00'],
    [
      'is made longer at its end',
      resizedDraft(odd, 'h', 'end', minuteAt('13:20'), grid),
      'resize 10:10–13:30',
    ],
    ['keeps something of it', resizedDraft(odd, 'h', 'end', minuteAt('8:00'), grid), 'resize 10:10–10:30'],
    [
      'is made longer at its start',
      resizedDraft(odd, 'h', 'start', minuteAt('9:10'), grid),
      'resize 09:00–12:10',
    ],
    [
      'keeps something at its end',
      resizedDraft(odd, 'h', 'start', minuteAt('15:00'), grid),
      'resize 12:00–12:10',
    ],
  ])('%s', (_, draft, expected) => {
    expect(`${draft.kind} ${clocks(draft)}`).toBe(expected)
  })

  it('changes nothing where it was let go in its own row at its own time, unless it is a copy', () => {
    const still = movedDraft(odd, 'h', 0, grid, false)
    expect([
      isUnmoved(still, 'h'),
      isUnmoved(still, 'x'),
      isUnmoved({ ...still, kind: 'copy' }, 'h'),
    ]).toEqual([true, false, false])
  })
})

const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
})

describe('the cell cursor', () => {
  const rows = [row('h', [bar('a', '10:00', '12:00'), bar('b', '20:00', '22:00')]), row('i', [])]
  const at = (clock: string, of = 0, anchor: number | null = null) => ({
    row: of,
    minute: minuteAt(clock),
    anchor,
  })
  it.each<[string, Key, ReturnType<typeof at>, ReturnType<typeof at>]>([
    ['goes a step', key('ArrowRight'), at('9:00'), at('9:30')],
    ['stops at the first minute', key('ArrowLeft'), at('0:00'), at('0:00')],
    ['stops at the last', key('ArrowRight'), at('29:30'), at('29:30')],
    ['goes to the next shift', key('ArrowRight', { ctrlKey: true }), at('10:00'), at('20:00')],
    ['goes to the shift before', key('ArrowLeft', { ctrlKey: true }), at('15:00'), at('10:00')],
    ['goes down a row', key('ArrowDown'), at('9:00'), at('9:00', 1)],
    ['stays in the last', key('PageDown'), at('9:00', 1), at('9:00', 1)],
    ['keeps its row while it paints', key('ArrowDown'), at('9:00', 0, 500), at('9:00', 0, 500)],
    ['goes to the end', key('End'), at('9:00'), at('29:30')],
  ])('%s', (_, pressed, from, to) => {
    expect(movedCursor(pressed, from, rows, grid)).toEqual(to)
  })

  it('leaves other keys alone, and knows the shift it is on', () => {
    expect(movedCursor(key('x'), at('9:00'), rows, grid)).toBeNull()
    expect(barAt(rows[0], minuteAt('9:45'), 30)?.id).toBe('a')
    expect(barAt(rows[0], minuteAt('12:00'), 30)).toBeUndefined()
  })
})

describe('a bar that is held by the keyboard', () => {
  const held = bar('a', '10:00', '12:00')
  const rows = [row('h', [held]), row('i', [])]
  const told = (pressed: Key) => {
    const draft = heldDraft(pressed, { bar: held, row: 0 }, rows, grid)
    return draft === null || draft === 'stay' ? draft : `${draft.kind} ${draft.rowKey} ${clocks(draft)}`
  }
  it.each([
    ['moves by the snap', key('ArrowRight'), 'move h 10:30–12:30'],
    ['is given to the next', key('ArrowDown'), 'move i 10:00–12:00'],
    ['gets another end', key('ArrowLeft', { shiftKey: true }), 'resize h 10:00–11:30'],
    ['is repeated right after itself', key('d', { ctrlKey: true }), 'copy h 12:00–14:00'],
    ['stays in the first row', key('ArrowUp'), 'stay'],
    ['leaves other keys alone', key('Tab'), null],
  ])('%s', (_, pressed, expected) => {
    expect(told(pressed)).toBe(expected)
  })
})

describe('rows of the board', () => {
  const rows = [row('a', []), row('b', [], { lanes: 3 }), row('c', [], { lanes: 0 })]
  const tops = rowTops(rows, { strip: 24, bar: 22 })
  it('stand below each other, as high as their lanes, one at least', () => {
    expect(tops).toEqual([0, 52, 148, 200])
  })

  it.each([
    [-5, 0],
    [51, 0],
    [52, 1],
    [199, 2],
    [900, 2],
  ])('at %i px is row %i', (y, expected) => {
    expect(rowAt(tops, y)).toBe(expected)
  })

  it('are none where there are none', () => {
    expect(rowAt(rowTops([], { strip: 0, bar: 22 }), 10)).toBe(-1)
  })
})
