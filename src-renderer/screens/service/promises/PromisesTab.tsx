import { Button } from 'antd'
import { useMemo } from 'react'
import { dateOf } from '#core/plan/clock.ts'
import { formatFen } from '#core/plan/money.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { minutesPerDay, overrunMinutes } from '#core/plan/units.ts'
import { lackingService, type TeamAuthority, teamAuthorities } from '#core/service/promiseCover.ts'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { usePlan } from '#renderer/store/openPlan.ts'
import { select, showTab } from '#renderer/store/view.ts'
import { serviceText } from '#renderer/text/serviceText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from '../Service.module.css'
import { LackList } from './LackList.tsx'

/** What customers are promised and what they may be given, by whom, and the minutes on air in which nobody can. */
export function PromisesTab() {
  const text = useText(serviceText)
  const plan = usePlan((open) => open)
  const { sessions, service } = plan.tables
  const { days } = planRow(plan)
  const window = useMemo(() => ({ start: 0, end: days * minutesPerDay + overrunMinutes }), [days])
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these tables count.
  const teams = useMemo(() => teamAuthorities(plan, window), [service, window])
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these tables count.
  const lacking = useMemo(() => lackingService(plan, window), [sessions, service, window])
  if (pageOf(plan, 'service', '').length === 0)
    return (
      <EmptyState
        title={text.noShifts}
        next={text.noShiftsNext}
        action={text.toBoard}
        onAction={() => showTab('service', 'load')}
      />
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.page} aria-label={text.promises} tabIndex={0}>
      <h2>{text.teams}</h2>
      <table className={styles.figures} aria-label={text.teams}>
        <thead>
          <tr>
            {text.teamColumns.map((column, at) => (
              <th key={column} scope="col" data-number={(at > 0 && at < 5) || undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <TeamRow key={team.team} of={team} />
          ))}
        </tbody>
      </table>
      <h2>{text.lacking}</h2>
      {pageOf(plan, 'sessions', '').length === 0 ? (
        <p>{text.noSessions}</p>
      ) : (
        <LackList plan={plan} lacking={lacking} />
      )}
    </section>
  )
}

function TeamRow({ of }: { readonly of: TeamAuthority }) {
  const text = useText(serviceText)
  const { team, shifts, minutes, promises, least, most, unsaid, replySeconds } = of
  const given =
    least === null || most === null
      ? null
      : least === most
        ? formatFen(least)
        : `${formatFen(least)}–${formatFen(most)}`
  return (
    <tr>
      <th scope="row">
        <Button
          type="link"
          size="small"
          onClick={() => select({ table: 'service', page: '', ids: shifts.map(({ id }) => id) })}
        >
          {team || text.noTeam}
        </Button>
      </th>
      <td data-number>{text.shiftCount(shifts.length)}</td>
      <td data-number>{text.hours(hoursOf(minutes))}</td>
      <td data-number data-broken={unsaid > 0 || undefined}>
        {given ?? '—'}
        {unsaid > 0 && <small>{text.unsaid(unsaid)}</small>}
      </td>
      <td data-number>{replySeconds === null ? '—' : text.seconds(replySeconds)}</td>
      <td>
        {promises.map((promise) =>
          promise === '' ? (
            <p key="none" data-broken>
              {text.noPromise}
            </p>
          ) : (
            <p key={promise}>{promise}</p>
          ),
        )}
      </td>
    </tr>
  )
}

export const hoursOf = (minutes: number): string => String(Number((minutes / 60).toFixed(1)))

/** `11-11` of a minute, as lists of many days say it. */
export const dayOfMinute = (plan: Plan, minute: number): string =>
  dateOf(planRow(plan).startDate, minute).slice(5)
