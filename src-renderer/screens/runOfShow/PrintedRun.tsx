import { useEffect, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { dateOf } from '#core/plan/clock.ts'
import { formatSpan } from '#core/plan/formatSpan.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { planRow } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import { segmentFields } from '#renderer/parts/fields/segmentFields.ts'
import type { SegmentRow } from '#renderer/parts/fields/segmentRows.ts'
import { arrangeColumns } from '#renderer/parts/Grid/arrangeColumns.ts'
import type { GridColumn } from '#renderer/parts/Grid/GridColumn.ts'
import { lookNow } from '#renderer/parts/Grid/gridLooks.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { usePage, usePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { runOfShowText } from '#renderer/text/runOfShowText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './PrintedRun.module.css'
import { frozenColumns, runColumns } from './runColumns.tsx'

export interface PrintedRunProps {
  readonly session: Session
  readonly rows: readonly SegmentRow[]
  readonly onDone: () => void
}

/** The run as a sheet of paper: all of its rows, in the columns that the grid shows and that say anything. */
export function PrintedRun({ session, rows, onDone }: PrintedRunProps) {
  const text = useText(runOfShowText)
  const lang = useView((view) => view.lang)
  const { title, startDate } = usePlan(planRow)
  const room = usePage('rooms', '').find(({ id }) => id === session.roomId)
  const columns = useMemo(() => printedColumns(rows, lang), [rows, lang])
  useEffect(() => {
    window.addEventListener('afterprint', onDone)
    window.print()
    return () => window.removeEventListener('afterprint', onDone)
  }, [onDone])
  const { start, duration } = session
  const day = dayName(dateOf(startDate, start), lang, 'middle')
  const when = `${day} ${formatSpan(start, start, start + duration, lang)}`
  return createPortal(
    <section className={styles.sheet} data-printed="" aria-label={text.print}>
      <table>
        <thead>
          <tr>
            <td className={styles.title} colSpan={columns.length + 1}>
              <b>{session.title || text.unnamedSession}</b>
              {[title, room?.name || text.roomless, when].join(' · ')}
            </td>
          </tr>
          <tr>
            <th scope="col">#</th>
            {columns.map(({ key, title: name }) => (
              <th key={key} scope="col">
                {name[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.id}>
              <td>{at + 1}</td>
              {columns.map((column) => (
                <td
                  key={column.key}
                  data-align={column.align}
                  data-unbroken={unbroken.has(column.key) ? true : undefined}
                >
                  {printedText(column, row, lang)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>,
    document.body,
  )
}

/** Short words that must not be broken into single letters to give others room. */
const unbroken: ReadonlySet<string> = new Set([segmentFields.timing.key, segmentFields.kind.key])

/** As the grid shows it; that a segment follows the one before goes without saying on paper. */
function printedText(column: GridColumn<SegmentRow>, row: SegmentRow, lang: Lang): string {
  const isLinked = column.key === segmentFields.timing.key && row.segment.timing === 'linked'
  return isLinked ? '' : column.shown(row, lang)
}

function printedColumns(rows: readonly SegmentRow[], lang: Lang): readonly GridColumn<SegmentRow>[] {
  const { shown } = arrangeColumns(runColumns, lookNow('runOfShow'), frozenColumns)
  return shown.filter((column) => rows.some((row) => printedText(column, row, lang) !== ''))
}
