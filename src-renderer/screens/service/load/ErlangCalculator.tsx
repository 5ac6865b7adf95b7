import { Button, Input } from 'antd'
import { useState } from 'react'
import { agentsNeeded, type ContactLoad, serviceLevel } from '#core/service/erlangC.ts'
import { slotMinutes } from '#core/service/plannedOrders.ts'
import type { ServiceSlot } from '#core/service/serviceSlots.ts'
import { serviceText } from '#renderer/text/serviceText.ts'
import { useText } from '#renderer/text/useText.ts'
import { readFigure, typedFigure } from './assumedFigures.ts'
import styles from './Load.module.css'

interface ErlangCalculatorProps {
  readonly slot: ServiceSlot | undefined
  /** The share that the plan wants in time. */
  readonly level: number
}

type Field = 'contacts' | 'minutes' | 'handle' | 'target' | 'level'
type Typed = { readonly [F in Field]: string }

/** The published case that the formula is held to: 14 agents answer 88.835 % in time. */
const published: Typed = { contacts: '100', minutes: '30', handle: '180', target: '20', level: '80' }
const bounds: { readonly [F in Field]: { readonly least: number; readonly most: number } } = {
  contacts: { least: 0, most: 1_000_000 },
  minutes: { least: 1, most: 1440 },
  handle: { least: 1, most: 36_000 },
  target: { least: 0, most: 3600 },
  level: { least: 1, most: 99.9 },
}
const fields = Object.keys(bounds) as readonly Field[]
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

/** How many agents any load takes, and what one fewer or one more would change. */
export function ErlangCalculator({ slot, level }: ErlangCalculatorProps) {
  const text = useText(serviceText)
  const [typed, setTyped] = useState<Typed>(published)
  const read = (field: Field) => readFigure(typed[field], bounds[field])
  const load = loadOf(read)
  const agents = load && agentsNeeded((read('level') ?? 0) / 100, load)
  return (
    <section className={styles.panel} aria-label={text.calculator}>
      <h2>
        {text.calculator}
        <Button size="small" type="link" title={text.publishedHint} onClick={() => setTyped(published)}>
          {text.published}
        </Button>
        {slot && (
          <Button size="small" type="link" onClick={() => setTyped(typedOf(slot, level))}>
            {text.fromSlot}
          </Button>
        )}
      </h2>
      <div className={styles.inputs}>
        {fields.map((field) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the input inside is the control.
          <label key={field}>
            {text.calc[field]}
            <Input
              size="small"
              inputMode="decimal"
              value={typed[field]}
              {...(typeof read(field) !== 'number' && { status: 'error' as const, 'aria-invalid': true })}
              onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
            />
          </label>
        ))}
      </div>
      {load && agents !== null ? (
        <>
          <p role="status" className={styles.answer}>
            {text.calcAnswer(agents, percent(serviceLevel(agents, load)))}
          </p>
          <p className={styles.beside}>
            {[agents - 1, agents + 1]
              .filter((each) => each > 0)
              .map((each) => `${text.calcRow(each)} ${percent(serviceLevel(each, load))}`)
              .join(' · ')}
          </p>
        </>
      ) : (
        <p role="status">{text.calcUnknown}</p>
      )}
    </section>
  )
}

function loadOf(read: (field: Field) => number | null | undefined): ContactLoad | null {
  const [contacts, minutes, handle, target, level] = fields.map((field) => read(field) ?? null)
  if (contacts == null || minutes == null || handle == null || target == null || level === null) return null
  return { contacts, intervalMinutes: minutes, handleMinutes: handle / 60, targetSeconds: target }
}

/** A half hour of the plan, by what was reckoned with in it. */
const typedOf = (slot: ServiceSlot, level: number): Typed => ({
  contacts: typedFigure(slot.contacts),
  minutes: String(slotMinutes),
  handle: typedFigure(slot.handleMinutes * 60),
  target: typedFigure(slot.targetSeconds),
  level: typedFigure(level * 100),
})
