import { Input, InputNumber, Modal, Radio } from 'antd'
import { type CSSProperties, useId, useState } from 'react'
import { maxPlanDays, newPlan } from '#core/edits/newPlan.ts'
import { promoNames } from '#core/plan/names.ts'
import { promos } from '#core/plan/records/calendar.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { phasesOf } from '#core/promo/phasesOf.ts'
import type { Promo } from '#core/promo/promoTemplates.ts'
import { notify } from '#renderer/frame/notify.ts'
import { today } from '#renderer/frame/today.ts'
import { typedDate } from '#renderer/frame/typedDate.ts'
import { createHere } from '#renderer/planfiles/openHere.ts'
import { newId } from '#renderer/store/identity.ts'
import { useView } from '#renderer/store/view.ts'
import { plansText } from '#renderer/text/plansText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Plans.module.css'
import { suggestedSpan } from './suggestedSpan.ts'

/** Asks for what a new plan begins with, shows the phases it will have, and opens it. */
export function NewPlanDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText(plansText)
  const lang = useView((view) => view.lang)
  const ids = { title: useId(), date: useId(), days: useId() }
  const [promo, setPromo] = useState<Promo>('618')
  const [title, setTitle] = useState('')
  const [typed, setTyped] = useState<{ readonly date?: string; readonly days?: number }>({})
  const suggested = suggestedSpan(promo, today())
  const dateText = typed.date ?? suggested.startDate
  const startDate = typedDate(dateText, today())
  const days = typed.days ?? suggested.days

  const create = async () => {
    if (!startDate) return
    const plan = newPlan({ promo, startDate, days, title, makeId: newId, lang })
    if (!plan.ok) return notify(refusalText(plan.refusal))
    if (await createHere(plan.value)) onClose()
  }
  const weekday = startDate && new Date(`${startDate}T00:00`).toLocaleDateString(lang, { weekday: 'short' })
  return (
    <Modal
      open
      width={600}
      title={text.dialogTitle}
      okText={text.create}
      cancelText={text.cancel}
      okButtonProps={{ disabled: !startDate }}
      onOk={() => void create()}
      onCancel={onClose}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <span>{text.template}</span>
        <Radio.Group
          aria-label={text.template}
          className={styles.promos ?? ''}
          value={promo}
          options={promos.map((value) => ({ value, label: promoNames[value][lang] }))}
          onChange={({ target }) => setPromo(target.value)}
        />
        <label htmlFor={ids.title}>{text.planTitle}</label>
        <Input
          id={ids.title}
          autoFocus
          maxLength={120}
          value={title}
          placeholder={text.planTitleHint}
          onChange={({ target }) => setTitle(target.value)}
        />
        <label htmlFor={ids.date}>{text.startDate}</label>
        <div>
          <Input
            id={ids.date}
            value={dateText}
            status={startDate ? '' : 'error'}
            placeholder={text.startDateHint}
            onChange={({ target }) => setTyped({ ...typed, date: target.value })}
          />
          <p className={styles.hint} data-bad={startDate ? undefined : true} role="status">
            {startDate && weekday ? text.startDateRead(startDate, weekday) : text.startDateBad}
          </p>
        </div>
        <label htmlFor={ids.days}>{text.days}</label>
        <InputNumber
          id={ids.days}
          min={1}
          max={maxPlanDays}
          precision={0}
          value={days}
          onChange={(value) => value !== null && setTyped({ ...typed, days: value })}
        />
        <span>{text.phases}</span>
        {startDate && <PhasePreview promo={promo} startDate={startDate} days={days} />}
        <input type="submit" hidden />
      </form>
    </Modal>
  )
}

interface PhasePreviewProps {
  readonly promo: Promo
  readonly startDate: string
  readonly days: number
}

function PhasePreview({ promo, startDate, days }: PhasePreviewProps) {
  const text = useText(plansText)
  const lang = useView((view) => view.lang)
  return (
    <ul className={styles.phases} aria-label={text.phases}>
      {phasesOf(promo, startDate, days).map(({ template, firstDay, days: length }) => (
        <li
          key={firstDay}
          title={`${template.name[lang]} · ${length}`}
          style={{ flex: length, '--tone': template.colour } as CSSProperties}
        >
          {template.name[lang]} {length}
        </li>
      ))}
    </ul>
  )
}
