import { Button } from 'antd'
import type { ReactNode } from 'react'
import { segmentKindNames, tableTitles } from '#core/plan/names.ts'
import { claimedFields } from '#renderer/parts/Claims/ClaimedField.ts'
import { FindingList } from '#renderer/parts/Findings/FindingList.tsx'
import type { SegmentRow } from '#renderer/parts/fields/segmentRows.ts'
import { spanOf, timeField } from '#renderer/parts/fields/timeFields.ts'
import { select, useView } from '#renderer/store/view.ts'
import { inspectorText } from '#renderer/text/inspectorText.ts'
import { useText } from '#renderer/text/useText.ts'
import { FieldList } from './FieldList.tsx'
import styles from './Inspector.module.css'
import { InspectorHead } from './InspectorHead.tsx'
import { LineupFacts } from './LineupFacts.tsx'
import { RemoveRows } from './RemoveRows.tsx'
import { segmentFaults } from './segmentFaults.ts'

/** A start belongs to one segment: it is not set on several. What is wrong with it stands above. */
const severalFields = claimedFields('segments').filter(({ key }) => key !== timeField.key)
const oneFields = [{ ...timeField, shown: spanOf }, ...severalFields]

export interface SegmentFactsProps {
  readonly run: readonly SegmentRow[]
  readonly rows: readonly SegmentRow[]
  readonly toggle: ReactNode
}

/** One segment with its faults and the prices of its products, or what several have in common. */
export function SegmentFacts({ run, rows, toggle }: SegmentFactsProps) {
  const text = useText(inspectorText)
  const lang = useView((view) => view.lang)
  const [first] = rows
  const only = rows.length === 1 ? first : undefined
  const minutes = rows.reduce((sum, { segment }) => sum + segment.duration, 0)
  return (
    <>
      <InspectorHead
        kind={only ? segmentKindNames[only.segment.kind][lang] : tableTitles.segments[lang]}
        title={only ? nameOf(only) : text.segments(rows.length, minutes)}
        toggle={toggle}
      />
      {only && (
        <ul className={styles.faults}>
          {segmentFaults(run, only, lang).map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <FindingList table="segments" ids={rows.map(({ id }) => id)} />
      <FieldList fields={only ? oneFields : severalFields} rows={rows} lang={lang} />
      {only?.products.map((shown) => (
        <LineupFacts key={shown.product.id} sessionId={only.segment.sessionId} shown={shown} lang={lang} />
      ))}
      {first && (
        <div className={styles.links}>
          <Button
            size="small"
            onClick={() => select({ table: 'sessions', page: '', ids: [first.segment.sessionId] })}
          >
            {text.sessionFacts}
          </Button>
        </div>
      )}
      <RemoveRows table="segments" rows={rows.map(({ id, segment }) => ({ id, page: segment.sessionId }))} />
    </>
  )
}

const nameOf = ({ segment, products: shown }: SegmentRow): string =>
  [segment.title, ...shown.map(({ label }) => label)].filter((part) => part !== '').join(' ')
