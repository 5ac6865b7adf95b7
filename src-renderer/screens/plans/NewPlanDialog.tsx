import { type InputRef, Modal, Radio } from 'antd'
import { type FormEvent, useDeferredValue, useMemo, useRef, useState } from 'react'
import { maxPlanDays, newPlan } from '#core/edits/newPlan.ts'
import { dateOf } from '#core/plan/clock.ts'
import { formatFen } from '#core/plan/money.ts'
import { promoNames } from '#core/plan/names.ts'
import { promos } from '#core/plan/records/calendar.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { type Fen, minutesPerDay } from '#core/plan/units.ts'
import { notify } from '#renderer/frame/notify.ts'
import { today } from '#renderer/frame/today.ts'
import { createHere } from '#renderer/planfiles/openHere.ts'
import { newId } from '#renderer/store/identity.ts'
import { useView } from '#renderer/store/view.ts'
import { plansText } from '#renderer/text/plansText.ts'
import { useText } from '#renderer/text/useText.ts'
import { FormField } from './FormField.tsx'
import styles from './NewPlan.module.css'
import { NewPlanPreview } from './NewPlanPreview.tsx'
import { type NewPlanForm, type ReadForm, readNewPlanForm } from './newPlanForm.ts'
import { RoomsField } from './RoomsField.tsx'

const prefilled = ['F', 'A', 'C'] as const

/** Asks for what a new plan begins with: promo, dates, rooms, money; shows what it will make, and opens it. */
export function NewPlanDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText(plansText)
  const lang = useView((view) => view.lang)
  const title = useRef<InputRef>(null)
  const [form, setForm] = useState<NewPlanForm>(() => ({
    ...{ promo: 'double11', title: '', date: null, days: null, gmvTarget: '', budget: '' },
    rooms: prefilled.map((fact, key) => ({ key, fact, name: text.usualRooms[fact] })),
  }))
  const set = (fields: Partial<NewPlanForm>) => setForm((before) => ({ ...before, ...fields }))
  const read = useMemo(() => readNewPlanForm(form, today()), [form])
  const shown = useDeferredValue(read.outline)

  const create = async () => {
    if (!read.isClear || !read.outline) return
    const plan = newPlan({ ...read.outline, makeId: newId, lang })
    if (!plan.ok) return notify(refusalText(plan.refusal))
    if (await createHere(plan.value)) onClose()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void create()
  }
  return (
    <Modal
      open
      width={680}
      title={text.dialogTitle}
      okText={text.create}
      cancelText={text.cancel}
      okButtonProps={{ disabled: !read.isClear }}
      afterOpenChange={(isOpen) => isOpen && title.current?.focus()}
      onOk={() => void create()}
      onCancel={onClose}
    >
      <form className={styles.form} onSubmit={onSubmit}>
        <span>{text.template}</span>
        <Radio.Group
          aria-label={text.template}
          className={`${styles.promos} ${styles.wide}`}
          value={form.promo}
          options={promos.map((value) => ({ value, label: promoNames[value][lang] }))}
          onChange={({ target }) => set({ promo: target.value, date: null, days: null })}
        />
        <FormField
          ref={title}
          label={text.planTitle}
          isWide
          value={form.title}
          maxLength={120}
          placeholder={text.planTitleHint}
          onChange={(typed) => set({ title: typed })}
        />
        <DateFields read={read} onChange={set} />
        <span>{text.rooms}</span>
        <RoomsField rooms={form.rooms} sameNames={read.sameNames} onChange={(rooms) => set({ rooms })} />
        <MoneyField
          label={text.gmvTarget}
          typed={form.gmvTarget}
          read={read.gmvTarget}
          onChange={(typed) => set({ gmvTarget: typed })}
        />
        <MoneyField
          label={text.budget}
          typed={form.budget}
          read={read.budget}
          onChange={(typed) => set({ budget: typed })}
        />
        {shown && <NewPlanPreview options={shown} />}
        <input type="submit" hidden />
      </form>
    </Modal>
  )
}

interface DateFieldsProps {
  readonly read: ReadForm
  readonly onChange: (fields: Partial<NewPlanForm>) => void
}

function DateFields({ read: { dateText, startDate, daysText, days }, onChange }: DateFieldsProps) {
  const text = useText(plansText)
  const lang = useView((view) => view.lang)
  const said = (date: string): string =>
    text.startDateRead(date, new Date(`${date}T00:00`).toLocaleDateString(lang, { weekday: 'short' }))
  const lastDay = startDate && days && dateOf(startDate, (days - 1) * minutesPerDay)
  return (
    <>
      <FormField
        label={text.startDate}
        value={dateText}
        placeholder={text.startDateHint}
        isBad={!startDate}
        read={startDate ? said(startDate) : text.startDateBad}
        onChange={(typed) => onChange({ date: typed })}
      />
      <FormField
        label={text.days}
        value={daysText}
        maxLength={3}
        isBad={!days}
        read={!days ? text.daysBad(maxPlanDays) : lastDay ? text.lastDay(said(lastDay)) : ''}
        onChange={(typed) => onChange({ days: typed })}
      />
    </>
  )
}

interface MoneyFieldProps {
  readonly label: string
  readonly typed: string
  readonly read: Fen | 'missing' | null
  readonly onChange: (typed: string) => void
}

function MoneyField({ label, typed, read, onChange }: MoneyFieldProps) {
  const text = useText(plansText)
  const said =
    read === null ? text.moneyBad : read === 'missing' ? '' : text.moneyRead(formatFen(read).replace('¥', ''))
  return (
    <FormField
      label={label}
      value={typed}
      placeholder={text.moneyHint}
      isBad={read === null}
      read={said}
      onChange={onChange}
    />
  )
}
