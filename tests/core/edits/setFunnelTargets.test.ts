import { describe, expect, it } from 'vitest'
import { setFunnelTargets } from '#core/edits/setFunnelTargets.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { pageOf } from '#core/plan/Plan.ts'
import { applyDiff, reverseDiff } from '#core/plan/PlanDiff.ts'
import type { Target } from '#core/plan/records/demand.ts'
import { funnelOfPlan } from '#core/rollup/funnelTargets.ts'
import { planId, planWith } from '#tests/build/plan.ts'

const target = (id: string, metric: string, unit: string, fields: Partial<Target> = {}) =>
  blankRow('targets', { id, planId, metric, unit, ...fields })

const plan = planWith({
  targets: [
    target('gmv', 'GMV', '万元', { value: 100 }),
    target('enter', '直播间进入率', '%', { value: 12.5 }),
    target('click', '商品点击率', '%'),
    target('room', '直播间进入率', '%', { value: 9, scope: { kind: 'room', of: 'room' } }),
    target('order', 'Average order value', 'yuan', { value: 199 }),
  ],
})

describe('the funnel of a plan', () => {
  it('is read from its targets, with null for what nobody set', () => {
    expect(funnelOfPlan(plan)).toEqual({
      gmvFen: 1_000_000_00,
      factors: {
        exposures: null,
        enterRate: 0.125,
        productExposureRate: null,
        clickRate: null,
        conversionRate: null,
        averageOrderFen: 199_00,
      },
    })
  })

  it('goes back into them in one step, as new targets where there are none', () => {
    let made = 0
    const factors = { exposures: 1000.2, enterRate: 0.1, clickRate: 1 / 3, averageOrderFen: 250_00 }
    const result = setFunnelTargets(plan, { factors, lang: 'zh', makeId: () => `n${++made}` })
    if (!result.ok) throw new Error('refused')
    const after = applyDiff(plan, result.value)
    expect(pageOf(after, 'targets', '').map(({ id, metric, value }) => [id, metric, value])).toEqual([
      ['click', '商品点击率', 33.3333],
      ['enter', '直播间进入率', 10],
      ['gmv', 'GMV', 100],
      ['n1', '曝光次数', 1001],
      ['order', 'Average order value', 250],
      ['room', '直播间进入率', 9],
    ])
    expect(funnelOfPlan(after).factors.exposures).toBe(1001)
    expect(applyDiff(after, reverseDiff(result.value))).toEqual(plan)
  })
})
