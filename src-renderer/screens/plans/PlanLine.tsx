import { CopyOutlined, DeleteOutlined, EditOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { promoNames } from '#core/plan/names.ts'
import { promos } from '#core/plan/records/calendar.ts'
import { dateSpan } from '#renderer/frame/dateSpan.ts'
import { openHere } from '#renderer/planfiles/openHere.ts'
import type { StoredPlan } from '#renderer/store/database.ts'
import { useView } from '#renderer/store/view.ts'
import { plansText } from '#renderer/text/plansText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Plans.module.css'
import { copyPlan, putPlanAway, renamePlan } from './planActions.ts'
import { RenameField } from './RenameField.tsx'
import { sinceText } from './sinceText.ts'
import { keptDays } from './usePlans.ts'

interface PlanLineProps {
  readonly plan: StoredPlan
  readonly isElsewhere: boolean
  readonly onChange: () => void
}

/** A plan of the list: opened by its title, F2 renames it, Del puts it away. */
export function PlanLine({ plan, isElsewhere, onChange }: PlanLineProps) {
  const text = useText(plansText)
  const lang = useView((view) => view.lang)
  const [isRenaming, setIsRenaming] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const title = plan.title || text.unnamed
  const open = async () => {
    if (!(await openHere(plan.id))) onChange()
  }
  const putAway = () => {
    // The keyboard goes on at the plan beside it, which stays.
    const line = opener.current?.closest('tr')
    const beside = line?.nextElementSibling ?? line?.previousElementSibling
    beside?.querySelector('button')?.focus()
    void putPlanAway(plan.id, title, onChange)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F2') setIsRenaming(true)
    else if (event.key === 'Delete') putAway()
    else return
    event.preventDefault()
  }
  const rename = (typed: string | null) => {
    setIsRenaming(false)
    if (typed !== null && typed !== plan.title) void renamePlan(plan.id, typed, onChange)
    // The field is gone by then; the keyboard goes on where it was.
    requestAnimationFrame(() => opener.current?.focus())
  }
  const tool = (name: string, hint: string, icon: ReactNode, onClick: () => void) => (
    <Button type="text" size="small" icon={icon} aria-label={name} title={hint} onClick={onClick} />
  )
  return (
    <tr>
      <td>
        {isRenaming ? (
          <RenameField title={plan.title} label={text.newTitle(title)} onDone={rename} />
        ) : (
          <button
            ref={opener}
            type="button"
            className={styles.open}
            aria-label={text.open(title)}
            onClick={() => void open()}
            onKeyDown={onKeyDown}
          >
            {title}
          </button>
        )}
        {isElsewhere && <span className={styles.elsewhere}>{text.isElsewhere}</span>}
      </td>
      <td>{promoName(plan.promo, lang)}</td>
      <td>{dateSpan(plan.startDate, plan.days)}</td>
      <td title={new Date(plan.updatedAt).toLocaleString(lang === 'zh' ? 'zh-CN' : 'en')}>
        {sinceText(plan.updatedAt, new Date(), lang)}
      </td>
      <td>
        {tool(text.rename(title), text.renameHint, <EditOutlined />, () => setIsRenaming(true))}
        {tool(text.copy(title), text.copyHint, <CopyOutlined />, () => {
          void copyPlan(plan.id, text.copyTitle(title), onChange)
        })}
        {tool(text.remove(title), text.removeHint(keptDays), <DeleteOutlined />, putAway)}
      </td>
    </tr>
  )
}

function promoName(promo: string, lang: 'zh' | 'en'): string {
  const known = promos.find((name) => name === promo)
  return known ? promoNames[known][lang] : promo
}
