import { dateOf } from '#core/plan/clock.ts'
import { formatSpan } from '#core/plan/formatSpan.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { Page } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { Id, IsoDate } from '#core/plan/units.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { runOfShowText } from '#renderer/text/runOfShowText.ts'

export interface SessionChoice {
  readonly id: Id
  /** `官方旗舰店 · 6月18日周五 · 晚场 · 20:00–24:00`. */
  readonly label: string
}

/** The sessions of a plan as they follow each other, sessions at one time by room. */
export function sessionChoices(
  sessions: Page<'sessions'>,
  rooms: Page<'rooms'>,
  startDate: IsoDate,
  lang: Lang,
): SessionChoice[] {
  const text = runOfShowText[lang]
  const roomNames = new Map(rooms.map(({ id, name }) => [id, name || text.unnamedRoom]))
  const places = new Map(rooms.map(({ id }, at) => [id, at]))
  const roomOf = ({ roomId }: Session): number => places.get(roomId ?? '') ?? rooms.length
  const inOrder = sessions.toSorted((a, b) => a.start - b.start || roomOf(a) - roomOf(b))
  return inOrder.map((session) => {
    const { id, roomId, start, duration, title } = session
    const parts = [
      roomNames.get(roomId ?? '') ?? text.roomless,
      dayName(dateOf(startDate, start), lang, 'middle'),
      title || text.unnamedSession,
      formatSpan(start, start, start + duration, lang),
    ]
    return { id, label: parts.join(' · ') }
  })
}
