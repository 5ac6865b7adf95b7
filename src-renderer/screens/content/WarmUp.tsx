import { Select } from 'antd'
import { useMemo, useState } from 'react'
import { dayOf } from '#core/plan/clock.ts'
import { planRow } from '#core/plan/Plan.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { warmUpChain } from '#core/rollup/warmUpChains.ts'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { usePage, usePlan } from '#renderer/store/openPlan.ts'
import { setView, useView } from '#renderer/store/view.ts'
import { contentText } from '#renderer/text/contentText.ts'
import { useText } from '#renderer/text/useText.ts'
import { ChainOfSession } from './ChainOfSession.tsx'
import { dayText } from './itemWords.ts'
import { SessionsOfDay } from './SessionsOfDay.tsx'
import styles from './WarmUp.module.css'

/** What leads up to each session, and which of its products nothing leads up to. */
export function WarmUp() {
  const text = useText(contentText)
  const lang = useView((view) => view.lang)
  const sessions = usePage('sessions', '')
  const content = usePage('content', '')
  const placements = usePage('placements', '')
  const lineup = usePlan((plan) => plan.tables.lineup)
  const plan = usePlan((open) => open)
  const { startDate } = planRow(plan)
  const lookedAt = useView((view) => view.sessionId)
  const [wanted, setWanted] = useState<string | null>(lookedAt)
  const days = useMemo(() => [...new Set(sessions.map(({ start }) => dayOf(start)))], [sessions])
  const meant = sessions.find(({ id }) => id === wanted) ?? sessions[0]
  const day = meant ? dayOf(meant.start) : 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: chains are made of these tables; other edits of the plan leave them be.
  const chains = useMemo(
    () => sessions.filter(({ start }) => dayOf(start) === day).map((session) => warmUpChain(plan, session)),
    [sessions, content, placements, lineup, day],
  )
  const chain = chains.find(({ session }) => session.id === meant?.id)
  if (!meant || !chain)
    return (
      <EmptyState
        title={text.noSessions}
        next={text.noSessionsNext}
        action={text.toTimeline}
        onAction={() => setView({ screen: 'timeline' })}
      />
    )
  return (
    <div className={styles.warmUp}>
      <div className={styles.list}>
        <Select<number>
          size="small"
          className={styles.select ?? ''}
          aria-label={text.day}
          value={day}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(to) => setWanted(sessions.find(({ start }) => dayOf(start) === to)?.id ?? null)}
          options={days.map((each) => ({
            value: each,
            label: `${dayText(startDate, each * minutesPerDay, lang)} · ${text.planDay(each + 1)}`,
          }))}
        />
        <SessionsOfDay chains={chains} shown={chain.session.id} onShow={setWanted} />
      </div>
      <ChainOfSession key={chain.session.id} chain={chain} startDate={startDate} />
    </div>
  )
}
