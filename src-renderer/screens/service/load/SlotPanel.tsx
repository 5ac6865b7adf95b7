import { Button } from 'antd'
import { useMemo } from 'react'
import type { Plan } from '#core/plan/Plan.ts'
import { assumptionsOf } from '#core/service/assumptionsOf.ts'
import { agentsToCover, missingIn, type ShortStretch } from '#core/service/coverShort.ts'
import { coveringShift } from '#core/service/newServiceShift.ts'
import type { ServiceSlot } from '#core/service/serviceSlots.ts'
import { spanText } from '#renderer/parts/RosterBoard/BoardDraftView.tsx'
import { newId } from '#renderer/store/identity.ts'
import { useView } from '#renderer/store/view.ts'
import { serviceText } from '#renderer/text/serviceText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Load.module.css'
import { addServiceShift, raiseAgents } from './serviceActions.ts'

interface SlotPanelProps {
  readonly plan: Plan
  readonly slot: ServiceSlot
  /** The short half hours that it is one of; undefined where it has enough. */
  readonly stretch: ShortStretch | undefined
  /** The board's first minute. */
  readonly from: number
}

/** A half hour: what comes in, who is there, and, where they are too few, ways to cover it. */
export function SlotPanel({ plan, slot, stretch, from }: SlotPanelProps) {
  const text = useText(serviceText)
  const lang = useView((view) => view.lang)
  const missing = missingIn(slot)
  const spare = slot.agents - slot.needed
  const facts: readonly (readonly [string, string, boolean])[] = [
    [text.facts.contacts, String(Math.round(slot.contacts)), false],
    [text.facts.needed, text.people(slot.needed), false],
    [text.facts.agents, text.people(slot.agents), missing > 0],
    [
      missing > 0 ? text.facts.missing : text.facts.spare,
      text.people(missing > 0 ? missing : spare),
      missing > 0,
    ],
    // Nobody asks: no share of nothing was answered.
    [text.facts.level, slot.contacts > 0 ? `${(slot.level * 100).toFixed(1)}%` : '—', missing > 0],
  ]
  return (
    <section className={styles.panel} aria-label={spanText(slot.start, slot.end, from, lang)}>
      <h2>{spanText(slot.start, slot.end, from, lang)}</h2>
      <dl>
        {facts.map(([name, value, isBad]) => (
          <div key={name} data-broken={isBad || undefined}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {stretch ? <Offers plan={plan} slot={slot} stretch={stretch} from={from} /> : <p>{text.enough}</p>}
    </section>
  )
}

/** What would cover the short stretch: more agents on the shift that is there, or a shift beside it. */
function Offers({ plan, slot, stretch, from }: SlotPanelProps & { readonly stretch: ShortStretch }) {
  const text = useText(serviceText)
  const lang = useView((view) => view.lang)
  const { shift } = slot
  const assumptions = useMemo(() => assumptionsOf(plan), [plan])
  const raised = useMemo(
    () => (shift ? agentsToCover(plan, shift, stretch, assumptions) : null),
    [plan, shift, stretch, assumptions],
  )
  const added = useMemo(
    () => coveringShift(plan, { id: newId(), team: shift?.team ?? null, span: stretch }, assumptions),
    [plan, shift, stretch, assumptions],
  )
  const time = spanText(stretch.start, stretch.end, from, lang)
  const teamOf = (team: string) => team.trim() || text.noTeam
  return (
    <div className={styles.offers}>
      <p>{text.stretch(time, stretch.missing)}</p>
      {shift && raised !== null && raised > shift.agents && (
        <Button size="small" type="primary" onClick={() => raiseAgents(shift.id, raised)}>
          {text.raise(teamOf(shift.team), shift.agents, raised)}
        </Button>
      )}
      {added && (
        <Button size="small" onClick={() => addServiceShift(added)}>
          {text.add(time, added.agents, teamOf(added.team))}
        </Button>
      )}
      {!added && raised === null && <p>{text.cannot}</p>}
    </div>
  )
}
