import 'fake-indexeddb/auto'
import { it } from 'vitest'
import { allChecks } from '#core/checks/all.ts'
import { startChecks } from '#core/checks/startChecks.ts'
import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import { generatePlan } from '#core/generate/generatePlan.ts'
import { presetNames, presets } from '#core/generate/presets.ts'
import { type Plan, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { type PlanIndex, startIndex } from '#core/plan/PlanIndex.ts'
import { tableNames } from '#core/plan/tables.ts'
import { type Measured, measure, printTable } from './measure.ts'

const budgets = { full618: { full: 500, edit: 10 }, bigday: { full: 20, edit: 3 } } as const

/** The plan as it comes out of a file or the store: no two rows share a text. */
function asStored(plan: Plan): Plan {
  const rows = Object.fromEntries(
    tableNames.map((table) => [table, JSON.parse(JSON.stringify(rowsOf(plan, table)))]),
  )
  return planFromRows(plan.id, rows)
}

it('prints what checking costs', async () => {
  const lines: Measured[] = []
  for (const name of presetNames) {
    const plan = asStored(generatePlan(presets[name], 1))
    const now = -100_000
    let fresh = copyOf(plan)
    const begin = performance.now()
    startChecks(fresh, allChecks, now)
    const first = performance.now() - begin
    lines.push(
      await measure(`index alone (${name})`, 5, () => askAll(startIndex(fresh)), {
        prepare: () => (fresh = copyOf(plan)),
      }),
      await measure(`all checks, full pass (${name})`, 15, () => startChecks(fresh, allChecks, now), {
        prepare: () => (fresh = copyOf(plan)),
        budget: budgets[name].full,
        note: `${allChecks.length} checks, nothing cached; the first time in a process, before it is compiled, ${first.toFixed(0)} ms`,
      }),
      await editLine(name, plan, now),
    )
  }
  printTable('Checks', lines)
})

/** Asks all that an index tells, which is when it finds it out. */
function askAll(index: PlanIndex): void {
  for (const ask of [index.sessionsOfHost, index.sessionsOfRoom, index.shiftPagesOfHost]) ask('')
  index.pagesOfRoom('spend', '')
}

/** The same rows in new pages, so that nothing found out about the old ones helps. */
function copyOf(plan: Plan): Plan {
  return planFromRows(
    plan.id,
    Object.fromEntries(tableNames.map((table) => [table, rowsOf(plan, table).map((row) => ({ ...row }))])),
  )
}

async function editLine(name: (typeof presetNames)[number], start: Plan, now: number): Promise<Measured> {
  let plan = start
  const running = startChecks(plan, allChecks, now)
  const sessions = rowsOf(plan, 'sessions')
  let runs = 0
  const measured = await measure(
    `checks after one segment edit that ripples a session (${name})`,
    200,
    (index) => {
      const session = sessions[index % sessions.length]
      const segment = session && plan.tables.segments.get(session.id)?.[index % 7]
      if (!session || !segment) return
      const edit = setSegmentDuration(plan, session.id, [segment.id], 3 + (index % 5))
      if (!edit.ok) return
      const before = plan
      plan = applyDiff(plan, edit.value)
      runs += running.advance(before, plan, edit.value)
    },
    { budget: budgets[name].edit },
  )
  return { ...measured, note: `edit included; ${Math.round(runs / 220)} rules run each` }
}
