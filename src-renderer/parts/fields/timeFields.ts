import { inTurn, type PlanEdit } from '#core/edits/inTurn.ts'
import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import { setSegmentStart } from '#core/edits/setSegmentStart.ts'
import { minuteInSession } from '#core/excel/values/minuteInSession.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import { readTimeRange, type TimeRange } from '#core/excel/values/timeRange.ts'
import { formatSpan } from '#core/plan/formatSpan.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { Minute } from '#core/plan/units.ts'
import { fieldsText } from '#renderer/text/fieldsText.ts'
import { changeLabel, declines, type Field, type Typed, takes } from './Field.ts'
import { durationKind } from './FieldKind.ts'
import type { SegmentRow } from './segmentRows.ts'
import { typedReason } from './typedReason.ts'

const timeTitle = { zh: '时间', en: 'Time' }

/** `20:00–20:05`. A typed start fixes the segment there; a typed stretch sets its length too. */
export const timeField: Field<SegmentRow> = {
  key: 'time',
  title: timeTitle,
  shown: (row, lang) => [spanOf(row, lang), faultOf(row, lang)].filter((part) => part !== '').join(' '),
  typed: spanOf,
  edit: { kind: 'line', label: changeLabel(timeTitle), take: takeTime },
}

export function spanOf({ segment, onAir }: SegmentRow, lang: Lang): string {
  return formatSpan(onAir.start, segment.start, segment.start + segment.duration, lang)
}

/** `空 3 分`, `重叠 5 分`; '' where it begins as the one before it ends. */
export function faultOf({ fault }: SegmentRow, lang: Lang): string {
  return fault ? fieldsText[fault.kind](fault.minutes)[lang] : ''
}

const durationTitle = { zh: '时长', en: 'Min' }

/** Minutes. */
export const durationField: Field<SegmentRow> = {
  key: 'duration',
  title: durationTitle,
  shown: ({ segment }) => String(segment.duration),
  edit: { kind: 'line', label: { zh: '改时长', en: 'Change duration' }, take: takeDuration },
}

function takeTime(text: string, row: SegmentRow): Typed {
  const read = readTimeRange(textCell(text))
  if (read.kind === 'missing') return declines(fieldsText.startNeeded)
  if (read.kind === 'unreadable') return declines(typedReason(read))
  const { start, duration } = spanIn(read.value, row)
  const { sessionId, id } = row.segment
  const edits: PlanEdit[] = []
  // A stretch whose start stands there already only changes the length: the segment stays linked.
  const keepsStart = duration !== null && start === row.segment.start
  if (!keepsStart) edits.push((plan) => setSegmentStart(plan, sessionId, id, start))
  if (duration !== null) edits.push((plan) => setSegmentDuration(plan, sessionId, [id], duration))
  return takes(inTurn(...edits))
}

function spanIn(
  range: TimeRange,
  { onAir, startDate }: SegmentRow,
): { readonly start: Minute; readonly duration: Minute | null } {
  if (range.kind === 'offset') return { start: onAir.start + range.start, duration: range.duration }
  const { start: minute, isAbsolute, date } = range
  const start = minuteInSession({ minute, isAbsolute, ...(date ? { date } : {}) }, onAir, startDate)
  return { start, duration: range.kind === 'range' ? range.end - range.start : null }
}

function takeDuration(text: string, { segment }: SegmentRow): Typed {
  const read = durationKind.read(text)
  if (read.kind === 'missing') return declines(fieldsText.durationNeeded)
  if (read.kind === 'unreadable') return declines(typedReason(read))
  return takes((plan) => setSegmentDuration(plan, segment.sessionId, [segment.id], read.value))
}
