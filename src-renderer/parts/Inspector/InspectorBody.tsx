import type { ReactNode } from 'react'
import { findRow, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { segmentRows } from '#renderer/parts/fields/segmentRows.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { type Selection, useView, type View } from '#renderer/store/view.ts'
import { PlanFacts } from './PlanFacts.tsx'
import { RecordFacts } from './RecordFacts.tsx'
import { SegmentFacts } from './SegmentFacts.tsx'
import { SessionFacts } from './SessionFacts.tsx'

/** What is selected, else the session that is looked at, else the plan. */
export function InspectorBody({ toggle }: { readonly toggle: ReactNode }) {
  const lang = useView((view) => view.lang)
  const plan = usePlan((open) => open)
  const subject = useSubject(plan)
  switch (subject?.table) {
    case 'segments': {
      const ids = new Set(subject.ids)
      const run = segmentRows(plan, subject.page, lang)
      return <SegmentFacts run={run} rows={run.filter(({ id }) => ids.has(id))} toggle={toggle} />
    }
    case 'sessions':
      return <SessionFacts plan={plan} sessions={found(plan, 'sessions', subject)} toggle={toggle} />
    default:
      return subject && subject.table !== 'plans' ? (
        <RecordFacts {...subject} table={subject.table} toggle={toggle} />
      ) : (
        <PlanFacts plan={plan} toggle={toggle} />
      )
  }
}

/** The selection while something of it is there. A removed row leaves its session, or the plan. */
function useSubject(plan: Plan): Selection | null {
  const selection = useView((view) => view.selection)
  const sessionId = useView(sessionLookedAt)
  const isSelected = ({ table, page, ids }: Selection) => ids.some((id) => findRow(plan, table, page, id))
  if (selection && isSelected(selection)) return selection
  const isThere = sessionId !== null && findRow(plan, 'sessions', '', sessionId)
  return isThere ? { table: 'sessions', page: '', ids: [sessionId] } : null
}

const sessionLookedAt = ({ screen, sessionId }: View): Id | null =>
  screen === 'runOfShow' ? sessionId : null

function found<T extends TableName>(plan: Plan, table: T, { page, ids }: Selection): Row<T>[] {
  const wanted = new Set(ids)
  return pageOf(plan, table, page).filter(({ id }) => wanted.has(id)) as Row<T>[]
}
