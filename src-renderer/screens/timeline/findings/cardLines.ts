import { findingText } from '#core/checks/findingText.ts'
import { dateOf, dayOf, formatClock } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { TableName } from '#core/plan/tables.ts'
import { type Id, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { rowKey } from '#renderer/store/FollowedChecks.ts'
import { checkedNow } from '#renderer/store/findings.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { agentsAt } from '../tracks/agentsAt.ts'
import { fenAt, fenOnDay, linesIn } from '../tracks/minuteMoney.ts'
import { serviceSlotsIn } from '../tracks/neededAgents.ts'
import type { Track } from '../tracks/Track.ts'
import type { CardLine } from './card.ts'
import { type FindingMark, marksOf, sessionFindingsNow } from './findingMarks.ts'

/** More sentences than that are a list, which the inspector has. */
const mostSentences = 5

/** The sentences of what the checks found at a row and nobody accepted, the worst first. */
export function findingLines(plan: Plan, table: TableName, id: Id, lang: Lang): CardLine[] {
  const found = checkedNow().byRow.get(rowKey(table, id)) ?? []
  const open = found.filter(({ acceptance }) => acceptance === null).map(({ finding }) => finding)
  const bySeverity = (['error', 'warning', 'hint'] as const).flatMap((severity) =>
    open.filter((finding) => finding.severity === severity),
  )
  return bySeverity
    .slice(0, mostSentences)
    .map((finding) => ({ text: findingText(finding, plan, lang), severity: finding.severity }))
}

/** The sentences of what is found in a session's run around a minute. */
export const marksAt = (plan: Plan, sessionId: Id, minute: Minute, lang: Lang): CardLine[] =>
  linesAt(plan, sessionFindingsNow(checkedNow().findings).get(sessionId)?.marks ?? [], minute, lang)

/** The sentences of what is found of a room at a minute. */
export const roomMarksAt = (plan: Plan, roomId: Id, minute: Minute, lang: Lang): CardLine[] =>
  linesAt(plan, marksOf(checkedNow().byRow.get(rowKey('rooms', roomId)) ?? [], 'rooms', roomId), minute, lang)

function linesAt(plan: Plan, marks: readonly FindingMark[], minute: Minute, lang: Lang): CardLine[] {
  return marks
    .filter(({ start, end }) => start <= minute && minute < end)
    .slice(0, mostSentences)
    .map(({ finding }) => ({ text: findingText(finding, plan, lang), severity: finding.severity }))
}

/** What a track's curve says at a minute, and over its day. */
export function curveLines(plan: Plan, track: Track, minute: Minute, lang: Lang): CardLine[] {
  const text = timelineText[lang]
  const clock = formatClock(minute)
  if (track.curve === 'agents') {
    const [slot] = serviceSlotsIn(plan, { start: minute, end: minute + 1 })
    const agents = agentsAt(track, minute)
    const needed = slot?.needed ?? 0
    return [
      { text: text.agentsAt(clock, agents), severity: null },
      { text: text.agentsNeeded(needed), severity: needed > agents ? 'warning' : null },
    ]
  }
  if (track.curve !== 'spend') return []
  const day = dayOf(minute)
  const onDay = linesIn(track, { start: day * minutesPerDay, end: (day + 1) * minutesPerDay })
  const date = dayName(dateOf(planRow(plan).startDate, minute), lang, 'short')
  return [
    { text: text.spendAt(clock, formatFen(fenAt(onDay, minute))), severity: null },
    { text: text.spendOnDay(date, formatFen(fenOnDay(onDay, day))), severity: null },
  ]
}
