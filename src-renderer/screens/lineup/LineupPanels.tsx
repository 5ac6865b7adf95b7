import { Segmented } from 'antd'
import { useState } from 'react'
import { findRow } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { LineupRow } from '#core/plan/records/show.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { lineupText } from '#renderer/text/lineupText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Lineup.module.css'
import { ParityPanel } from './ParityPanel.tsx'
import { PricePanel } from './PricePanel.tsx'
import { RolePanel } from './RolePanel.tsx'
import { StockPanel } from './StockPanel.tsx'

const panels = ['price', 'stock', 'parity', 'roles'] as const
type Panel = (typeof panels)[number]

export interface LineupPanelsProps {
  readonly session: Session
  /** The row that is selected. */
  readonly row: LineupRow | undefined
}

/** What the selected row comes to, and how the lineup is made up. */
export function LineupPanels({ session, row }: LineupPanelsProps) {
  const text = useText(lineupText)
  const [panel, setPanel] = useState<Panel>('price')
  const product = usePlan((plan) => (row ? findRow(plan, 'products', '', row.productId) : undefined))
  return (
    <section className={styles.panels} aria-label={text.panels}>
      <Segmented
        size="small"
        aria-label={text.panels}
        value={panel}
        options={panels.map((value) => ({ value, label: text[value] }))}
        onChange={setPanel}
      />
      <div className={styles.panel}>
        {panel === 'roles' ? (
          <RolePanel session={session} />
        ) : !row || !product ? (
          <p className={styles.none}>{text.choose}</p>
        ) : panel === 'price' ? (
          <PricePanel session={session} row={row} product={product} />
        ) : panel === 'stock' ? (
          <StockPanel product={product} />
        ) : (
          <ParityPanel product={product} />
        )}
      </div>
    </section>
  )
}
