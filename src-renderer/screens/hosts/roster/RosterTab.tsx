import { pageOf } from '#core/plan/Plan.ts'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { usePlan } from '#renderer/store/openPlan.ts'
import { setView, showTab } from '#renderer/store/view.ts'
import { hostsText } from '#renderer/text/hostsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { RosterView } from './RosterView.tsx'

/** The roster of a day, once there are rooms and hosts to plan. */
export function RosterTab() {
  const text = useText(hostsText)
  const plan = usePlan((open) => open)
  if (pageOf(plan, 'rooms', '').length === 0)
    return (
      <EmptyState
        title={text.noRooms}
        next={text.noRoomsNext}
        action={text.toRooms}
        onAction={() => {
          setView({ screen: 'settings' })
          showTab('settings', 'rooms')
        }}
      />
    )
  if (pageOf(plan, 'hosts', '').length === 0)
    return (
      <EmptyState
        title={text.noHosts}
        next={text.noHostsNext}
        action={text.toHosts}
        onAction={() => showTab('hosts', 'hosts')}
      />
    )
  return <RosterView key={plan.id} plan={plan} />
}
