import { describe, expect, it } from 'vitest'
import { findRow, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import { segmentRows } from '#renderer/parts/fields/segmentRows.ts'
import { runCommandOf } from '#renderer/screens/runOfShow/runKeys.ts'
import { besideSelected, placeForMove } from '#renderer/screens/runOfShow/runPlaces.ts'
import { runTotals } from '#renderer/screens/runOfShow/runTotals.ts'
import { aPlan, fixed, segment, session } from '#tests/build/plan.ts'

const run = ['a', 'b', 'c', 'd'].map((id) => ({ id }))

describe('a new row', () => {
  it.each([
    ['goes after the last selected one', ['b', 'c'], 'below', 'd'],
    ['goes before the first selected one', ['b', 'c'], 'above', 'b'],
    ['goes to the end below the last', ['d'], 'below', null],
    ['goes to the end when nothing is selected', [], 'below', null],
  ] as const)('%s', (_, selected, side, before) => {
    expect(besideSelected(run, selected, side)).toBe(before)
  })
})

describe('moving rows by one', () => {
  it.each([
    ['up goes before the one above', ['b', 'c'], -1, { before: 'a' }],
    ['down goes after the one below', ['b', 'c'], 1, { before: null }],
    ['down keeps what follows', ['a'], 1, { before: 'c' }],
    ['up from the top goes nowhere', ['a', 'b'], -1, null],
    ['down from the end goes nowhere', ['d'], 1, null],
    ['without rows goes nowhere', [], 1, null],
  ] as const)('%s', (_, selected, by, place) => {
    expect(placeForMove(run, selected, by)).toEqual(place)
  })
})

describe('the totals of a run', () => {
  const totals = (plan: Plan, duration: number) => {
    const shown = findRow(plan, 'sessions', '', 's1') as Session
    return runTotals(segmentRows(plan, 's1', 'zh'), { ...shown, duration })
  }
  const plan = aPlan(session('20:00', segment('a', 10), fixed('20:15', 'b', 10), fixed('20:20', 'c', 20)))

  it('add up minutes and count gaps and overlaps', () => {
    expect(totals(plan, 60)).toMatchObject({ segments: 3, minutes: 40, gaps: 1, overlaps: 1 })
  })

  it.each([
    ['open where the run ends before its session', 60, -20],
    ['exact where both end together', 40, 0],
    ['over where it runs on', 30, 10],
  ])('are %s', (_, duration, over) => {
    expect(totals(plan, duration).over).toBe(over)
  })

  it('say how long before the session the run begins', () => {
    expect(totals(aPlan(session('20:00', fixed('19:50', 'a', 10))), 60).early).toBe(10)
  })

  it('of an empty run leave the whole session open', () => {
    const empty = aPlan(session('20:00'))
    expect(pageOf(empty, 'segments', 's1')).toHaveLength(0)
    expect(totals(empty, 60)).toMatchObject({ segments: 0, minutes: 0, over: -60, early: 0 })
  })
})

describe('keys of the run of show', () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  it.each([
    ['Enter', { ctrlKey: true }, 'title', 'insertBelow'],
    ['Enter', { ctrlKey: true, shiftKey: true }, 'title', 'insertAbove'],
    ['-', { ctrlKey: true }, 'title', 'remove'],
    ['D', { ctrlKey: true, shiftKey: true }, 'title', 'duplicate'],
    ['d', { ctrlKey: true }, 'title', null],
    ['ArrowUp', { altKey: true }, 'title', 'moveUp'],
    ['ArrowDown', { altKey: true }, 'title', 'moveDown'],
    ['l', {}, 'timing', 'toggleTiming'],
    ['l', {}, 'title', null],
    ['Enter', {}, 'title', null],
  ])('%s %o in column %s means %s', (key, held, column, command) => {
    expect(runCommandOf({ ...none, key, ...held }, column)).toBe(command)
  })
})
