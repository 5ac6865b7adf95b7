import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { FindingItem } from '#renderer/parts/Findings/FindingItem.tsx'
import { keyOf } from '#renderer/parts/Findings/keyOf.ts'
import { findingsText } from '#renderer/text/findingsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { CheckHead } from './CheckHead.tsx'
import styles from './Checks.module.css'
import type { FindingRow } from './findingRows.ts'

interface FindingRowsProps {
  readonly rows: readonly FindingRow[]
  readonly folded: ReadonlySet<string>
  readonly onFold: (check: string) => void
}

/** Heights before they are measured. */
const headHeight = 36
const findingHeight = 64

/** The findings by check; only those in sight are there, since a large plan has thousands. */
export function FindingRows({ rows, folded, onFold }: FindingRowsProps) {
  const text = useText(findingsText)
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'check' ? headHeight : findingHeight),
    getItemKey: (index) => nameOf(rows[index]) ?? index,
    overscan: 8,
  })
  return (
    <div className={styles.scroller} ref={scroller}>
      <ul className={styles.rows} aria-label={text.findings} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row?.kind === 'check' && (
                <CheckHead
                  check={row.check}
                  findings={row.findings}
                  isFolded={folded.has(row.check.id)}
                  onFold={() => onFold(row.check.id)}
                />
              )}
              {row?.kind === 'finding' && <FindingItem judged={row.judged} leads />}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const nameOf = (row: FindingRow | undefined): string | undefined =>
  row?.kind === 'check' ? row.check.id : row && keyOf(row.judged)
