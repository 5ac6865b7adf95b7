import { Select } from 'antd'
import { useCallback, useState } from 'react'
import { type SampleState, sampleState, sampleStates } from '#core/rollup/sampleState.ts'
import type { RecordRow } from '#renderer/parts/fields/recordFields.ts'
import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { useView } from '#renderer/store/view.ts'
import { creatorsText, sampleStateNames } from '#renderer/text/creatorsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { sampleColumns } from './bookingColumns.ts'
import styles from './Creators.module.css'

/** Samples of the bookings: what they cost, how they travel, whether they arrived. */
export function Samples() {
  const text = useText(creatorsText)
  const lang = useView((view) => view.lang)
  const [state, setState] = useState<SampleState | 'all'>('all')
  const isShown = useCallback(
    ({ record }: RecordRow<'bookings'>) => state === 'all' || sampleState(record) === state,
    [state],
  )
  return (
    <RecordTable
      table="bookings"
      name="samples"
      label={text.samples}
      columns={sampleColumns}
      isShown={isShown}
      emptyNext={text.noSamplesNext}
      tools={
        <Select<SampleState | 'all'>
          size="small"
          className={styles.select ?? ''}
          aria-label={text.showSamples}
          value={state}
          onChange={setState}
          options={[
            { value: 'all', label: text.allSamples },
            ...sampleStates.map((value) => ({ value, label: sampleStateNames[value][lang] })),
          ]}
        />
      }
    />
  )
}
