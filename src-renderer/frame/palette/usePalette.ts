import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import { dayOf } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { findRow, type Plan } from '#core/plan/Plan.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import { cursorNow } from '#renderer/screens/timeline/cursor.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { hideOverlay } from '../overlay.ts'
import { commandEntries, type PaletteEntry, placeEntries } from './paletteEntries.ts'
import { type PaletteStock, paletteResults } from './paletteResults.ts'
import { recentEntries, rememberEntry } from './recentEntries.ts'

/** What the palette finds and does. */
export function usePalette() {
  const [stock] = useState(stockNow)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  useEffect(() => {
    // Right after the palette is painted: neither its opening nor the first letter waits for all places of a plan.
    const timer = setTimeout(stock.places)
    return () => clearTimeout(timer)
  }, [stock])
  // Found at once and not when there is time: Enter right after the last letter must run what that letter found.
  const results = useMemo(() => paletteResults(stock, text, recentEntries()), [stock, text])
  const { shown } = results
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
      PageDown: () => setAt((before) => Math.max(0, Math.min(before + 10, shown.length - 1))),
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
  return { text, onText, onKeyDown, ...results, marked, run }
}

function stockNow(): PaletteStock {
  const { plan } = openPlanNow()
  if (!plan) throw new Error('no plan is open')
  const { lang } = useView.getState()
  return {
    plan,
    lang,
    commands: commandEntries(lang),
    places: placesOnce(plan, lang),
    dayStart: lookedAtDay(plan),
  }
}

function placesOnce(plan: Plan, lang: Lang): PaletteStock['places'] {
  let made: readonly PaletteEntry[] | undefined
  return () => {
    made ??= placeEntries(plan, lang)
    return made
  }
}

/** The day of the timeline's cursor while it shows, else of the session that is looked at, else the plan's first. */
function lookedAtDay(plan: Plan): Minute {
  const { screen, sessionId } = useView.getState()
  const session = sessionId === null ? undefined : findRow(plan, 'sessions', '', sessionId)
  const minute = (screen === 'timeline' ? cursorNow().minute : null) ?? session?.start ?? 0
  return dayOf(minute) * minutesPerDay
}
