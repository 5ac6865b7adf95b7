import { memo, type ReactNode, useDeferredValue } from 'react'
import { findRow, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { segmentRows } from '#renderer/parts/fields/segmentRows.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { type Selection, useView, type View } from '#renderer/store/view.ts'
import { PlanFacts } from './PlanFacts.tsx'
import { RecordFacts } from './RecordFacts.tsx'
import { type RowPlace, rowsNow } from './rowsNow.ts'
import { SegmentFacts } from './SegmentFacts.tsx'
import { SessionFacts } from './SessionFacts.tsx'

/**
 * What is selected, else the session that is looked at, else the plan. It is painted after what was edited, in a frame
 * of its own: nobody waits for the panel at the side.
 */
export function InspectorBody({ toggle }: { readonly toggle: ReactNode }) {
  const plan = useDeferredValue(usePlan((open) => open))
  const selection = useDeferredValue(useView((view) => view.selection))
  const sessionId = useDeferredValue(useView(sessionLookedAt))
  return <Facts plan={plan} selection={selection} sessionId={sessionId} toggle={toggle} />
}

interface FactsProps {
  readonly plan: Plan
  readonly selection: Selection | null
  readonly sessionId: Id | null
  readonly toggle: ReactNode
}

const Facts = memo(function Facts({ plan, selection, sessionId, toggle }: FactsProps) {
  const lang = useView((view) => view.lang)
  const { table, rows } = subjectOf(plan, selection, sessionId)
  const ids = new Set(rows.map(({ id }) => id))
  switch (table) {
    case 'plans':
      return <PlanFacts plan={plan} toggle={toggle} />
    case 'segments': {
      const run = segmentRows(plan, rows[0]?.page ?? '', lang)
      return <SegmentFacts run={run} rows={run.filter(({ id }) => ids.has(id))} toggle={toggle} />
    }
    case 'sessions': {
      const sessions: Session[] = pageOf(plan, 'sessions', '').filter(({ id }) => ids.has(id))
      return <SessionFacts plan={plan} sessions={sessions} toggle={toggle} />
    }
    default:
      return <RecordFacts plan={plan} table={table} rows={rows} toggle={toggle} />
  }
})

interface Subject {
  readonly table: TableName
  readonly rows: readonly RowPlace[]
}

/** The selection while something of it is there. A removed row leaves its session, or the plan. */
function subjectOf(plan: Plan, selection: Selection | null, sessionId: Id | null): Subject {
  const rows = selection ? rowsNow(plan, selection) : []
  if (selection && rows.length > 0) return { table: selection.table, rows }
  const isThere = sessionId !== null && findRow(plan, 'sessions', '', sessionId)
  if (isThere) return { table: 'sessions', rows: [{ id: sessionId, page: '' }] }
  return { table: 'plans', rows: [] }
}

const sessionLookedAt = ({ screen, sessionId }: View): Id | null =>
  screen === 'runOfShow' ? sessionId : null
