import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { TabbedScreen } from '#renderer/parts/TabbedScreen/TabbedScreen.tsx'
import { prepText } from '#renderer/text/prepText.ts'
import { useText } from '#renderer/text/useText.ts'

/** What has to be done before the day, by whom and until when. */
export function Prep() {
  const text = useText(prepText)
  const tabs = [
    {
      key: 'tasks',
      title: text.tasks,
      content: <RecordTable table="tasks" label={text.tasks} />,
    },
  ]
  return <TabbedScreen screen="prep" label={text.prepScreen} tabs={tabs} />
}
