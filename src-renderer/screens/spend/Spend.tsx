import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { TabbedScreen } from '#renderer/parts/TabbedScreen/TabbedScreen.tsx'
import { spendText } from '#renderer/text/spendText.ts'
import { useText } from '#renderer/text/useText.ts'
import { BudgetTab } from './budget/BudgetTab.tsx'
import { CumulativeTab } from './cumulative/CumulativeTab.tsx'
import { MinuteTab } from './minutes/MinuteTab.tsx'

/** Paid traffic: its budget, its minutes, how it adds up, line by line. */
export function Spend() {
  const text = useText(spendText)
  const tabs = [
    { key: 'budget', title: text.budget, content: <BudgetTab /> },
    { key: 'minutes', title: text.minutes, content: <MinuteTab /> },
    { key: 'cumulative', title: text.cumulative, content: <CumulativeTab /> },
    { key: 'spend', title: text.spend, content: <RecordTable table="spend" label={text.spend} /> },
  ]
  return <TabbedScreen screen="spend" label={text.spendScreen} tabs={tabs} />
}
