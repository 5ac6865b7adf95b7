import { Button } from 'antd'
import { dayOf } from '#core/plan/clock.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { minutesOf, sharedSpan, spanOf } from '#core/plan/spans.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { assumptionsOf } from '#core/service/assumptionsOf.ts'
import { newServiceShift } from '#core/service/newServiceShift.ts'
import type { Lack, LackingSpan } from '#core/service/promiseCover.ts'
import { spanText } from '#renderer/parts/RosterBoard/BoardDraftView.tsx'
import { newId } from '#renderer/store/identity.ts'
import { select, setView, useView } from '#renderer/store/view.ts'
import { serviceText } from '#renderer/text/serviceText.ts'
import { useText } from '#renderer/text/useText.ts'
import { addServiceShift } from '../load/serviceActions.ts'
import styles from '../Service.module.css'
import { dayOfMinute, hoursOf } from './PromisesTab.tsx'

/** More than anybody mends at a sitting; what is mended goes, and the next come up. */
const most = 60
const lacks: readonly Lack[] = ['agents', 'promise', 'compensation']

/** Minutes on air in which service lacks something, in order of time, each with the way to mend it. */
export function LackList({
  plan,
  lacking,
}: {
  readonly plan: Plan
  readonly lacking: readonly LackingSpan[]
}) {
  const text = useText(serviceText)
  if (lacking.length === 0) return <p>{text.nothingLacks}</p>
  const totals = lacks.flatMap((lack) => {
    const minutes = minutesOf(lacking.filter((span) => span.lacks === lack))
    return minutes > 0 ? [text.lackTotal(text.lacks[lack], hoursOf(minutes))] : []
  })
  return (
    <>
      <p className={styles.broken}>{totals.join(' · ')}</p>
      <ul className={styles.lacks} aria-label={text.lacking}>
        {lacking.slice(0, most).map((span) => (
          <LackItem key={`${span.lacks} ${span.start}`} plan={plan} span={span} />
        ))}
      </ul>
      {lacking.length > most && <p>{text.moreLacks(lacking.length - most)}</p>}
    </>
  )
}

function LackItem({ plan, span }: { readonly plan: Plan; readonly span: LackingSpan }) {
  const text = useText(serviceText)
  const lang = useView((view) => view.lang)
  const from = dayOf(span.start) * minutesPerDay
  const there = pageOf(plan, 'service', '').filter((shift) => sharedSpan(spanOf(shift), span))
  const cover = () => {
    const made = { id: newId(), team: null, span }
    addServiceShift(newServiceShift(plan, made, assumptionsOf(plan)))
  }
  const show = () => {
    select({ table: 'service', page: '', ids: there.map(({ id }) => id) })
    setView({ isInspectorOpen: true })
  }
  return (
    <li>
      <span>
        {dayOfMinute(plan, span.start)} {spanText(span.start, span.end, from, lang)}
      </span>
      <b>{text.lacks[span.lacks]}</b>
      <span>{text.minutes(span.end - span.start)}</span>
      <Button size="small" onClick={span.lacks === 'agents' ? cover : show}>
        {span.lacks === 'agents' ? text.addThen : text.showShift}
      </Button>
    </li>
  )
}
