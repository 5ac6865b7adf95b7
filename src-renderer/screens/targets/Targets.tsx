import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { TabbedScreen } from '#renderer/parts/TabbedScreen/TabbedScreen.tsx'
import { targetsText } from '#renderer/text/targetsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { FunnelTab } from './funnel/FunnelTab.tsx'
import { GuardrailTab } from './guardrails/GuardrailTab.tsx'
import { TreeTab } from './tree/TreeTab.tsx'

/** Targets as a tree, the funnel behind the GMV, what it must not cost, and what really happened. */
export function Targets() {
  const text = useText(targetsText)
  const tabs = [
    { key: 'targets', title: text.targets, content: <TreeTab /> },
    { key: 'funnel', title: text.funnel, content: <FunnelTab /> },
    { key: 'guardrails', title: text.guardrails, content: <GuardrailTab /> },
    { key: 'table', title: text.table, content: <RecordTable table="targets" label={text.table} /> },
    { key: 'actuals', title: text.actuals, content: <RecordTable table="actuals" label={text.actuals} /> },
  ]
  return <TabbedScreen screen="targets" label={text.targetsScreen} tabs={tabs} />
}
