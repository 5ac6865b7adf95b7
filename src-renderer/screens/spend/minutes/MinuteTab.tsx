import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { usePlan } from '#renderer/store/openPlan.ts'
import { setView, showTab, useView } from '#renderer/store/view.ts'
import { spendText } from '#renderer/text/spendText.ts'
import { useText } from '#renderer/text/useText.ts'
import { MinutesOfRoom } from './MinutesOfRoom.tsx'
import { placeToShow, selectedLine, useMinuteLook } from './minutePlace.ts'

/** The minutes of one room's day, to be painted on. It follows the spend line that is selected. */
export function MinuteTab() {
  const text = useText(spendText)
  const plan = usePlan((open) => open)
  const selection = useView((view) => view.selection)
  const last = useMinuteLook((look) => look.place)
  const placed = selectedLine(plan, selection)
  const place = placeToShow(plan, placed?.line ?? null, last)
  if (!place) {
    const toSettings = () => {
      setView({ screen: 'settings' })
      showTab('settings', 'rooms')
    }
    return (
      <EmptyState
        title={text.noRooms}
        next={text.noRoomsNext}
        action={text.toSettings}
        onAction={toSettings}
      />
    )
  }
  return <MinutesOfRoom key={`${plan.id} ${place.roomId} ${place.day}`} {...{ plan, place, placed }} />
}
