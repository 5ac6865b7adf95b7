import { Button, Checkbox, Select } from 'antd'
import { useCallback, useState } from 'react'
import type { AllocateStock } from '#core/edits/allocateStock.ts'
import { groupDigits } from '#core/plan/money.ts'
import type { Product } from '#core/plan/records/show.ts'
import type { RecordRow } from '#renderer/parts/fields/recordFields.ts'
import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { usePlan } from '#renderer/store/openPlan.ts'
import { lineupText } from '#renderer/text/lineupText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Lineup.module.css'
import { stockColumns } from './lineupColumns.ts'
import { spreadStock } from './lineupEdits.ts'

const ways = [
  'planned-units',
  'session-gmv',
  'minutes-shown',
  'even',
] as const satisfies readonly AllocateStock['by'][]

/** What each session has of a product, against what there is. */
export function StockPanel({ product }: { readonly product: Product }) {
  const text = useText(lineupText)
  const [by, setBy] = useState<AllocateStock['by']>('planned-units')
  const [keepSet, setKeepSet] = useState(true)
  const { id, name, stock } = product
  const isShown = useCallback(({ record }: RecordRow<'lineup'>) => record.productId === id, [id])
  const given = usePlan((plan) => {
    let sum = 0
    for (const rows of plan.tables.lineup.values())
      for (const row of rows) if (row.productId === id) sum += row.allocatedStock ?? 0
    return sum
  })
  const left = stock === null ? null : stock - given
  const number = (value: number | null) => (value === null ? text.unknown : groupDigits(String(value)))
  return (
    <div className={styles.stock}>
      <p className={styles.note}>
        <span>{text.stockOf(name, number(stock), number(given), number(left))}</span>
        {left !== null && left < 0 && <b>{text.overGiven(-left)}</b>}
        <span className={styles.spread}>
          <Select
            size="small"
            aria-label={text.spread}
            value={by}
            options={ways.map((value) => ({ value, label: text.spreadBy[value] }))}
            onChange={setBy}
            popupMatchSelectWidth={false}
          />
          <Checkbox checked={keepSet} onChange={({ target }) => setKeepSet(target.checked)}>
            {text.keepSet}
          </Checkbox>
          <Button size="small" onClick={() => spreadStock(id, by, keepSet)}>
            {text.spread}
          </Button>
        </span>
      </p>
      <RecordTable
        key={id}
        table="lineup"
        name="stock"
        label={text.stock}
        columns={stockColumns}
        frozen={1}
        isShown={isShown}
      />
    </div>
  )
}
