import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react'
import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import { goToMinute } from './goTo.ts'
import own from './HeatMap.module.css'
import type { Heat } from './heat.ts'
import { nextCell } from './nextCell.ts'
import styles from './Overview.module.css'

interface HeatTableProps {
  readonly label: string
  readonly heat: Heat
}

/** Days down, hours across; one stop for Tab, arrows within. */
export function HeatTable({ label, heat }: HeatTableProps) {
  const words = useText(overviewText)
  const table = useRef<HTMLTableElement>(null)
  const [active, setActive] = useState({ row: 0, column: 0 })
  const { rows, hours } = heat
  const at = { row: Math.min(active.row, rows.length - 1), column: Math.min(active.column, hours.length - 1) }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextCell(event.key, at, { rows: rows.length, columns: hours.length })
    if (!next) return
    event.preventDefault()
    setActive(next)
    const button = table.current?.querySelector(`[data-at="${next.row}-${next.column}"]`)
    if (button instanceof HTMLElement) button.focus()
  }
  return (
    <div className={styles.wide}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells keys walk is a grid.
        role="grid"
        className={own.heat}
        aria-label={label}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            {hours.map((hour) => (
              <th key={hour} scope="col" title={words.hourOf(hour)} data-next={hour >= 24 ? true : undefined}>
                {hour}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ day, name, cells }, row) => (
            <tr key={day}>
              <th scope="row">{name}</th>
              {cells.map(({ minute, text, exact, level, isOver }, column) => (
                <td key={minute}>
                  <button
                    type="button"
                    data-at={`${row}-${column}`}
                    data-over={isOver ? true : undefined}
                    tabIndex={row === at.row && column === at.column ? 0 : -1}
                    style={levelCss(level)}
                    title={words.cellOf(name, words.hourOf(hours[column] ?? 0), exact)}
                    aria-label={words.cellOf(name, words.hourOf(hours[column] ?? 0), exact)}
                    onFocus={() => setActive({ row, column })}
                    onClick={() => goToMinute(minute)}
                  >
                    {text}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const levelCss = (level: number): CSSProperties =>
  ({ '--level': `${Math.round(level * 100)}%` }) as CSSProperties
