import { useState } from 'react'
import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { TabbedScreen } from '#renderer/parts/TabbedScreen/TabbedScreen.tsx'
import { prepText } from '#renderer/text/prepText.ts'
import { useText } from '#renderer/text/useText.ts'
import { BurndownView } from './BurndownView.tsx'
import { ByDate } from './ByDate.tsx'
import { everyTask } from './prepFilter.ts'
import { TaskBoard } from './TaskBoard.tsx'

/** What has to be done before the day, by whom and until when. */
export function Prep() {
  const text = useText(prepText)
  const [filter, setFilter] = useState(everyTask)
  const tabs = [
    { key: 'board', title: text.board, content: <TaskBoard filter={filter} onFilter={setFilter} /> },
    { key: 'byDate', title: text.byDate, content: <ByDate filter={filter} onFilter={setFilter} /> },
    { key: 'burndown', title: text.burndown, content: <BurndownView /> },
    { key: 'tasks', title: text.tasks, content: <RecordTable table="tasks" label={text.tasks} /> },
  ]
  return <TabbedScreen screen="prep" label={text.prepScreen} tabs={tabs} />
}
