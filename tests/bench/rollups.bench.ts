import { it } from 'vitest'
import { generatePlan } from '#core/generate/generatePlan.ts'
import { presets } from '#core/generate/presets.ts'
import { type Plan, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import { tableNames } from '#core/plan/tables.ts'
import { budgetTree } from '#core/rollup/budgetTree.ts'
import { hostHours } from '#core/rollup/hostHours.ts'
import { hourGrid } from '#core/rollup/hourGrid.ts'
import { rollUp, rollupKeys } from '#core/rollup/rollUp.ts'
import { stockBySession } from '#core/rollup/stockBySession.ts'
import { type Measured, measure, printTable } from './measure.ts'

const service = { contactsPerOrder: 0.08, contactsPerAgentHour: 20, replySeconds: 20, level: 0.8 }

/** The same rows in new pages, so that nothing found out about the old ones helps. */
const copyOf = (plan: Plan): Plan =>
  planFromRows(
    plan.id,
    Object.fromEntries(tableNames.map((table) => [table, rowsOf(plan, table).map((row) => ({ ...row }))])),
  )

it('prints what summing up costs', async () => {
  const plan = generatePlan(presets.full618, 1)
  let fresh = plan
  const sums: readonly (readonly [string, (plan: Plan) => unknown])[] = [
    ...rollupKeys.map((by) => [`by ${by}`, (of: Plan) => rollUp(of, by)] as const),
    ['budget tree', budgetTree],
    ['hours of hosts', hostHours],
    ['stock by session', stockBySession],
    ['hours of 30 days', (of) => hourGrid(of, { from: 0, to: 30 }, service)],
  ]
  const lines: Measured[] = []
  for (const [what, run] of sums) {
    lines.push(
      await measure(`${what}, cold`, 5, () => run(fresh), {
        prepare: () => (fresh = copyOf(plan)),
        budget: 150,
      }),
      await measure(`${what}, again`, 5, () => run(fresh)),
    )
  }
  printTable('Roll-ups of the full 618', lines)
})
