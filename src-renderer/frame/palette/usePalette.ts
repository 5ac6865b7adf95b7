import { type KeyboardEvent, useMemo, useState } from 'react'
import { dateOf, dayOf, formatClock } from '#core/plan/clock.ts'
import { findRow, type Plan, planRow } from '#core/plan/Plan.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { dateSpan } from '../dateSpan.ts'
import { hideOverlay } from '../overlay.ts'
import { minuteTyped } from './minuteTyped.ts'
import { minuteEntry, type PaletteEntry, paletteEntries } from './paletteEntries.ts'
import { recentEntries, rememberEntry } from './recentEntries.ts'
import { searchEntries } from './searchEntries.ts'

const most = 50

/** A minute that was typed but is not in the plan, and the plan's days. */
export interface OutsideMinute {
  readonly minute: string
  readonly dates: string
}

/** What the palette finds and does. The plan is as it was when the palette opened: nothing can change it meanwhile. */
export function usePalette() {
  const lang = useView((view) => view.lang)
  const [plan] = useState(() => openPlanNow().plan)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const entries = useMemo(() => (plan ? paletteEntries(plan, lang) : []), [plan, lang])
  // Found at once and not when there is time: Enter right after the last letter must run what that letter found.
  const { shown, all, outside } = useMemo(() => {
    if (text.trim() === '') return { shown: suggested(entries), all: 0, outside: null }
    const { found, all } = searchEntries(entries, text, most)
    const minute = plan && minuteTyped(plan, text, lookedAtDay(plan))
    if (!plan || !minute) return { shown: found, all, outside: null }
    const clock = formatClock(minute.minute)
    const { startDate, days } = planRow(plan)
    const outside = {
      minute: `${dateOf(startDate, minute.minute)} ${clock}`,
      dates: dateSpan(startDate, days),
    }
    if (minute.kind === 'outside') return { shown: found, all, outside }
    return { shown: [minuteEntry(plan, minute.minute, clock, lang), ...found], all: all + 1, outside: null }
  }, [entries, text, plan, lang])
  const marked = shown[Math.min(at, shown.length - 1)]

  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return
    rememberEntry(entry.id)
    // Closed first: what is run may open another of its kind, and takes the focus.
    hideOverlay('palette')
    void entry.run()
  }
  const move = (by: number) =>
    setAt((before) =>
      shown.length === 0 ? 0 : (Math.min(before, shown.length - 1) + by + shown.length) % shown.length,
    )
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows of an input method choose among its candidates; 229 is what comes before it says so.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const action = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      PageDown: () => setAt((before) => Math.min(before + 10, shown.length - 1)),
      PageUp: () => setAt((before) => Math.max(before - 10, 0)),
      Enter: () => run(marked),
    }[event.key]
    if (!action) return
    event.preventDefault()
    action()
  }
  const onText = (typed: string) => {
    setText(typed)
    setAt(0)
  }
  return { text, onText, onKeyDown, shown, all, outside, marked, run }
}

/** What was run lately, then screens and commands. */
function suggested(entries: readonly PaletteEntry[]): readonly PaletteEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const recent = recentEntries().flatMap((id) => byId.get(id) ?? [])
  const others = entries.filter(({ kind }) => kind === 'screen' || kind === 'command')
  return [...recent, ...others.filter((entry) => !recent.includes(entry))]
}

/** The day of the session that is looked at, else the plan's first. */
function lookedAtDay(plan: Plan): number {
  const { sessionId } = useView.getState()
  const session = sessionId === null ? undefined : findRow(plan, 'sessions', '', sessionId)
  return session ? dayOf(session.start) * minutesPerDay : 0
}
