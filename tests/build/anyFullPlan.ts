import fc from 'fast-check'
import { settleTask } from '#core/edits/settleTask.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { layOutRun } from '#core/plan/layOutRun.ts'
import { ordersBetween } from '#core/plan/order.ts'
import { type Plan, planFromRows } from '#core/plan/Plan.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import {
  aSession,
  aSpendLine,
  creatorIds,
  days,
  hostIds,
  planFields,
  productIds,
  roomIds,
  type SessionSpec,
  simple,
  targets,
  tasks,
} from './anyRows.ts'
import { planId } from './plan.ts'

/**
 * Plans with rows in every table, three rooms and days: rows overlap, stand alone, lack figures and point to each other.
 * Every reference leads somewhere, every record is valid, runs are laid out, painted minutes sum to their budget, and
 * only the sessions' ends may lie outside of what they hold. Sessions are `s1`, `s2` …; the first room is `room`.
 */
export const anyFullPlan: fc.Arbitrary<Plan> = fc
  .record({
    simple: fc.record(simple),
    sessions: fc.array(aSession, { minLength: 2, maxLength: 4 }),
    spend: fc.array(aSpendLine, { minLength: 2, maxLength: 5 }),
    tasks,
    targets,
    plan: planFields,
  })
  .map((spec) =>
    planFromRows(planId, {
      ...simpleRows(spec.simple),
      plans: [planRowOf(spec.plan)],
      sessions: spec.sessions.map(({ fields }, index) => row('sessions', `s${index + 1}`, fields)),
      segments: spec.sessions.flatMap((session, index) => segmentsOf(`s${index + 1}`, session)),
      lineup: spec.sessions.flatMap((session, index) => lineupOf(`s${index + 1}`, session)),
      spend: spec.spend.map((line, index) => row('spend', `m${index}`, line)),
      tasks: spec.tasks.map(({ waits, offsetDays, ...fields }, index) => {
        const blockedBy = waits && index > 0 ? [`tasks${index - 1}`] : []
        return row('tasks', `tasks${index}`, {
          ...fields,
          blockedBy,
          ...settleTask({ dueAt: null }, { offsetDays }),
        })
      }),
      targets: spec.targets.map(({ isUnder, ...fields }, index) =>
        row('targets', `targets${index}`, {
          ...fields,
          parentId: isUnder && index > 0 ? `targets${index - 1}` : null,
        }),
      ),
    }),
  )

const row = <T extends TableName>(table: T, id: string, fields: object): Row<T> =>
  blankRow(table, { id, planId, ...fields } as never)

const ownIds: { readonly [table: string]: readonly string[] } = {
  rooms: roomIds,
  hosts: hostIds,
  products: productIds,
  creators: creatorIds,
}

/** The rows of a table without ids of their own are `phases0`, `phases1` …. */
const simpleRows = (tables: { readonly [table: string]: readonly object[] }) =>
  Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      rows.map((fields, index) =>
        row(table as TableName, ownIds[table]?.[index] ?? `${table}${index}`, fields),
      ),
    ]),
  )

function planRowOf({ minimum, ...fields }: { readonly minimum: number }): Row<'plans'> {
  const own = row('plans', planId, { title: '测试', startDate: '2027-06-18', days, ...fields })
  return { ...own, settings: { ...own.settings, minSegmentMinutes: minimum } }
}

function segmentsOf(sessionId: string, { fields, segments }: SessionSpec): Row<'segments'>[] {
  const orders = ordersBetween(null, null, segments.length)
  const rows = segments.map(({ isFixed, late, ...shown }, index) =>
    row('segments', `${sessionId}-${index + 1}`, {
      ...shown,
      sessionId,
      order: orders[index],
      timing: isFixed ? 'fixed' : 'linked',
      start: Math.max(0, fields.start + index * 20 + late),
    }),
  )
  const starts = layOutRun(fields.start, rows)
  return rows.map((segment, index) => ({ ...segment, start: starts[index] ?? 0 }))
}

function lineupOf(sessionId: string, { lineup }: SessionSpec): Row<'lineup'>[] {
  const orders = ordersBetween(null, null, lineup.length)
  return lineup.map((fields, index) =>
    row('lineup', `${sessionId}-l${index}`, { ...fields, sessionId, order: orders[index] }),
  )
}
