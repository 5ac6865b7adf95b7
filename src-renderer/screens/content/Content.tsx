import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { TabbedScreen } from '#renderer/parts/TabbedScreen/TabbedScreen.tsx'
import { contentText } from '#renderer/text/contentText.ts'
import { useText } from '#renderer/text/useText.ts'
import { Calendar } from './Calendar.tsx'
import { WarmUp } from './WarmUp.tsx'

/** What warms up the day: content, and the slots of the mall, search and shop. */
export function Content() {
  const text = useText(contentText)
  const tabs = [
    { key: 'calendar', title: text.calendar, content: <Calendar /> },
    { key: 'warmUp', title: text.warmUp, content: <WarmUp /> },
    {
      key: 'content',
      title: text.content,
      content: <RecordTable table="content" label={text.content} />,
    },
    {
      key: 'placements',
      title: text.placements,
      content: <RecordTable table="placements" label={text.placements} />,
    },
  ]
  return <TabbedScreen screen="content" label={text.contentScreen} tabs={tabs} />
}
