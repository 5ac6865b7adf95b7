import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { TabbedScreen } from '#renderer/parts/TabbedScreen/TabbedScreen.tsx'
import { spendText } from '#renderer/text/spendText.ts'
import { useText } from '#renderer/text/useText.ts'

/** Paid traffic, line by line. */
export function Spend() {
  const text = useText(spendText)
  const tabs = [
    {
      key: 'spend',
      title: text.spend,
      content: <RecordTable table="spend" label={text.spend} />,
    },
  ]
  return <TabbedScreen screen="spend" label={text.spendScreen} tabs={tabs} />
}
