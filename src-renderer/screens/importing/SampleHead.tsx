import { Select } from 'antd'
import { fieldsOfKind } from '#core/excel/fieldsOfKind.ts'
import type { RecognisedTable } from '#core/excel/ImportProposal.ts'
import { cellAddress } from '#core/excel/Workbook.ts'
import { useView } from '#renderer/store/view.ts'
import { importingText } from '#renderer/text/importingText.ts'
import { useText } from '#renderer/text/useText.ts'

interface SampleHeadProps {
  readonly columnCount: number
  readonly table: RecognisedTable | undefined
  readonly onColumn: (column: number, field: string | null) => void
}

/** Column letters, and under each the field it is read as. */
export function SampleHead({ columnCount, table, onColumn }: SampleHeadProps) {
  const text = useText(importingText)
  const lang = useView((view) => view.lang)
  const columns = Array.from({ length: columnCount }, (_, index) => ({
    letter: cellAddress(0, index).slice(0, -1),
    read: table?.columns.find((column) => column.index === index),
  }))
  const kind = table?.kind
  const fields = kind === 'run-of-show' || kind === 'lineup' ? fieldsOfKind(kind) : null
  const options = fields?.map(({ field, name }) => ({ value: field, label: name[lang] }))
  return (
    <thead>
      <tr>
        <th />
        {columns.map(({ letter }) => (
          <th key={letter}>{letter}</th>
        ))}
      </tr>
      {options && (
        <tr>
          <th />
          {columns.map(({ letter, read }, index) => (
            <th key={letter}>
              <Select
                size="small"
                aria-label={text.fieldOf(read?.header || letter)}
                value={read?.field ?? ''}
                status={read?.field ? '' : 'warning'}
                popupMatchSelectWidth={false}
                showSearch={{ optionFilterProp: 'label' }}
                options={[{ value: '', label: text.notRead }, ...options]}
                onChange={(field) => onColumn(index, field || null)}
              />
            </th>
          ))}
        </tr>
      )}
    </thead>
  )
}
