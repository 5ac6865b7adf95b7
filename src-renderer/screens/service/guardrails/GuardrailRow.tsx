import {
  CheckCircleFilled,
  CloseCircleFilled,
  MinusCircleFilled,
  QuestionCircleFilled,
} from '@ant-design/icons'
import { Button } from 'antd'
import { useMemo } from 'react'
import { guardrailMetricOf } from '#core/checks/guardrailMetrics.ts'
import { addRow } from '#core/edits/addRow.ts'
import { formatClock } from '#core/plan/clock.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { rowName } from '#core/plan/rowName.ts'
import type { GuardrailState } from '#core/rollup/guardrailStates.ts'
import { type GuardrailKind, guardrailRow } from '#core/service/guardrailRows.ts'
import { guardrailTarget } from '#core/service/guardrailTarget.ts'
import { goToPlace } from '#renderer/parts/Findings/goToPlace.ts'
import { newId } from '#renderer/store/identity.ts'
import { useView } from '#renderer/store/view.ts'
import { serviceEdits, serviceText } from '#renderer/text/serviceText.ts'
import { useText } from '#renderer/text/useText.ts'
import { done } from '../load/serviceActions.ts'
import { dayOfMinute } from '../promises/PromisesTab.tsx'

const icons = {
  kept: CheckCircleFilled,
  broken: CloseCircleFilled,
  unknown: QuestionCircleFilled,
  unset: MinusCircleFilled,
}

interface GuardrailRowProps {
  readonly plan: Plan
  /** null for one that no row of the plan is behind. */
  readonly kind: GuardrailKind | null
  readonly state: GuardrailState
}

const figure = (value: number, unit: string): string => `${Number(value.toFixed(2))} ${unit}`.trim()

/** A guardrail as it stands, and the row that its figure comes from. */
export function GuardrailRow({ plan, kind, state }: GuardrailRowProps) {
  const text = useText(serviceText)
  const { target, side, planned, measured } = state
  const sign = side === 'floor' ? '≥ ' : side === 'ceiling' ? '≤ ' : ''
  return (
    <tr data-state={state.state}>
      <State of={state.state} />
      <th scope="row">
        <Button
          type="link"
          size="small"
          title={text.openTarget}
          onClick={() => goToPlace({ table: 'targets', page: '', id: target.id })}
        >
          {target.metric.trim() || text.openTarget}
        </Button>
        {state.state === 'unknown' && <small>{text.whyUnknown[whyUnknown(state)]}</small>}
      </th>
      <td data-number>{target.value === null ? '—' : `${sign}${figure(target.value, target.unit)}`}</td>
      <td data-number>{planned === null ? '—' : figure(planned, target.unit)}</td>
      <td data-number>
        {measured === null ? '—' : figure(measured.value, target.unit)}
        {measured && (
          <small>
            {text.measuredAt(
              `${dayOfMinute(plan, measured.actual.start)} ${formatClock(measured.actual.start)}`,
            )}
          </small>
        )}
      </td>
      <td>
        <Behind plan={plan} kind={planned === null ? null : kind} />
      </td>
    </tr>
  )
}

/** One that the plan does not guard yet. */
export function UnsetRow({ plan, kind }: { readonly plan: Plan; readonly kind: GuardrailKind }) {
  const text = useText(serviceText)
  const lang = useView((view) => view.lang)
  const usual = guardrailTarget(kind, { id: '', planId: plan.id, lang })
  const { products, lineup, service } = plan.tables
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these tables count.
  const planned = useMemo(
    () => guardrailMetricOf(usual.metric)?.planned(plan, usual.unit),
    [usual.metric, usual.unit, products, lineup, service],
  )
  const set = () => done(serviceEdits.guard, (open) => addRow(open, 'targets', { ...usual, id: newId() }))
  return (
    <tr data-state="unset">
      <State of="unset" />
      <th scope="row">
        {text.kinds[kind]}
        <small>{text.unsetHint}</small>
      </th>
      <td data-number>
        <Button size="small" onClick={set}>
          {text.setGuard(usual.value ?? 0, usual.unit)}
        </Button>
      </td>
      <td data-number>{planned === undefined ? '—' : figure(planned, usual.unit)}</td>
      <td data-number>—</td>
      <td>
        <Behind plan={plan} kind={planned === undefined ? null : kind} />
      </td>
    </tr>
  )
}

function State({ of }: { readonly of: GuardrailState['state'] | 'unset' }) {
  const text = useText(serviceText)
  const Icon = icons[of]
  return (
    <td data-kind="state">
      <Icon aria-hidden /> {text.states[of]}
    </td>
  )
}

/** The way to the row that a planned figure comes from. */
function Behind({ plan, kind }: { readonly plan: Plan; readonly kind: GuardrailKind | null }) {
  const text = useText(serviceText)
  const lang = useView((view) => view.lang)
  const { products, lineup, service } = plan.tables
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these tables count.
  const place = useMemo(() => kind && guardrailRow(plan, kind), [kind, products, lineup, service])
  if (!place) return text.nobody
  return (
    <Button size="small" onClick={() => goToPlace(place)}>
      {text.show(rowName(plan, place.table, place.page, place.id, lang))}
    </Button>
  )
}

function whyUnknown({ target, side }: GuardrailState): 'value' | 'side' | 'figures' {
  if (target.value === null) return 'value'
  return side === null ? 'side' : 'figures'
}
