import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { TabbedScreen } from '#renderer/parts/TabbedScreen/TabbedScreen.tsx'
import { sessionToShow } from '#renderer/screens/runOfShow/sessionToShow.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { setView, useView } from '#renderer/store/view.ts'
import { lineupText } from '#renderer/text/lineupText.ts'
import { useText } from '#renderer/text/useText.ts'
import { SessionLineup } from './SessionLineup.tsx'

/** What is sold: the products of the plan, and what each session sells of them. */
export function Lineup() {
  const text = useText(lineupText)
  const wanted = useView((view) => view.sessionId)
  const session = usePlan((plan) => sessionToShow(plan, wanted))
  const tabs = [
    {
      key: 'products',
      title: text.products,
      content: <RecordTable table="products" label={text.products} />,
    },
    {
      key: 'lineup',
      title: text.lineup,
      content: session ? (
        <SessionLineup key={session.id} session={session} />
      ) : (
        <EmptyState
          title={text.noSession}
          next={text.noSessionNext}
          action={text.toTimeline}
          onAction={() => setView({ screen: 'timeline' })}
        />
      ),
    },
  ]
  return <TabbedScreen screen="lineup" label={text.lineupScreen} tabs={tabs} />
}
