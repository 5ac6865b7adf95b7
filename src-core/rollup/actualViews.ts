import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Actual } from '#core/plan/records/demand.ts'
import { fenPerYuan } from '#core/plan/units.ts'
import { ratio, type SumRatio } from './SumRatio.ts'

/** What was paid per view in one record of the platform: `part` fen, `whole` views. GPM is a thousand times the rate. */
export interface ActualViews {
  readonly actual: Actual
  readonly paidPerView: SumRatio
}

/** Columns of the platform's live exports and what teams call them, in the order in which they are preferred. Yuan. */
const paidNames = ['直播间用户支付金额', '用户支付金额', '支付金额', '直播间成交金额', '成交金额', 'GMV']
const viewNames = ['直播间观看次数', '观看次数', '直播间观看人次', '观看人次']

/** Records of a plan that say both what was paid and how often the room was viewed. */
export function actualViews(plan: Plan): readonly ActualViews[] {
  return pageOf(plan, 'actuals', '').flatMap((actual) => {
    const [paidYuan, views] = [firstOf(actual, paidNames), firstOf(actual, viewNames)]
    if (paidYuan === undefined || views === undefined) return []
    return [{ actual, paidPerView: ratio(Math.round(paidYuan * fenPerYuan), views) }]
  })
}

function firstOf({ values }: Actual, names: readonly string[]): number | undefined {
  const name = names.find((each) => Object.hasOwn(values, each))
  return name === undefined ? undefined : values[name]
}
