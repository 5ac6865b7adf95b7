import { useState } from 'react'
import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { TabbedScreen } from '#renderer/parts/TabbedScreen/TabbedScreen.tsx'
import { creatorsText } from '#renderer/text/creatorsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { bookingColumns } from './bookingColumns.ts'
import { everyCreator } from './creatorFilter.ts'
import { Pipeline } from './Pipeline.tsx'
import { Quadrant } from './Quadrant.tsx'
import { Samples } from './Samples.tsx'
import { Slots } from './Slots.tsx'

/** Creators: how far each booking has come, whom to book more, when they are on, what they cost. */
export function Creators() {
  const text = useText(creatorsText)
  const [filter, setFilter] = useState(everyCreator)
  const tabs = [
    { key: 'pipeline', title: text.pipeline, content: <Pipeline filter={filter} onFilter={setFilter} /> },
    { key: 'quadrant', title: text.quadrant, content: <Quadrant /> },
    { key: 'slots', title: text.slots, content: <Slots filter={filter} onFilter={setFilter} /> },
    { key: 'samples', title: text.samples, content: <Samples /> },
    {
      key: 'creators',
      title: text.creators,
      content: <RecordTable table="creators" label={text.creators} />,
    },
    {
      key: 'bookings',
      title: text.bookings,
      content: <RecordTable table="bookings" label={text.bookings} columns={bookingColumns} />,
    },
  ]
  return <TabbedScreen screen="creators" label={text.creatorsScreen} tabs={tabs} />
}
