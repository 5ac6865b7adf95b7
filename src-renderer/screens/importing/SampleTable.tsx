import { DownOutlined, UpOutlined, VerticalAlignTopOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { Finding } from '#core/excel/Finding.ts'
import type { RecognisedTable } from '#core/excel/ImportProposal.ts'
import { importingText } from '#renderer/text/importingText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { SheetRows, SheetSummary } from '#renderer/workers/excelFunctions.ts'
import styles from './ImportDialog.module.css'
import type { ImportSession } from './ImportSession.ts'
import type { ShownCell } from './Preview.tsx'
import { SampleHead } from './SampleHead.tsx'
import { SampleRows } from './SampleRows.tsx'

interface SampleTableProps {
  readonly session: ImportSession
  readonly sheet: SheetSummary
  readonly table: RecognisedTable | undefined
  readonly findings: readonly Finding[]
  readonly cell: ShownCell | null
  readonly onColumn: (column: number, field: string | null) => void
}

/** Rows and columns painted at a time; the buttons and the findings lead to the others. */
const shownRows = 60
const shownColumns = 60

/** The sheet's own cells, its header row under what each column is read as, marked where something needs a look. */
export function SampleTable({ session, sheet, table, findings, cell, onColumn }: SampleTableProps) {
  const text = useText(importingText)
  const headerRow = table?.headerRow ?? -1
  const [from, setFrom] = useState(() => Math.max(0, headerRow))
  const sample = useSample(session, sheet, from)
  const scroller = useRef<HTMLElement>(null)

  useEffect(() => setFrom(Math.max(0, headerRow)), [headerRow])
  useEffect(() => {
    if (cell) setFrom((now) => (isInside(cell.row, now) ? now : Math.max(0, cell.row - 5)))
  }, [cell])
  useEffect(() => {
    if (!cell || !sample || !isInside(cell.row, sample.from)) return
    const row = scroller.current?.querySelector(`[data-row="${cell.row}"]`)
    const target = row?.children[cell.column === null ? 0 : cell.column + 1] ?? row
    target?.scrollIntoView({ block: 'center', inline: 'nearest' })
  }, [cell, sample])

  const last = Math.min(sheet.rowCount, from + shownRows)
  const columnCount = Math.min(sheet.columnCount, shownColumns)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and arrows must be able to scroll it. */}
      <section ref={scroller} className={styles.sample} tabIndex={0} aria-label={text.sample}>
        <table>
          <SampleHead columnCount={columnCount} table={table} onColumn={onColumn} />
          {sample && (
            <SampleRows
              sample={sample}
              columnCount={columnCount}
              headerRow={headerRow}
              findings={findings}
              cell={cell}
            />
          )}
        </table>
      </section>
      <div className={styles.pager}>
        {text.rowsOf(sheet.rowCount === 0 ? 0 : from + 1, last, sheet.rowCount)}
        <Button
          size="small"
          icon={<VerticalAlignTopOutlined aria-hidden />}
          disabled={from === Math.max(0, headerRow)}
          onClick={() => setFrom(Math.max(0, headerRow))}
        >
          {text.toTop}
        </Button>
        <Button
          size="small"
          icon={<UpOutlined aria-hidden />}
          disabled={from === 0}
          onClick={() => setFrom(Math.max(0, from - shownRows))}
        >
          {text.earlier}
        </Button>
        <Button
          size="small"
          icon={<DownOutlined aria-hidden />}
          disabled={last >= sheet.rowCount}
          onClick={() => setFrom(from + shownRows)}
        >
          {text.later}
        </Button>
      </div>
    </>
  )
}

const isInside = (row: number, from: number): boolean => row >= from && row < from + shownRows

function useSample(session: ImportSession, { name }: SheetSummary, from: number): SheetRows | null {
  const [sample, setSample] = useState<SheetRows | null>(null)
  useEffect(() => {
    let isCurrent = true
    void session.readRows(name, from, shownRows).then((rows) => isCurrent && rows && setSample(rows))
    return () => {
      isCurrent = false
    }
  }, [session, name, from])
  return sample
}
