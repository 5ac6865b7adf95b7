import { CheckCircleFilled, CloseCircleFilled, QuestionCircleFilled } from '@ant-design/icons'
import { Button } from 'antd'
import { useMemo } from 'react'
import { dateOf, formatClock } from '#core/plan/clock.ts'
import { formatFen } from '#core/plan/money.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { Fen } from '#core/plan/units.ts'
import { type GuardrailState, guardrailStates } from '#core/rollup/guardrailStates.ts'
import { rollUp } from '#core/rollup/rollUp.ts'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { goToPlace } from '#renderer/parts/Findings/goToPlace.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { showTab, useView } from '#renderer/store/view.ts'
import { targetsText } from '#renderer/text/targetsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from '../Targets.module.css'
import { numberText } from '../tree/figures.ts'
import own from './Guardrails.module.css'

const rank: { readonly [S in GuardrailState['state']]: number } = { broken: 0, unknown: 1, kept: 2 }
const icons = { broken: CloseCircleFilled, unknown: QuestionCircleFilled, kept: CheckCircleFilled }

/** What no GMV makes up for: each guardrail as the plan and the last record have it, the broken ones first. */
export function GuardrailTab() {
  const text = useText(targetsText)
  const plan = usePlan((open) => open)
  const { targets, products, lineup, service, spend, actuals } = plan.tables
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these tables count.
  const states = useMemo(
    () => guardrailStates(plan).toSorted((a, b) => rank[a.state] - rank[b.state]),
    [targets, products, lineup, service, spend, actuals],
  )
  if (states.length === 0)
    return (
      <EmptyState
        title={text.noGuardrails}
        next={text.noGuardrailsNext}
        action={text.toTree}
        onAction={() => showTab('targets', 'targets')}
      />
    )
  return (
    <div className={own.tab}>
      <GuardrailHead plan={plan} states={states} />
      <table className={styles.figures} aria-label={text.guardrails}>
        <thead>
          <tr>
            <th scope="col">{text.state}</th>
            <th scope="col" data-text>
              {text.guardrails}
            </th>
            <th scope="col">{text.limit}</th>
            <th scope="col">{text.planned}</th>
            <th scope="col">{text.measured}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <GuardrailRow key={state.target.id} plan={plan} state={state} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function GuardrailHead({
  plan,
  states,
}: {
  readonly plan: Plan
  readonly states: readonly GuardrailState[]
}) {
  const text = useText(targetsText)
  const { sessions, rooms, lineup, bookings, creators, placements } = plan.tables
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these tables count.
  const plannedFen = useMemo(
    () => rollUp(plan, 'phase').total.gmv.planned.sum,
    [sessions, rooms, lineup, bookings, creators, placements],
  )
  const targetFen = planRow(plan).gmvTargetFen
  const count = (state: GuardrailState['state']) => states.filter((each) => each.state === state).length
  const counts = { broken: count('broken'), unknown: count('unknown'), kept: count('kept') }
  const worst = counts.broken > 0 ? 'broken' : counts.unknown > 0 ? 'unknown' : 'kept'
  return (
    <header className={own.head} data-state={worst}>
      <h2>{text.guardrailHead}</h2>
      <p role="status">{text.guardCount(counts)}</p>
      <p>{besideGmv(text, plannedFen, targetFen)}</p>
    </header>
  )
}

/** What is planned and aimed at, where anything is, beside guardrails that it cannot buy off. */
function besideGmv(text: Words, plannedFen: Fen, targetFen: Fen | null): string {
  if (plannedFen === 0) return text.gmvUnplanned
  const planned = formatFen(plannedFen)
  return targetFen === null ? text.gmvBesideNoTarget(planned) : text.gmvBeside(planned, formatFen(targetFen))
}

type Words = (typeof targetsText)['zh']

function GuardrailRow({ plan, state }: { readonly plan: Plan; readonly state: GuardrailState }) {
  const text = useText(targetsText)
  const lang = useView((view) => view.lang)
  const { target, side, planned, measured } = state
  const Icon = icons[state.state]
  const sign = side === 'floor' ? '≥ ' : side === 'ceiling' ? '≤ ' : ''
  const withUnit = (value: number) => `${numberText(value)} ${target.unit}`.trim()
  const when = (minute: number) =>
    `${dayName(dateOf(planRow(plan).startDate, minute), lang, 'short')} ${formatClock(minute)}`
  return (
    <tr className={own.row} data-state={state.state}>
      <td data-text>
        <Icon aria-hidden /> {text[state.state]}
      </td>
      <th scope="row" data-text>
        {target.metric.trim() || text.unnamed}
        {state.state === 'unknown' && <small>{text[whyUnknown(state)]}</small>}
      </th>
      <td>{target.value === null ? '—' : `${sign}${withUnit(target.value)}`}</td>
      <td>{planned === null ? '—' : withUnit(planned)}</td>
      <td>
        {measured === null ? (
          '—'
        ) : (
          <>
            {withUnit(measured.value)}
            <small>{text.measuredAt(when(measured.actual.start), measured.actual.source)}</small>
          </>
        )}
      </td>
      <td>
        <Button
          size="small"
          onClick={() => goToPlace({ table: 'targets', page: '', id: target.id })}
          aria-label={`${text.open} ${target.metric}`}
        >
          {text.open}
        </Button>
      </td>
    </tr>
  )
}

function whyUnknown({ target, side }: GuardrailState): 'whyNoValue' | 'whyNoSide' | 'whyNoFigures' {
  if (target.value === null) return 'whyNoValue'
  return side === null ? 'whyNoSide' : 'whyNoFigures'
}
