import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { TabbedScreen } from '#renderer/parts/TabbedScreen/TabbedScreen.tsx'
import { lineupText } from '#renderer/text/lineupText.ts'
import { useText } from '#renderer/text/useText.ts'

/** What is sold: the products of the plan, and what each session sells of them. */
export function Lineup() {
  const text = useText(lineupText)
  const tabs = [
    {
      key: 'products',
      title: text.products,
      content: <RecordTable table="products" label={text.products} />,
    },
    {
      key: 'lineup',
      title: text.lineup,
      content: <RecordTable table="lineup" label={text.lineup} />,
    },
  ]
  return <TabbedScreen screen="lineup" label={text.lineupScreen} tabs={tabs} />
}
