import { useMemo } from 'react'
import type { PlanFacts } from '#core/checks/facts/PlanFacts.ts'
import { formatFen } from '#core/plan/money.ts'
import { positionNames } from '#core/plan/names.ts'
import { fenPerYuan, type Id } from '#core/plan/units.ts'
import { hostDayWork, type Limited } from '#core/rollup/hostDayWork.ts'
import { select, useView } from '#renderer/store/view.ts'
import { hostsText } from '#renderer/text/hostsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Roster.module.css'

interface HostHeadProps {
  readonly facts: PlanFacts
  readonly hostId: Id
  readonly day: number
}

/** A host, and how their day stands against what they can bear. */
export function HostHead({ facts, hostId, day }: HostHeadProps) {
  const text = useText(hostsText)
  const lang = useView((view) => view.lang)
  const host = facts.row('hosts', hostId)
  const work = useMemo(() => host && hostDayWork(facts, host, day), [facts, host, day])
  if (!host || !work) return null
  const cost = work.costFen === null ? null : Math.round(work.costFen / fenPerYuan) * fenPerYuan
  return (
    <div className={styles.figures}>
      <button
        type="button"
        className={styles.name}
        title={`${host.name} ${positionNames[host.position][lang]}`}
        onClick={() => select({ table: 'hosts', page: '', ids: [host.id] })}
      >
        {host.name.trim() || text.unnamedHost}
      </button>
      <Minutes of={work.work} why={text.noWork} say={text.overOf} />
      <Minutes of={work.longest} why={text.noWork} say={text.overOf} />
      <Minutes of={work.rest} why={work.work ? text.noRest : text.noWork} say={text.underOf} />
      <span title={cost === null ? text.noCost : text.columnHints.cost}>
        {cost === null ? '—' : formatFen(cost)}
      </span>
    </div>
  )
}

interface MinutesProps {
  readonly of: Limited | null
  /** Why there is nothing to say. */
  readonly why: string
  readonly say: (minutes: number, limit: number) => string
}

function Minutes({ of, why, say }: MinutesProps) {
  const { hours } = useText(hostsText)
  if (!of) return <span title={why}>—</span>
  return (
    <span data-broken={of.isBroken || undefined} title={say(of.minutes, of.limit)}>
      {hours(of.minutes)}
      {of.isBroken && <small>/{hours(of.limit)}</small>}
    </span>
  )
}
