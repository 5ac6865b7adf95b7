import type { ReactNode } from 'react'
import { tableTitles } from '#core/plan/names.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import { FindingList } from '#renderer/parts/Findings/FindingList.tsx'
import { sessionFields, sessionRow } from '#renderer/parts/fields/sessionFields.ts'
import { useView } from '#renderer/store/view.ts'
import { inspectorText } from '#renderer/text/inspectorText.ts'
import { useText } from '#renderer/text/useText.ts'
import { FieldList } from './FieldList.tsx'
import { InspectorHead } from './InspectorHead.tsx'
import { RemoveRows } from './RemoveRows.tsx'

export interface SessionFactsProps {
  readonly plan: Plan
  readonly sessions: readonly Session[]
  readonly toggle: ReactNode
}

export function SessionFacts({ plan, sessions, toggle }: SessionFactsProps) {
  const text = useText(inspectorText)
  const lang = useView((view) => view.lang)
  const rows = sessions.map((session) => sessionRow(plan, session, lang))
  return (
    <>
      <InspectorHead
        kind={tableTitles.sessions[lang]}
        title={
          sessions.length === 1
            ? (sessions[0]?.title ?? '')
            : text.rows(tableTitles.sessions[lang], sessions.length)
        }
        toggle={toggle}
      />
      <FindingList table="sessions" ids={sessions.map(({ id }) => id)} />
      <FieldList fields={sessionFields} rows={rows} lang={lang} />
      <RemoveRows table="sessions" rows={sessions.map(({ id }) => ({ id, page: '' }))} />
    </>
  )
}
