import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { TabbedScreen } from '#renderer/parts/TabbedScreen/TabbedScreen.tsx'
import { serviceText } from '#renderer/text/serviceText.ts'
import { useText } from '#renderer/text/useText.ts'
import { GuardrailsTab } from './guardrails/GuardrailsTab.tsx'
import { LoadTab } from './load/LoadTab.tsx'
import { PromisesTab } from './promises/PromisesTab.tsx'

/** Service: what comes in against who is there, what is promised, what must hold, and all shifts. */
export function Service() {
  const text = useText(serviceText)
  const tabs = [
    { key: 'load', title: text.load, content: <LoadTab /> },
    { key: 'promises', title: text.promises, content: <PromisesTab /> },
    { key: 'guardrails', title: text.guardrails, content: <GuardrailsTab /> },
    {
      key: 'service',
      title: text.service,
      content: <RecordTable table="service" label={text.service} />,
    },
  ]
  return <TabbedScreen screen="service" label={text.serviceScreen} tabs={tabs} />
}
