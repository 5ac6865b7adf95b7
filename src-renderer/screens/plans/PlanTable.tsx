import { DeleteOutlined } from '@ant-design/icons'
import { Button, Popconfirm } from 'antd'
import { promoNames } from '#core/plan/names.ts'
import { promos } from '#core/plan/records/calendar.ts'
import { dateSpan } from '#renderer/frame/dateSpan.ts'
import { openHere, succeeded } from '#renderer/planfiles/openHere.ts'
import type { StoredPlan } from '#renderer/store/database.ts'
import { removePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { plansText } from '#renderer/text/plansText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Plans.module.css'
import { sinceText } from './sinceText.ts'

interface PlanTableProps {
  readonly plans: readonly StoredPlan[]
  /** Called when a plan is gone, or turned out not to be as listed. */
  readonly onChange: () => void
}

/** The plans of this machine, the last edited first. */
export function PlanTable({ plans, onChange }: PlanTableProps) {
  const { columns } = useText(plansText)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{columns.title}</th>
          <th>{columns.promo}</th>
          <th>{columns.dates}</th>
          <th>{columns.updated}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <PlanLine key={plan.id} plan={plan} onChange={onChange} />
        ))}
      </tbody>
    </table>
  )
}

function PlanLine({ plan, onChange }: Omit<PlanTableProps, 'plans'> & { readonly plan: StoredPlan }) {
  const text = useText(plansText)
  const lang = useView((view) => view.lang)
  const title = plan.title || text.unnamed
  const open = async () => {
    if (!(await openHere(plan.id))) onChange()
  }
  const remove = async () => {
    succeeded(await removePlan(plan.id))
    onChange()
  }
  return (
    <tr>
      <td>
        <button
          type="button"
          className={styles.open}
          aria-label={text.open(title)}
          onClick={() => void open()}
        >
          {title}
        </button>
      </td>
      <td>{promoName(plan.promo, lang)}</td>
      <td>{dateSpan(plan.startDate, plan.days)}</td>
      <td title={new Date(plan.updatedAt).toLocaleString(lang === 'zh' ? 'zh-CN' : 'en')}>
        {sinceText(plan.updatedAt, new Date(), lang)}
      </td>
      <td>
        <Popconfirm
          title={text.removeAsk(title)}
          description={<p className={styles.ask}>{text.removeBody}</p>}
          okText={text.removeYes}
          okButtonProps={{ danger: true }}
          cancelText={text.cancel}
          placement="bottomRight"
          onConfirm={remove}
        >
          <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={text.remove(title)} />
        </Popconfirm>
      </td>
    </tr>
  )
}

function promoName(promo: string, lang: 'zh' | 'en'): string {
  const known = promos.find((name) => name === promo)
  return known ? promoNames[known][lang] : promo
}
