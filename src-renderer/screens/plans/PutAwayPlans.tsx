import { Button, Popconfirm } from 'antd'
import type { StoredPlan } from '#renderer/store/database.ts'
import { useView } from '#renderer/store/view.ts'
import { plansText } from '#renderer/text/plansText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Plans.module.css'
import { bringPlanBack, deletePlanForGood } from './planActions.ts'
import { sinceText } from './sinceText.ts'
import { keptDays } from './usePlans.ts'

interface PutAwayPlansProps {
  readonly plans: readonly StoredPlan[]
  readonly onChange: () => void
}

/** Plans that were removed: each can be brought back whole, or deleted before its time. */
export function PutAwayPlans({ plans, onChange }: PutAwayPlansProps) {
  const text = useText(plansText)
  const lang = useView((view) => view.lang)
  return (
    <section className={styles.list} aria-label={text.putAway}>
      <h2>{text.putAway}</h2>
      <p className={styles.note}>{text.putAwayHint(keptDays)}</p>
      <ul className={styles.away}>
        {plans.map(({ id, title: given, removedAt }) => {
          const title = given || text.unnamed
          return (
            <li key={id}>
              <b>{title}</b>
              <i>{removedAt && text.removedSince(sinceText(removedAt, new Date(), lang))}</i>
              <Button
                size="small"
                aria-label={text.bringBackWhat(title)}
                onClick={() => void bringPlanBack(id, onChange)}
              >
                {text.bringBack}
              </Button>
              <Popconfirm
                title={text.deleteAsk(title)}
                description={<p className={styles.ask}>{text.deleteBody}</p>}
                okText={text.deleteNow}
                okButtonProps={{ danger: true }}
                cancelText={text.cancel}
                placement="topRight"
                onConfirm={() => deletePlanForGood(id, onChange)}
              >
                <Button type="text" size="small" aria-label={text.deleteNowWhat(title)}>
                  {text.deleteNow}
                </Button>
              </Popconfirm>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
