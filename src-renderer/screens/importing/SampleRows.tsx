import type { Finding } from '#core/excel/Finding.ts'
import { findingText } from '#core/excel/findingText.ts'
import { cellAddress } from '#core/excel/Workbook.ts'
import { useView } from '#renderer/store/view.ts'
import type { SheetRows } from '#renderer/workers/excelFunctions.ts'
import type { ShownCell } from './Preview.tsx'

interface SampleRowsProps {
  readonly sample: SheetRows
  readonly columnCount: number
  readonly headerRow: number
  readonly findings: readonly Finding[]
  readonly cell: ShownCell | null
}

/** Rows of the sheet with their numbers, as people know them from Excel. */
export function SampleRows({ sample, columnCount, headerRow, findings, cell }: SampleRowsProps) {
  const lang = useView((view) => view.lang)
  const byAddress = new Map(findings.map((finding) => [finding.cell, finding]))
  const columns = Array.from({ length: columnCount }, (_, column) => column)
  return (
    <tbody>
      {sample.rows.map((cells, index) => {
        const row = sample.from + index
        return (
          <tr
            key={row}
            data-row={row}
            data-header={row === headerRow || undefined}
            data-shown={row === cell?.row || undefined}
          >
            <th scope="row">{row + 1}</th>
            {columns.map((column) => {
              const finding = byAddress.get(cellAddress(row, column))
              return (
                <td
                  key={column}
                  data-finding={finding ? true : undefined}
                  data-shown={(row === cell?.row && column === cell.column) || undefined}
                  title={finding ? findingText(finding)[lang] : cells[column]}
                >
                  {cells[column]}
                </td>
              )
            })}
          </tr>
        )
      })}
    </tbody>
  )
}
