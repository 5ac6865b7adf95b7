import { Button, Popconfirm } from 'antd'
import { type RemovableTable, removeRows } from '#core/edits/removeRows.ts'
import { whatRemovingDoes } from '#core/edits/whatRemovingDoes.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { notify } from '#renderer/frame/notify.ts'
import { commit, usePlan } from '#renderer/store/openPlan.ts'
import { type Selection, select, useView } from '#renderer/store/view.ts'
import { inspectorText } from '#renderer/text/inspectorText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Inspector.module.css'

/** Removes the selected rows; asks first where other rows go with them or forget them, and says which. */
export function RemoveRows({ table, page, ids }: Selection) {
  const text = useText(inspectorText)
  const lang = useView((view) => view.lang)
  const plan = usePlan((open) => open)
  if (!isRemovable(table)) return null
  const refs = ids.map((id) => ({ id, page }))
  const remove = () => {
    const effect = whatRemovingDoes(plan, table, refs)
    if (!effect.ok) return notify(refusalText(effect.refusal))
    const result = commit(effect.value.label, (open) => removeRows(open, table, refs))
    if (!result.ok) return notify(refusalText(result.refusal))
    select(null)
  }
  return (
    <div className={styles.links}>
      <Popconfirm
        title={text.removeAsk}
        description={<Besides table={table} refs={refs} />}
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
  readonly refs: Parameters<typeof removeRows>[2]
}

/** Worked out when it is asked, not while the rows are looked at. */
function Besides({ table, refs }: BesidesProps) {
  const lang = useView((view) => view.lang)
  const sentence = usePlan((plan) => {
    const effect = whatRemovingDoes(plan, table, refs)
    return effect.ok ? effect.value.sentence[lang] : refusalText(effect.refusal)[lang]
  })
  return sentence
}

const isRemovable = (table: Selection['table']): table is RemovableTable => table !== 'plans'
