import { useState } from 'react'
import type { SentProposal } from '#renderer/workers/excelFunctions.ts'
import { addressParts } from './addressParts.ts'
import styles from './ImportDialog.module.css'
import type { ImportSession, ImportState } from './ImportSession.ts'
import { ReportPanel } from './ReportPanel.tsx'
import { SheetList } from './SheetList.tsx'
import { SheetPreview } from './SheetPreview.tsx'

interface PreviewProps {
  readonly session: ImportSession
  readonly state: ImportState
  readonly proposal: SentProposal
}

/** A cell that the planner asked to see; a new object each time, so that asking again scrolls again. */
export interface ShownCell {
  readonly row: number
  /** null for the row as a whole. */
  readonly column: number | null
}

/** The sheets of the workbook, one of them as it is read, and the report on them all. */
export function Preview({ session, state, proposal }: PreviewProps) {
  const [shown, setShown] = useState<{ readonly sheet: string; readonly cell: ShownCell | null }>(() => ({
    sheet: firstOf(state, proposal),
    cell: null,
  }))
  const sheet = state.sheets.find(({ name }) => name === shown.sheet)
  return (
    <div className={styles.preview}>
      <SheetList
        sheets={state.sheets}
        proposal={proposal}
        shown={shown.sheet}
        onShow={(name) => setShown({ sheet: name, cell: null })}
      />
      {sheet && (
        <SheetPreview
          key={sheet.name}
          session={session}
          sheet={sheet}
          table={proposal.tables.find((table) => table.sheet === sheet.name)}
          correction={state.options.corrections[sheet.name]}
          findings={proposal.report.findings.filter((finding) => finding.sheet === sheet.name)}
          cell={shown.cell}
        />
      )}
      <ReportPanel
        report={proposal.report}
        onShow={(name, address) => setShown({ sheet: name, cell: addressParts(address) })}
      />
    </div>
  )
}

/** The first sheet that is read as something; else the first. */
function firstOf({ sheets }: ImportState, { tables }: SentProposal): string {
  const read = tables.find(({ kind }) => kind !== 'unknown')
  return read?.sheet ?? sheets[0]?.name ?? ''
}
