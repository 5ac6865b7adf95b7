import { describe, expect, it } from 'vitest'
import { factMarks, promos } from '#core/plan/records/calendar.ts'
import { overrunMinutes } from '#core/plan/units.ts'
import { patternOf } from '#core/promo/dailyPattern.ts'
import { phaseKinds } from '#core/promo/phaseKinds.ts'
import { servicePattern } from '#core/promo/servicePattern.ts'

const everyDay = promos.flatMap((promo) => phaseKinds.map((kind) => ({ promo, kind })))
const minutes = (sessions: readonly { readonly duration: number }[]): number =>
  sessions.reduce((sum, { duration }) => sum + duration, 0)

describe('the daily pattern', () => {
  it('gives sessions in order, none over another, none past the noon that follows', () => {
    for (const { promo, kind } of everyDay) {
      for (const fact of factMarks) {
        let free = 0
        for (const { start, duration } of patternOf(promo, fact, kind)) {
          expect(start).toBeGreaterThanOrEqual(free)
          expect(duration).toBeGreaterThan(0)
          free = start + duration
        }
        expect(free).toBeLessThanOrEqual(1440 + overrunMinutes)
      }
    }
  })

  it("never has a night reach into the next day's first session, whatever that day is", () => {
    // The midnight show of a super brand day follows warm-up days only.
    const others = everyDay.filter(({ promo, kind }) => promo !== 'super-brand-day' || kind !== 'peak')
    const nights = others.flatMap(({ promo, kind }) => patternOf(promo, 'F', kind).at(-1) ?? [])
    const mornings = others.flatMap(({ promo, kind }) => patternOf(promo, 'F', kind)[0] ?? [])
    const latest = Math.max(...nights.map(({ start, duration }) => start + duration))
    expect(latest - 1440).toBeLessThanOrEqual(Math.min(...mornings.map(({ start }) => start)))
  })

  it('is live longest in the peak', () => {
    for (const promo of promos) {
      for (const fact of factMarks) {
        const peak = minutes(patternOf(promo, fact, 'peak'))
        for (const kind of phaseKinds)
          if (kind !== 'peak') expect(peak).toBeGreaterThan(minutes(patternOf(promo, fact, kind)))
      }
    }
  })

  it.each([
    ['618', 'peak', 1200],
    ['double11', 'steady', 780],
    ['super-brand-day', 'peak', 1080],
    ['launch-day', 'peak', 960],
  ] as const)("gives the merchant's room its minutes on %s %s", (promo, kind, expected) => {
    expect(minutes(patternOf(promo, 'F', kind))).toBe(expected)
  })

  it.each(['A', 'T'] as const)('has %s rooms in the evening only, once', (fact) => {
    for (const { promo, kind } of everyDay) {
      const sessions = patternOf(promo, fact, kind)
      expect(sessions.length).toBeLessThanOrEqual(1)
      for (const { start } of sessions) expect(start).toBeGreaterThanOrEqual(19 * 60)
    }
  })

  it('has campaign rooms at 20:00 on every day on which they are live', () => {
    for (const { promo, kind } of everyDay) {
      const sessions = patternOf(promo, 'C', kind)
      expect(sessions.length === 0 || sessions.some(({ start }) => start === 20 * 60)).toBe(true)
    }
  })
})

describe('the service pattern', () => {
  it('has most agents at once in the peak', () => {
    const most = (kind: (typeof phaseKinds)[number]) =>
      Math.max(...servicePattern('618', kind).map(({ agentsPerRoom }) => agentsPerRoom))
    for (const kind of phaseKinds) if (kind !== 'peak') expect(most('peak')).toBeGreaterThan(most(kind))
  })
})
