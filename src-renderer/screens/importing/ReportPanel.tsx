import { Tabs } from 'antd'
import type { ReactNode } from 'react'
import { findingText } from '#core/excel/findingText.ts'
import type { ImportReport } from '#core/excel/ImportProposal.ts'
import { useView } from '#renderer/store/view.ts'
import { importingText, skippedTexts } from '#renderer/text/importingText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './ImportDialog.module.css'

interface ReportPanelProps {
  readonly report: ImportReport
  /** Shows a cell (`C7`) or a row (`7`) of a sheet. */
  readonly onShow: (sheet: string, address: string) => void
}

/** Lists longer than this are of no help on a screen; the counts say how many there are. */
const mostListed = 500

/** Every cell to look at and every row left out, each leading to its place in the sheet. */
export function ReportPanel({ report: { findings, skippedRows }, onShow }: ReportPanelProps) {
  const text = useText(importingText)
  const lang = useView((view) => view.lang)
  const items = [
    {
      key: 'findings',
      label: `${text.findings} ${findings.length}`,
      children: (
        <List empty={text.noFindings} count={findings.length} label={text.findings}>
          {findings.slice(0, mostListed).map((finding, index) => (
            <Line
              // biome-ignore lint/suspicious/noArrayIndexKey: one cell may have two findings; the list never reorders.
              key={index}
              place={placeOf(finding.sheet, finding.cell)}
              onShow={() => onShow(finding.sheet, finding.cell)}
            >
              {findingText(finding)[lang]}
            </Line>
          ))}
        </List>
      ),
    },
    {
      key: 'skipped',
      label: `${text.skipped} ${skippedRows.length}`,
      children: (
        <List empty={text.noSkipped} count={skippedRows.length} label={text.skipped}>
          {skippedRows.slice(0, mostListed).map(({ sheet, row, reason, cells }) => (
            <Line
              key={`${sheet} ${row}`}
              place={placeOf(sheet, String(row))}
              onShow={() => onShow(sheet, String(row))}
            >
              <b>{skippedTexts[reason][lang]}</b> {cells.filter((cell) => cell !== '').join(' | ')}
            </Line>
          ))}
        </List>
      ),
    },
  ]
  return (
    <aside className={styles.report}>
      <Tabs size="small" items={items} />
    </aside>
  )
}

const placeOf = (sheet: string, address: string): string => (address === '' ? sheet : `${sheet} ${address}`)

interface ListProps {
  readonly label: string
  readonly empty: string
  readonly count: number
  readonly children: ReactNode
}

function List({ label, empty, count, children }: ListProps) {
  const text = useText(importingText)
  if (count === 0) return <p className={styles.muted}>{empty}</p>
  return (
    <>
      <ul aria-label={label}>{children}</ul>
      {count > mostListed && <p className={styles.muted}>{text.moreFindings(count - mostListed)}</p>}
    </>
  )
}

interface LineProps {
  readonly place: string
  readonly onShow: () => void
  readonly children: ReactNode
}

function Line({ place, onShow, children }: LineProps) {
  const text = useText(importingText)
  return (
    <li>
      <button type="button" title={text.showAt(place)} onClick={onShow}>
        <i>{place}</i>
        <span>{children}</span>
      </button>
    </li>
  )
}
