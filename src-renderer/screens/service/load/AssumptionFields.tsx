import { Input } from 'antd'
import { useId, useState } from 'react'
import { serviceOverload } from '#core/checks/serviceOverload.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { ServiceShift } from '#core/plan/records/people.ts'
import { assumptionsOf, thresholdOf } from '#core/service/assumptionsOf.ts'
import { serviceText } from '#renderer/text/serviceText.ts'
import { useText } from '#renderer/text/useText.ts'
import { type AssumedFigure, assumedFigures, readFigure, typedFigure } from './assumedFigures.ts'
import styles from './Load.module.css'
import { assume } from './serviceActions.ts'

interface AssumptionFieldsProps {
  readonly plan: Plan
  readonly shifts: readonly ServiceShift[]
}

/** What the load is reckoned by, changed where it stands; what shifts say of themselves goes first. */
export function AssumptionFields({ plan, shifts }: AssumptionFieldsProps) {
  const text = useText(serviceText)
  const perHour = shifts.filter(({ contactsPerAgentHour }) => contactsPerAgentHour).length
  const reply = shifts.filter(({ replySeconds }) => replySeconds).length
  return (
    <fieldset className={styles.assumptions} aria-label={text.assumptions}>
      {assumedFigures.map((figure) => (
        <AssumptionField key={figure.key} plan={plan} figure={figure} />
      ))}
      {perHour + reply > 0 && <small>{text.ownRates(perHour, reply)}</small>}
    </fieldset>
  )
}

function AssumptionField({ plan, figure }: { readonly plan: Plan; readonly figure: AssumedFigure }) {
  const text = useText(serviceText)
  const id = useId()
  const { label, unit, hint } = text.assumed[figure.key]
  const now = typedFigure(figure.show(assumptionsOf(plan)[figure.name]))
  const usual = typedFigure(figure.show(serviceOverload.limits[figure.name].default))
  const isOwn = planRow(plan).settings.thresholds[thresholdOf(figure.name)] !== undefined
  const [draft, setDraft] = useState<string | null>(null)
  const isWrong = draft !== null && readFigure(draft, figure) === undefined
  const take = () => {
    if (draft === null || isWrong) return
    const value = readFigure(draft, figure) ?? null
    setDraft(null)
    if (draft === now || (value === null && !isOwn)) return
    assume(figure.name, value === null ? null : figure.read(value))
  }
  const why = isWrong ? text.between(figure.least, figure.most) : undefined
  return (
    <span className={styles.assumption} title={why ?? hint}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        size="small"
        inputMode="decimal"
        value={draft ?? now}
        placeholder={usual}
        suffix={unit}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-why` : undefined}
        {...(isWrong && { status: 'error' as const })}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={take}
        onPressEnter={take}
        onKeyDown={({ key }) => key === 'Escape' && setDraft(null)}
      />
      {why && (
        <span id={`${id}-why`} role="alert" className={styles.why}>
          {why}
        </span>
      )}
    </span>
  )
}
