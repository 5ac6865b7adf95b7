import { useMemo } from 'react'
import { type GuardrailState, guardrailStates } from '#core/rollup/guardrailStates.ts'
import { type GuardrailKind, guardrailKindOf, guardrailKinds } from '#core/service/guardrailRows.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { serviceText } from '#renderer/text/serviceText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from '../Service.module.css'
import { GuardrailRow, UnsetRow } from './GuardrailRow.tsx'

/** A guardrail of the panel: one that the plan has, or one that it should have and has not. */
interface Guarded {
  readonly kind: GuardrailKind | null
  readonly state: GuardrailState | null
}

/** What service answers for: score, shipping, reply and returns as planned and as measured, against what must hold. */
export function GuardrailsTab() {
  const text = useText(serviceText)
  const plan = usePlan((open) => open)
  const { targets, products, lineup, service, spend, actuals } = plan.tables
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these tables count.
  const guarded = useMemo(
    () => inOrder(guardrailStates(plan)),
    [targets, products, lineup, service, spend, actuals],
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.page} aria-label={text.guardrails} tabIndex={0}>
      <h2>{text.guardHead}</h2>
      <table className={styles.figures} aria-label={text.guardrails}>
        <thead>
          <tr>
            {text.guardColumns.map((column, at) => (
              <th key={column} scope="col" data-number={(at > 1 && at < 5) || undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {guarded.map(({ kind, state }) =>
            state ? (
              <GuardrailRow key={state.target.id} plan={plan} kind={kind} state={state} />
            ) : (
              kind && <UnsetRow key={kind} plan={plan} kind={kind} />
            ),
          )}
        </tbody>
      </table>
    </section>
  )
}

/** The four that service answers for, whether the plan has them or not, then those of others. */
function inOrder(states: readonly GuardrailState[]): Guarded[] {
  const kinded = states.map((state) => ({ kind: guardrailKindOf(state.target.metric), state }))
  const own = guardrailKinds.flatMap((kind): Guarded[] => {
    const of = kinded.filter((each) => each.kind === kind)
    return of.length > 0 ? of : [{ kind, state: null }]
  })
  return [...own, ...kinded.filter(({ kind }) => kind === null)]
}
