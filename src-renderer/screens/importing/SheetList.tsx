import { useView } from '#renderer/store/view.ts'
import { importingText, kindTexts } from '#renderer/text/importingText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { SentProposal, SheetSummary } from '#renderer/workers/excelFunctions.ts'
import styles from './ImportDialog.module.css'

interface SheetListProps {
  readonly sheets: readonly SheetSummary[]
  readonly proposal: SentProposal
  readonly shown: string
  readonly onShow: (sheet: string) => void
}

/** Every sheet of the workbook: what it is read as, how many rows, how many cells to look at. */
export function SheetList({ sheets, proposal: { tables, report }, shown, onShow }: SheetListProps) {
  const text = useText(importingText)
  const lang = useView((view) => view.lang)
  const facts = (name: string): string => {
    const table = tables.find(({ sheet }) => sheet === name)
    if (!table) return kindTexts.ignore[lang]
    return `${kindTexts[table.kind][lang]} · ${text.rowsRead(table.rowsRead)}`
  }
  return (
    <nav className={styles.sheets} aria-label={text.sheets}>
      {sheets.map(({ name, isHidden }) => {
        const findings = report.findings.filter(({ sheet }) => sheet === name).length
        return (
          <button
            key={name}
            type="button"
            aria-current={name === shown ? 'true' : undefined}
            onClick={() => onShow(name)}
          >
            <b>{name}</b>
            {findings > 0 && <em title={text.findings}>{findings}</em>}
            <span>{isHidden ? `${facts(name)} · ${text.hidden}` : facts(name)}</span>
          </button>
        )
      })}
    </nav>
  )
}
