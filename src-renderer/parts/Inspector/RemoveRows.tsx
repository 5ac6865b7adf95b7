import { Button, Popconfirm } from 'antd'
import { type RemovableTable, removeRows } from '#core/edits/removeRows.ts'
import { whatRemovingDoes } from '#core/edits/whatRemovingDoes.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import type { PageKey, TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { notify } from '#renderer/frame/notify.ts'
import { commit, openPlanNow, usePlan } from '#renderer/store/openPlan.ts'
import { select, useView } from '#renderer/store/view.ts'
import { inspectorText } from '#renderer/text/inspectorText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Inspector.module.css'

export interface RemoveRowsProps {
  readonly table: TableName
  readonly rows: readonly { readonly id: Id; readonly page: PageKey }[]
}

/** Removes the selected rows; asks first, and says which others go with them or forget them. */
export function RemoveRows({ table, rows }: RemoveRowsProps) {
  const text = useText(inspectorText)
  const lang = useView((view) => view.lang)
  if (!isRemovable(table)) return null
  const remove = () => {
    const { plan } = openPlanNow()
    if (!plan) return
    const effect = whatRemovingDoes(plan, table, rows)
    if (!effect.ok) return notify(refusalText(effect.refusal))
    const result = commit(effect.value.label, (open) => removeRows(open, table, rows))
    if (!result.ok) return notify(refusalText(result.refusal))
    select(null)
  }
  return (
    <div className={styles.links}>
      <Popconfirm
        title={text.removeAsk}
        description={<Besides table={table} rows={rows} />}
        okText={text.remove}
        okButtonProps={{ danger: true }}
        cancelText={text.keep}
        onConfirm={remove}
      >
        <Button size="small" danger lang={lang}>
          {text.remove}
        </Button>
      </Popconfirm>
    </div>
  )
}

interface BesidesProps {
  readonly table: RemovableTable
  readonly rows: RemoveRowsProps['rows']
}

/** Worked out when it is asked, not while the rows are looked at. */
function Besides({ table, rows }: BesidesProps) {
  const lang = useView((view) => view.lang)
  const sentence = usePlan((plan) => {
    const effect = whatRemovingDoes(plan, table, rows)
    return effect.ok ? effect.value.sentence[lang] : refusalText(effect.refusal)[lang]
  })
  return sentence
}

const isRemovable = (table: TableName): table is RemovableTable => table !== 'plans'
