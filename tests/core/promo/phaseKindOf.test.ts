import { describe, expect, it } from 'vitest'
import { newPlan } from '#core/edits/newPlan.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, planFromRows, planRow, rowsOf } from '#core/plan/Plan.ts'
import type { Phase } from '#core/plan/records/calendar.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { patternMinutes } from '#core/promo/patternMinutes.ts'
import { phaseKindOf, phaseKindOfDay } from '#core/promo/phaseKindOf.ts'
import type { Promo } from '#core/promo/promoTemplates.ts'

/** 预热4 开门红3 续售9 爆发2 返场2. */
const plan618 = madePlan('618')

function madePlan(promo: Promo): Plan {
  let made = 0
  const plan = newPlan({ promo, startDate: '2027-06-01', days: 20, title: '', makeId: () => `id${++made}` })
  if (!plan.ok) throw new Error(plan.refusal.code)
  return plan.value
}

const days = (name: string, firstDay: number, length: number): Phase =>
  blankRow('phases', {
    id: `p${firstDay}-${length}`,
    planId: plan618.id,
    name,
    start: firstDay * minutesPerDay,
    duration: length * minutesPerDay,
  })

const withPhases = (plan: Plan, ...phases: Phase[]): Plan =>
  planFromRows(plan.id, { plans: [planRow(plan)], phases })

describe('the kind of a phase', () => {
  it.each([
    ['爆发', 'peak'],
    [' 爆发期 ', 'peak'],
    ['第二波开门红', 'kick-off'],
    ['WARM-UP', 'warm-up'],
    ['Steady sale 2', 'steady'],
    ['encore', 'encore'],
  ])('is told by its name: %s', (name, kind) => {
    expect(phaseKindOf(plan618, days(name, 8, 1))).toBe(kind)
  })

  it.each([
    ['a name of its own', days('老客日', 1, 2), 'warm-up'],
    ['none', days('', 5, 1), 'kick-off'],
    ['two at once', days('预热 / 爆发', 10, 3), 'steady'],
    ['one that reaches over others', days('正式期', 4, 14), 'steady'],
    ['one before the plan', days('准备', -9, 2), 'warm-up'],
    ['one after it', days('复盘', 30, 2), 'encore'],
  ])('is told by its place where the name says nothing: %s', (_, phase, kind) => {
    expect(phaseKindOf(plan618, phase)).toBe(kind)
  })

  it('is that of the template for every phase of every template, in both languages', () => {
    let made = 0
    for (const lang of ['zh', 'en'] as const) {
      const plan = newPlan({
        promo: 'double11',
        startDate: '2027-10-20',
        days: 25,
        title: '',
        makeId: () => `id${++made}`,
        lang,
      })
      if (!plan.ok) throw new Error(plan.refusal.code)
      const { value } = plan
      expect(rowsOf(value, 'phases').map((phase) => phaseKindOf(value, phase))).toEqual([
        'gather',
        'warm-up',
        'kick-off',
        'steady',
        'peak',
        'encore',
      ])
    }
  })
})

describe('the kind of a day', () => {
  it('is that of the phase which has most of it', () => {
    const half = { ...days('预热', 0, 1), duration: 0.6 * minutesPerDay }
    const rest = { ...days('爆发', 0, 2), start: 0.6 * minutesPerDay }
    expect(phaseKindOfDay(withPhases(plan618, half, rest), 0)).toBe('warm-up')
    expect(phaseKindOfDay(withPhases(plan618, half, rest), 1)).toBe('peak')
  })

  it('is that of the shorter of two phases over it', () => {
    expect(phaseKindOfDay(withPhases(plan618, days('爆发', 5, 1), days('续售', 0, 20)), 5)).toBe('peak')
    expect(phaseKindOfDay(withPhases(plan618, days('续售', 0, 20), days('爆发', 5, 1)), 5)).toBe('peak')
  })

  it('is unknown on a day without a phase', () => {
    expect(phaseKindOfDay(withPhases(plan618, days('爆发', 5, 1)), 6)).toBeUndefined()
  })
})

describe('minutes of the pattern', () => {
  it.each([
    ['an ordinary day', 0, 'F', 780],
    ['the first day of kick-off', 4, 'F', 780 + 60],
    ['a day after a night past midnight', 5, 'F', 840 + 60],
    ['the first day of steady sale', 7, 'F', 780 + 60],
    ['the first day of the peak', 16, 'F', 1080],
    ['its second', 17, 'F', 1080 + 120],
    ['a creator evening', 0, 'A', 180],
    ['a campaign peak', 16, 'C', 360],
    ['a day without its star', 10, 'T', 0],
    ['the day before the plan', -1, 'F', 0],
    ['the day after it', 20, 'F', 0],
  ] as const)('come to their sum on %s', (_, day, fact, minutes) => {
    expect(patternMinutes(plan618, day, fact)).toBe(minutes)
  })

  it('follow a phase that the team moves', () => {
    const moved = withPhases(plan618, days('爆发', 0, 1))
    expect(patternMinutes(moved, 0, 'F')).toBe(1080)
    expect(patternMinutes(moved, 2, 'F')).toBe(0)
  })

  it("are none in a promo of the team's own", () => {
    expect(patternMinutes(madePlan('custom'), 0, 'F')).toBe(0)
  })
})
