import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { TabbedScreen } from '#renderer/parts/TabbedScreen/TabbedScreen.tsx'
import { settingsText } from '#renderer/text/settingsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { PlanForm } from './PlanForm.tsx'
import { SessionTable } from './SessionTable.tsx'
import { ThisComputer } from './ThisComputer.tsx'
import { Thresholds } from './Thresholds.tsx'

/** What the whole plan stands on, what its checks go by, and how this computer shows it. */
export function Settings() {
  const text = useText(settingsText)
  const tabs = [
    { key: 'plan', title: text.plan, content: <PlanForm /> },
    { key: 'thresholds', title: text.thresholds, content: <Thresholds /> },
    {
      key: 'rooms',
      title: text.rooms,
      content: <RecordTable table="rooms" label={text.rooms} />,
    },
    {
      key: 'phases',
      title: text.phases,
      content: <RecordTable table="phases" label={text.phases} />,
    },
    { key: 'sessions', title: text.sessions, content: <SessionTable /> },
    { key: 'computer', title: text.computer, content: <ThisComputer /> },
  ]
  return <TabbedScreen screen="settings" label={text.settingsScreen} tabs={tabs} />
}
