import { describe, expect, it } from 'vitest'
import { isWithinBounds, limitBounds } from '#core/checks/limitBounds.ts'
import { allLimits, limitNamed } from '#core/checks/limitNamed.ts'
import { limitsOf } from '#core/checks/limitsOf.ts'
import { limitText } from '#core/checks/limitText.ts'
import { setThresholds } from '#core/edits/setThresholds.ts'
import { planRow } from '#core/plan/Plan.ts'
import { isEmptyDiff } from '#core/plan/PlanDiff.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { aPlan } from '#tests/build/plan.ts'
import { applied, refusalOf } from './applied.ts'

const plan = aPlan()
const thresholdsOf = (of: typeof plan) => planRow(of).settings.thresholds

describe('thresholds', () => {
  it('are kept where they differ, and are what the check goes by', () => {
    const after = applied(plan, (p) => setThresholds(p, { 'host-rest.minutes': 600 }))
    expect(thresholdsOf(after)).toEqual({ 'host-rest.minutes': 600 })
    const check = limitNamed('host-rest.minutes')?.check
    expect(check && limitsOf(check, planRow(after).settings)).toMatchObject({ minutes: 600 })
  })

  it.each([
    ['null', null],
    ['the default itself', 660],
  ])('follow their default again after %s', (_, value) => {
    const changed = applied(plan, (p) =>
      setThresholds(p, { 'host-rest.minutes': 600, 'return-rate.rate': 0.2 }),
    )
    const after = applied(changed, (p) => setThresholds(p, { 'host-rest.minutes': value }))
    expect(thresholdsOf(after)).toEqual({ 'return-rate.rate': 0.2 })
  })

  it('that are as they were change nothing', () => {
    const result = setThresholds(plan, { 'host-rest.minutes': 660 })
    expect(result.ok && isEmptyDiff(result.value)).toBe(true)
  })

  it('of no check stay as they came and can be let go', () => {
    const old = applied(plan, (p) => setThresholds(p, { 'gone-check.minutes': -5 }))
    expect(thresholdsOf(old)).toEqual({ 'gone-check.minutes': -5 })
    expect(thresholdsOf(applied(old, (p) => setThresholds(p, { 'gone-check.minutes': null })))).toEqual({})
  })

  it('are refused as a whole where one is impossible', () => {
    const refusal = refusalOf(plan, (p) =>
      setThresholds(p, { 'host-rest.minutes': 600, 'return-rate.rate': 1.5 }),
    )
    expect(refusalText(refusal)).toEqual({
      zh: '「爆款退货率上限」不能是 150%，请写 0% 到 100% 之间的数。',
      en: '"Highest refund rate of a hero product" cannot be 150%; type a number from 0% to 100%.',
    })
  })
})

describe('bounds', () => {
  it.each(allLimits.map(({ key, limit }) => [key, limit] as const))('hold the default of %s', (_, limit) => {
    expect(isWithinBounds(limit.unit, limit.default)).toBe(true)
  })

  it.each([
    ['minutes', [0, 1, 43_200], [-1, 43_201, 0.5]],
    ['hours', [0, 8.5, 720], [-0.5, 721]],
    ['days', [0, 366], [-1, 367, 1.5]],
    ['share', [0, 0.155, 1], [-0.01, 1.01]],
    ['fen', [0, 5000], [-1, 0.5, 100_000_001]],
    ['count', [0, 3, 100_000], [-1, 2.5, 100_001]],
    ['factor', [0, 0.08, 1000], [-0.1, 1001]],
    ['score', [0, 70.5, 100], [-1, 101]],
  ] as const)('of %s take %j and not %j', (unit, inside, outside) => {
    expect(inside.filter((value) => !isWithinBounds(unit, value))).toEqual([])
    expect(outside.filter((value) => isWithinBounds(unit, value))).toEqual([])
    expect([Number.NaN, Number.POSITIVE_INFINITY].some((value) => isWithinBounds(unit, value))).toBe(false)
    expect(limitBounds[unit].least).toBeLessThan(limitBounds[unit].most)
  })
})

describe('a threshold in words', () => {
  it.each([
    ['minutes', 240, '240 分钟', '240 min'],
    ['hours', 8.5, '8.5 小时', '8.5 h'],
    ['days', 15, '15 天', '15 d'],
    ['share', 0.155, '15.5%', '15.5%'],
    ['fen', 5050, '50.5 元', '50.5 yuan'],
    ['count', 3, '3', '3'],
    ['factor', 0.08, '0.08', '0.08'],
    ['score', 70, '70 分', '70'],
  ] as const)('of %s %d says %s', (unit, value, zh, en) => {
    expect([limitText(unit, value, 'zh'), limitText(unit, value, 'en')]).toEqual([zh, en])
  })
})
