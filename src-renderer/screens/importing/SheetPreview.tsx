import { InputNumber, Select } from 'antd'
import { useId } from 'react'
import type { Finding } from '#core/excel/Finding.ts'
import type { RecognisedTable, TableCorrection } from '#core/excel/ImportProposal.ts'
import { useView } from '#renderer/store/view.ts'
import { importingText, kindTexts } from '#renderer/text/importingText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { SheetSummary } from '#renderer/workers/excelFunctions.ts'
import { correctable } from './correctable.ts'
import styles from './ImportDialog.module.css'
import type { ImportSession } from './ImportSession.ts'
import type { ShownCell } from './Preview.tsx'
import { SampleTable } from './SampleTable.tsx'

interface SheetPreviewProps {
  readonly session: ImportSession
  readonly sheet: SheetSummary
  /** undefined for a sheet in which no table was found. */
  readonly table: RecognisedTable | undefined
  readonly correction: TableCorrection | undefined
  readonly findings: readonly Finding[]
  readonly cell: ShownCell | null
}

/** One sheet: what it is read as, where its header is, and its own cells with what each column is read as. */
export function SheetPreview({ session, sheet, table, correction, findings, cell }: SheetPreviewProps) {
  const text = useText(importingText)
  const lang = useView((view) => view.lang)
  const kind = correction?.kind ?? table?.kind ?? 'unknown'
  const kinds = correctable(kind)
  const ids = { kind: useId(), headerRow: useId() }
  return (
    <section className={styles.sheet} aria-label={sheet.name}>
      <div className={styles.sheetHead}>
        <span className={styles.setting}>
          <label htmlFor={ids.kind}>{text.kind}</label>
          <Select
            id={ids.kind}
            className={styles.kind ?? ''}
            value={kind}
            disabled={kinds.length === 1}
            options={kinds.map((value) => ({ value, label: kindTexts[value][lang] }))}
            // Another kind has other columns: what was set for the old one would mean something else.
            onChange={(next) => {
              if (next === 'run-of-show' || next === 'lineup' || next === 'ignore')
                void session.correct(sheet.name, { kind: next })
            }}
          />
        </span>
        <span className={styles.setting}>
          <label htmlFor={ids.headerRow}>{text.headerRow}</label>
          <InputNumber
            id={ids.headerRow}
            min={1}
            max={Math.max(1, sheet.rowCount)}
            precision={0}
            value={table && table.headerRow >= 0 ? table.headerRow + 1 : null}
            disabled={kind === 'ignore' || kind === 'team'}
            changeOnWheel={false}
            onChange={(row) => {
              if (row !== null)
                void session.correct(sheet.name, { ...kindOnly(correction), headerRow: row - 1 })
            }}
          />
        </span>
      </div>
      <SampleTable
        session={session}
        sheet={sheet}
        table={table}
        findings={findings}
        cell={cell}
        onColumn={(column, field) =>
          void session.correct(sheet.name, {
            ...correction,
            columns: { ...correction?.columns, [column]: field },
          })
        }
      />
    </section>
  )
}

/** A correction without its columns: under another header row they are other columns. */
function kindOnly(correction: TableCorrection | undefined): TableCorrection {
  return correction?.kind ? { kind: correction.kind } : {}
}
