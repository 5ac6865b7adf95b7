import type { PlanEdit } from '#core/edits/inTurn.ts'
import { moveSession } from '#core/edits/moveSession.ts'
import { labelsOfPage } from '#core/edits/namedRows.ts'
import { resizeSession } from '#core/edits/resizeSession.ts'
import { setByName } from '#core/edits/setByName.ts'
import { sessionStatusNames } from '#core/excel/sheets/choiceNames.ts'
import { readClock } from '#core/excel/values/clock.ts'
import { minuteInSession } from '#core/excel/values/minuteInSession.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import { dateOf, dayOf, formatClock, formatClockFrom } from '#core/plan/clock.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { Id, IsoDate, Minute } from '#core/plan/units.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { fieldsText } from '#renderer/text/fieldsText.ts'
import { changeLabel, declines, type Field, type FieldEdit, type Typed, takes } from './Field.ts'
import { choiceOf, durationKind, moneyKind } from './FieldKind.ts'
import { hostOptions, roomOptions } from './pickOptions.ts'
import { recordFields } from './recordFields.ts'
import { typedReason } from './typedReason.ts'

/** A session with what its row shows of the rest of the plan. */
export interface SessionRow {
  readonly id: Id
  readonly session: Session
  readonly startDate: IsoDate
  readonly roomLabel: string
  readonly leadHostLabel: string
}

export function sessionRow(plan: Plan, session: Session, lang: Lang): SessionRow {
  const labelIn = (table: 'rooms' | 'hosts', id: Id | null): string =>
    id === null ? '' : labelsOfPage(pageOf(plan, table, ''), lang).labelOf(table, id)
  return {
    id: session.id,
    session,
    startDate: planRow(plan).startDate,
    roomLabel: labelIn('rooms', session.roomId),
    leadHostLabel: labelIn('hosts', session.leadHostId),
  }
}

const { field, line, lines } = recordFields<SessionRow, 'sessions'>({
  table: 'sessions',
  page: () => '',
  record: ({ session }) => session,
})

/** A field that is read by a reader of its own and set by an edit that ripples or refuses. */
function timeField(
  key: string,
  title: Texts,
  shown: Field<SessionRow>['shown'],
  take: FieldEdit<SessionRow>['take'],
  typed = shown,
): Field<SessionRow> {
  return { key, title, shown, typed, edit: { kind: 'line', take, label: changeLabel(title) } }
}

const startField = timeField(
  'start',
  { zh: '开始', en: 'Start' },
  ({ session, startDate }, lang) =>
    `${dayName(dateOf(startDate, session.start), lang, 'middle')} ${formatClock(session.start)}`,
  (text, row) => takeClock(text, row, (minute) => (plan) => moveSession(plan, row.session.id, minute)),
  ({ session, startDate }) => `${dateOf(startDate, session.start)} ${formatClock(session.start)}`,
)

const endField = timeField(
  'end',
  { zh: '结束', en: 'End' },
  ({ session }, lang) => formatClockFrom(dayOf(session.start), session.start + session.duration, lang),
  (text, row) =>
    takeClock(text, row, (minute) => {
      const { id, start } = row.session
      // An end before the start can only be meant past midnight.
      const end = minute <= start && start - minute < 1440 ? minute + 1440 : minute
      return (plan) => resizeSession(plan, id, end - start)
    }),
)

const durationField = timeField(
  'duration',
  { zh: '时长（分）', en: 'Minutes' },
  ({ session }) => String(session.duration),
  (text, { session }) => {
    const read = durationKind.read(text)
    if (read.kind === 'missing') return declines(fieldsText.notEmpty)
    if (read.kind === 'unreadable') return declines(typedReason(read))
    return takes((plan) => resizeSession(plan, session.id, read.value))
  },
)

function takeClock(
  text: string,
  { session, startDate }: SessionRow,
  edit: (minute: Minute) => PlanEdit,
): Typed {
  const read = readClock(textCell(text))
  if (read.kind === 'missing') return declines(fieldsText.notEmpty)
  if (read.kind === 'unreadable') return declines(typedReason(read))
  return takes(edit(minuteInSession(read.value, session, startDate)))
}

function reference(
  key: 'roomId' | 'leadHostId',
  title: Texts,
  target: 'rooms' | 'hosts',
  shown: Field<SessionRow>['shown'],
): Field<SessionRow> {
  const options = target === 'rooms' ? roomOptions : hostOptions
  const take: FieldEdit<SessionRow>['take'] = (name, { id }) =>
    takes((plan) => setByName(plan, { table: 'sessions', page: '', ids: [id], field: key, target, name }))
  return {
    key,
    title,
    shown,
    edit: { kind: 'pick', take, options, label: changeLabel(title) },
    refersTo: (row, lang) => {
      const id = row.session[key]
      return id === null ? [] : [{ table: target, id, label: shown(row, lang) }]
    },
  }
}

export const sessionFields: readonly Field<SessionRow>[] = [
  line('title', { zh: '场次', en: 'Session' }),
  reference('roomId', { zh: '直播间', en: 'Room' }, 'rooms', ({ roomLabel }) => roomLabel),
  startField,
  endField,
  durationField,
  line('theme', { zh: '主题', en: 'Theme' }),
  field('gmvTargetFen', { zh: 'GMV 目标', en: 'GMV target' }, moneyKind, { empty: null }),
  reference('leadHostId', { zh: '主主播', en: 'Lead host' }, 'hosts', ({ leadHostLabel }) => leadHostLabel),
  field('status', { zh: '状态', en: 'Status' }, choiceOf(sessionStatusNames)),
  lines('notes', { zh: '备注', en: 'Notes' }),
]
