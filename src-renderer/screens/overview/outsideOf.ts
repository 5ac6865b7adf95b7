import type { Fen } from '#core/plan/units.ts'
import type { PlanSums } from '#core/rollup/sumUpPlan.ts'
import type { HeatMetric } from './heat.ts'

/** Money of a measure that lies on none of the days that the heat map shows; 0 for what is not money. */
export function outsideOf({ byFact: { total }, hours }: PlanSums, metric: HeatMetric): Fen {
  if (metric === 'gmvTarget')
    return total.gmv.target.sum - hours.reduce((sum, hour) => sum + hour.gmvTargetFen, 0)
  if (metric === 'spend') return total.spendFen - hours.reduce((sum, hour) => sum + hour.spendFen, 0)
  return 0
}
