import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { TabbedScreen } from '#renderer/parts/TabbedScreen/TabbedScreen.tsx'
import { settingsText } from '#renderer/text/settingsText.ts'
import { useText } from '#renderer/text/useText.ts'

/** What the whole plan stands on: its rooms and its phases. */
export function Settings() {
  const text = useText(settingsText)
  const tabs = [
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
  ]
  return <TabbedScreen screen="settings" label={text.settingsScreen} tabs={tabs} />
}
