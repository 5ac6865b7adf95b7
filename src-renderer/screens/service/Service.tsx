import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { TabbedScreen } from '#renderer/parts/TabbedScreen/TabbedScreen.tsx'
import { serviceText } from '#renderer/text/serviceText.ts'
import { useText } from '#renderer/text/useText.ts'

/** Service shifts and what they promise. */
export function Service() {
  const text = useText(serviceText)
  const tabs = [
    {
      key: 'service',
      title: text.service,
      content: <RecordTable table="service" label={text.service} />,
    },
  ]
  return <TabbedScreen screen="service" label={text.serviceScreen} tabs={tabs} />
}
