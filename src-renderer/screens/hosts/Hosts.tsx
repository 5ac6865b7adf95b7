import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { TabbedScreen } from '#renderer/parts/TabbedScreen/TabbedScreen.tsx'
import { hostsText } from '#renderer/text/hostsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { RosterTab } from './roster/RosterTab.tsx'

/** Who is on when: the roster of a day, all shifts, and the hosts. */
export function Hosts() {
  const text = useText(hostsText)
  const tabs = [
    { key: 'roster', title: text.roster, content: <RosterTab /> },
    {
      key: 'shifts',
      title: text.shifts,
      content: <RecordTable table="shifts" label={text.shifts} />,
    },
    {
      key: 'hosts',
      title: text.hosts,
      content: <RecordTable table="hosts" label={text.hosts} />,
    },
  ]
  return <TabbedScreen screen="hosts" label={text.hostsScreen} tabs={tabs} />
}
