import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { calendarItems, itemsByDay } from '#core/rollup/contentCalendar.ts'
import { planId } from '#tests/build/plan.ts'

const content = (id: string, publishAt: number) => blankRow('content', { id, planId, publishAt })
const slot = (id: string, start: number, applyBy: number | null) =>
  blankRow('placements', { id, planId, start, duration: 60, applyBy })

describe('the calendar of content', () => {
  it('holds content, slots and their deadlines by minute, on days before the plan too', () => {
    const items = calendarItems(
      [content('b', 600), content('a', -30)],
      [slot('s', 600, -2 * minutesPerDay + 5), slot('t', 700, null)],
    )
    expect(items.map(({ key, kind }) => `${key}: ${kind}`)).toEqual([
      's applyBy: deadline',
      'a: warm-up-video',
      'b: warm-up-video',
      's: placement',
      't: placement',
    ])
    const days = [...itemsByDay(items)].map(([day, of]) => [day, of.length])
    expect(days).toEqual([
      [-2, 1],
      [-1, 1],
      [0, 3],
    ])
  })
})
