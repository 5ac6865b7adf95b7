import { describe, expect, it, vi } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Row } from '#core/plan/tables.ts'
import { draggedSpan, gripAt, slotCommandOf } from '#renderer/screens/creators/slotMoves.ts'
import { firstMinute, rangeAt } from '#renderer/screens/creators/slotRange.ts'
import { barsInOrder, slotRows } from '#renderer/screens/creators/slotRows.ts'
import { slotText, slotWords } from '#renderer/screens/creators/slotText.ts'
import { wordsPlace } from '#renderer/screens/creators/wordsPlace.ts'
import { planId } from '#tests/build/plan.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

const booking = (
  id: string,
  creatorId: string,
  start: number,
  duration = 30,
  fields: Partial<Row<'bookings'>> = {},
) => blankRow('bookings', { id, planId, creatorId, start, duration, ...fields })

const everyone = () => true
const day = { start: 0, end: 1440 }

describe('the rows of slots', () => {
  it('have one for each creator, and lanes for who is booked twice', () => {
    const rows = slotRows(
      [booking('a', 'x', 60), booking('b', 'y', 70), booking('c', 'x', 80), booking('d', 'x', 90)],
      day,
      everyone,
    )
    expect(rows.map(({ creatorId, lanes }) => [creatorId, lanes])).toEqual([
      ['x', 2],
      ['y', 1],
    ])
    expect(rows[0]?.bars.map(({ booking, lane }) => [booking.id, lane])).toEqual([
      ['a', 0],
      ['c', 1],
      ['d', 0],
    ])
    expect(barsInOrder(rows)).toEqual(['a', 'c', 'd', 'b'])
  })

  it('hold what has a minute in the time shown, of the creators shown', () => {
    const rows = slotRows(
      [booking('before', 'x', 0, 100), booking('into', 'x', 90, 20), booking('hidden', 'y', 120)],
      { start: 100, end: 200 },
      (id) => id === 'x',
    )
    expect(barsInOrder(rows)).toEqual(['into'])
  })
})

describe('the time shown', () => {
  it.each([
    [1500, 1440, 3, { start: 1440, end: 2880 }],
    [1500, 360, 3, { start: 1440, end: 1800 }],
    [1860, 360, 3, { start: 1800, end: 2160 }],
    [9000, 1440, 3, { start: 2880, end: 4320 }],
    [-50, 1440, 3, { start: 0, end: 1440 }],
    [1500, 4320, 3, { start: 1440, end: 5760 }],
    [1500, 'all', 3, { start: 0, end: 4320 }],
  ] as const)('about minute %i for %s of %i days is %o', (minute, length, days, range) => {
    expect(rangeAt(minute, length, days)).toEqual(range)
  })

  it('begins on the day of the selected booking, else of the first', () => {
    const bookings = [booking('a', 'x', 1500), booking('b', 'x', 4000)]
    expect(firstMinute(bookings, ['b'])).toBe(2880)
    expect(firstMinute(bookings, [])).toBe(1440)
    expect(firstMinute([], [])).toBe(0)
    const looked = [
      booking('past', 'x', -5000),
      booking('long', 'x', 100, 9000, { mode: 'long-term' }),
      ...bookings,
    ]
    expect(firstMinute(looked, [])).toBe(1440)
    expect(firstMinute(looked, ['long'])).toBe(0)
    expect(firstMinute(looked.slice(1, 2), [])).toBe(0)
  })
})

describe('a bar', () => {
  const snap = { edges: [100], reach: 4 }
  it.each([
    ['middle', 7.4, { start: 70, end: 100 }],
    ['middle', 20.2, { start: 80, end: 110 }],
    ['middle', -14, { start: 45, end: 75 }],
    ['start', -200, { start: -140, end: 90 }],
    ['start', 200, { start: 89, end: 90 }],
    ['end', 8, { start: 60, end: 100 }],
    ['end', -200, { start: 60, end: 61 }],
  ] as const)('held at its %s and dragged by %f goes to %o', (grip, minutes, span) => {
    expect(draggedSpan({ start: 60, end: 90 }, grip, minutes, snap)).toEqual(span)
  })

  it.each([
    [2, 60, 'start'],
    [30, 60, 'middle'],
    [58, 60, 'end'],
    [2, 20, 'middle'],
  ] as const)('pressed at %i of %i px is held at its %s', (x, width, grip) => {
    expect(gripAt(x, width)).toBe(grip)
  })

  const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }
  it.each([
    [
      { key: 'ArrowRight', altKey: true },
      { kind: 'span', start: 5, end: 5 },
    ],
    [
      { key: 'ArrowLeft', altKey: true, shiftKey: true },
      { kind: 'span', start: -60, end: -60 },
    ],
    [
      { key: 'ArrowUp', altKey: true },
      { kind: 'span', start: 0, end: 5 },
    ],
    [
      { key: 'ArrowDown', altKey: true },
      { kind: 'span', start: 0, end: -5 },
    ],
    [{ key: 'ArrowDown' }, { kind: 'go', by: 1 }],
    [{ key: 'ArrowLeft' }, { kind: 'go', by: -1 }],
    [{ key: 'ArrowLeft', ctrlKey: true }, null],
    [{ key: 'Enter' }, null],
  ])('takes %o as %o', (key, command) => {
    expect(slotCommandOf({ ...none, ...key })).toEqual(command)
  })

  it('says when it is, past midnight too, and what it is about', () => {
    expect(slotText('2027-06-18', { start: 1430, duration: 20 }, 'zh')).toBe('6.18 23:50–次日 00:10')
    const words = booking('a', 'x', 0, 30, { mode: 'dedicated', status: 'scheduled' })
    expect(slotWords(words, 'zh')).toBe('专场 · 0 品 · 已排期')
    expect(slotWords(words, 'en')).toBe('Dedicated · 0 items · Scheduled')
  })

  it.each([
    ['inside', 0, 200, []],
    ['after', 100, 20, []],
    ['after', 100, 20, [240]],
    ['before', 1400, 20, []],
    ['none', 1400, 20, [1200]],
    ['none', 40, 20, [100]],
  ] as const)(
    'has its words %s from minute %i for %i with others at %o',
    (place, start, duration, others) => {
      const bars = others.flatMap((at, index) =>
        slotRows([booking(`o${index}`, 'x', at, 30)], day, everyone).flatMap((row) => row.bars),
      )
      const bar = { lane: 0, start, end: start + duration }
      expect(wordsPlace(bars, bar, day, { pxPerMinute: 1, neededPx: 120 })).toBe(place)
    },
  )
})
