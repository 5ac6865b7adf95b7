import type { KeyboardEvent } from 'react'
import type { Span } from '#core/plan/spans.ts'
import { missingIn, type ShortStretch } from '#core/service/coverShort.ts'
import type { ServiceSlot } from '#core/service/serviceSlots.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { spanText } from '#renderer/parts/RosterBoard/BoardDraftView.tsx'
import { useView } from '#renderer/store/view.ts'
import { serviceText } from '#renderer/text/serviceText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Load.module.css'
import { areaPath, stepPath, topOf } from './loadPaths.ts'

interface LoadChartProps {
  readonly slots: readonly ServiceSlot[]
  readonly stretches: readonly ShortStretch[]
  readonly window: Span
  /** The slot that is looked at. */
  readonly at: number
  readonly onPick: (at: number) => void
}

const steps: { readonly [key: string]: number } = { ArrowRight: 1, ArrowLeft: -1, PageDown: 6, PageUp: -6 }

/** Contacts, needed and planned agents by the half hour on the board's axis; a half hour is picked by click or arrows. */
export function LoadChart({ slots, stretches, window, at, onPick }: LoadChartProps) {
  const text = useText(serviceText)
  const lang = useView((view) => view.lang)
  const agentsTop = topOf(slots.flatMap(({ needed, agents }) => [needed, agents]))
  const contactsTop = topOf(slots.map(({ contacts }) => contacts))
  const minutes = window.end - window.start
  const needed = slots.map((slot) => slot.needed)
  const planned = slots.map(({ agents }) => agents)
  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key]
    const end = event.key === 'Home' ? 0 : event.key === 'End' ? slots.length - 1 : null
    const next = end ?? (by === undefined ? null : at + by)
    if (next === null) return
    event.preventDefault()
    onPick(Math.min(slots.length - 1, Math.max(0, next)))
  }
  const place = ({ start, end }: Span) => ({
    left: minutesCss(start - window.start),
    width: minutesCss(end - start),
  })
  return (
    <div className={styles.chart}>
      <Legend slots={slots} />
      <div className={styles.plot}>
        <svg
          viewBox={`0 0 ${minutes} 1`}
          preserveAspectRatio="none"
          style={{ width: minutesCss(minutes) }}
          aria-hidden="true"
        >
          <path
            className={styles.contacts}
            d={areaPath(
              slots.map(({ contacts }) => contacts),
              contactsTop,
            )}
          />
          <path className={styles.planned} d={areaPath(planned, agentsTop)} />
          <path className={styles.plannedLine} d={stepPath(planned, agentsTop)} />
          <path className={styles.needed} d={stepPath(needed, agentsTop)} />
        </svg>
        {stretches.map((stretch) => (
          <span key={stretch.start} aria-hidden="true" className={styles.short} style={place(stretch)}>
            <b>{text.short(stretch.missing)}</b>
          </span>
        ))}
        <div
          role="listbox"
          tabIndex={0}
          aria-label={text.chart}
          aria-activedescendant={`slot-${slots[at]?.start}`}
          onKeyDown={onKeyDown}
        >
          {slots.map((slot, index) => {
            const words = text.slot(
              spanText(slot.start, slot.end, window.start, lang),
              Math.round(slot.contacts),
              slot.needed,
              slot.agents,
              missingIn(slot),
            )
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list around it has the keys.
              <div
                key={slot.start}
                id={`slot-${slot.start}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                aria-label={words}
                title={words}
                data-short={missingIn(slot) > 0 || undefined}
                className={styles.slot}
                style={place(slot)}
                onClick={() => onPick(index)}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

interface LegendProps {
  readonly slots: readonly ServiceSlot[]
}

/** What the lines are, and the highest of each. */
function Legend({ slots }: LegendProps) {
  const text = useText(serviceText)
  const most = (of: (slot: ServiceSlot) => number) => slots.reduce((top, slot) => Math.max(top, of(slot)), 0)
  const short = slots.filter((slot) => missingIn(slot) > 0).length
  const lines = [
    { kind: 'contacts', label: text.contacts, most: Math.round(most(({ contacts }) => contacts)) },
    { kind: 'needed', label: text.needed, most: most(({ needed }) => needed) },
    { kind: 'planned', label: text.planned, most: most(({ agents }) => agents) },
  ]
  return (
    <div className={styles.legend}>
      {lines.map(({ kind, label, most: top }) => (
        <span key={kind} data-kind={kind}>
          <i aria-hidden="true" />
          {label} <b>{text.peak(top)}</b>
        </span>
      ))}
      <span data-kind="short" data-broken={short > 0 || undefined}>
        {text.shortSlots(short)}
      </span>
    </div>
  )
}
