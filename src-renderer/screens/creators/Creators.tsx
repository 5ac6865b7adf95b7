import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { TabbedScreen } from '#renderer/parts/TabbedScreen/TabbedScreen.tsx'
import { creatorsText } from '#renderer/text/creatorsText.ts'
import { useText } from '#renderer/text/useText.ts'

/** Creators, and what is agreed with them. */
export function Creators() {
  const text = useText(creatorsText)
  const tabs = [
    {
      key: 'creators',
      title: text.creators,
      content: <RecordTable table="creators" label={text.creators} />,
    },
    {
      key: 'bookings',
      title: text.bookings,
      content: <RecordTable table="bookings" label={text.bookings} />,
    },
  ]
  return <TabbedScreen screen="creators" label={text.creatorsScreen} tabs={tabs} />
}
