import { useMemo } from 'react'
import { formatFen } from '#core/plan/money.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { select, setView, showTab, useView } from '#renderer/store/view.ts'
import { spendText } from '#renderer/text/spendText.ts'
import { useText } from '#renderer/text/useText.ts'
import { capsHere, isBroken } from './capsHere.ts'
import styles from './Minutes.module.css'
import type { MinutePlace } from './minutePlace.ts'

interface CapsLineProps {
  readonly plan: Plan
  readonly place: MinutePlace
  readonly channel: SpendLine['channel'] | null
}

/** The caps that this money counts against; a broken one in red with the amount. Each leads to its row. */
export function CapsLine({ plan, place, channel }: CapsLineProps) {
  const text = useText(spendText)
  const lang = useView((view) => view.lang)
  const { plans, phases, rooms, sessions, spend, targets } = plan.tables
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these tables count.
  const caps = useMemo(
    () => capsHere(plan, place, channel),
    [plans, phases, rooms, sessions, spend, targets, place.roomId, place.day, channel],
  )
  if (caps.length === 0) return null
  return (
    <section className={styles.caps} aria-label={text.caps}>
      {caps.map((cap) => {
        const { name, plannedFen, capFen, table, id } = cap
        const over = plannedFen - capFen
        return (
          <button
            key={id}
            type="button"
            data-state={isBroken(cap) ? 'error' : undefined}
            onClick={() => {
              select({ table, page: '', ids: [id] })
              setView({ isInspectorOpen: true })
              showTab('spend', 'budget')
            }}
          >
            {text.capOf(name[lang], formatFen(plannedFen), formatFen(capFen))}{' '}
            {over > 0 ? text.over(formatFen(over)) : text.left(formatFen(-over))}
          </button>
        )
      })}
    </section>
  )
}
