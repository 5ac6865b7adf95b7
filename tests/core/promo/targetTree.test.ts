import { describe, expect, it } from 'vitest'
import { guardrailMetricOf } from '#core/checks/guardrailMetrics.ts'
import { newPlan } from '#core/edits/newPlan.ts'
import { langs } from '#core/plan/Lang.ts'
import { rowsOf } from '#core/plan/Plan.ts'

describe.each(langs)('the target tree in %s', (lang) => {
  let made = 0
  const plan = newPlan({
    promo: '618',
    startDate: '2027-05-25',
    days: 27,
    title: '',
    makeId: () => `id${++made}`,
    lang,
  })
  if (!plan.ok) throw new Error(plan.refusal.code)
  const targets = rowsOf(plan.value, 'targets')
  const byId = new Map(targets.map((target) => [target.id, target]))
  const levelsAbove = { 'north-star': undefined, action: 'north-star', process: 'action', result: undefined }

  it('goes from the star to actions to process metrics, results apart', () => {
    for (const { level, parentId } of targets)
      expect(parentId === null ? undefined : byId.get(parentId)?.level).toBe(levelsAbove[level])
  })

  it('leaves no action without a metric and no star without actions', () => {
    for (const { id, level } of targets) {
      const children = targets.filter(({ parentId }) => parentId === id).length
      if (level === 'north-star' || level === 'action') expect(children).toBeGreaterThanOrEqual(2)
    }
  })

  it('has three stars, none of them GMV, which is a result', () => {
    const metrics = (level: string) =>
      targets.filter((target) => target.level === level).map(({ metric }) => metric)
    expect(metrics('north-star').sort()).toEqual(
      lang === 'zh' ? ['好产品', '好价格', '好服务'].sort() : ['Good price', 'Good product', 'Good service'],
    )
    expect(metrics('result')).toContain('GMV')
  })

  it('gives every figure a unit, and those that measure nothing none', () => {
    for (const { level, unit } of targets)
      expect(unit === '').toBe(level === 'north-star' || level === 'action')
  })

  it('names each metric once', () => {
    expect(new Set(targets.map(({ metric }) => metric)).size).toBe(targets.length)
  })

  it('has guardrails with figures, which the check knows by name and side', () => {
    const guardrails = targets.filter((target) => target.guardrail)
    const sides = guardrails.map(({ metric, value, unit }) => {
      expect(value).toBeGreaterThan(0)
      expect(unit).not.toBe('')
      return [metric.at(-1), guardrailMetricOf(metric)?.isFloor]
    })
    expect(sides.sort()).toEqual([
      ['≤', false],
      ['≤', false],
      ['≤', false],
      ['≥', true],
    ])
  })
})
