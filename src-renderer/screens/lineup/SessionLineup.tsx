import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Session } from '#core/plan/records/calendar.ts'
import type { Id } from '#core/plan/units.ts'
import type { GridHandle } from '#renderer/parts/Grid/Grid.tsx'
import { RecordTable } from '#renderer/parts/RecordTable/RecordTable.tsx'
import { SessionPicker } from '#renderer/screens/runOfShow/SessionPicker.tsx'
import { usePage } from '#renderer/store/openPlan.ts'
import { lineupText } from '#renderer/text/lineupText.ts'
import { useText } from '#renderer/text/useText.ts'
import { Library } from './Library.tsx'
import styles from './Lineup.module.css'
import { LineupPanels } from './LineupPanels.tsx'
import { lineupColumns } from './lineupColumns.ts'
import { addProducts, moveRows } from './lineupEdits.ts'
import { useDrop } from './useDrop.ts'

/** The library beside the lineup of one session, and below what the selected product comes to. */
export function SessionLineup({ session }: { readonly session: Session }) {
  const text = useText(lineupText)
  const sessionId = session.id
  const grid = useRef<GridHandle>(null)
  const [isLibraryOpen, setIsLibraryOpen] = useState(true)
  const [selected, setSelected] = useState<Id | null>(null)
  const rows = usePage('lineup', sessionId)
  const add = (productIds: readonly Id[], before: Id | null) => {
    const added = addProducts(sessionId, productIds, before)
    if (added.length > 0) grid.current?.selectRows(added)
  }
  const drop = useDrop(rows, add)
  const onKey = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, rowIds: readonly Id[]): boolean => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[key] as 1 | -1 | undefined
    if (!altKey || ctrlKey || metaKey || by === undefined) return false
    if (moveRows(sessionId, rowIds, by)) grid.current?.selectRows(rowIds)
    return true
  }
  const toggle = isLibraryOpen ? text.hideLibrary : text.showLibrary
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <Button
          size="small"
          type="text"
          aria-expanded={isLibraryOpen}
          icon={isLibraryOpen ? <LeftOutlined /> : <RightOutlined />}
          onClick={() => setIsLibraryOpen(!isLibraryOpen)}
        >
          {toggle}
        </Button>
        <SessionPicker sessionId={sessionId} />
      </header>
      <div className={styles.body}>
        {isLibraryOpen && <Library sessionId={sessionId} onAdd={(ids) => add(ids, null)} />}
        <div className={styles.main}>
          <div className={styles.lineup} {...drop.target}>
            <RecordTable
              ref={grid}
              table="lineup"
              page={sessionId}
              name="sessionLineup"
              label={text.lineup}
              columns={lineupColumns}
              frozen={2}
              isOrdered
              emptyNext={text.emptyNext}
              onKey={onKey}
              onSelect={([id]) => setSelected(id ?? null)}
            />
            {drop.place && <div className={styles.drop} style={{ top: drop.place.y }} aria-hidden />}
          </div>
          <LineupPanels session={session} row={rows.find(({ id }) => id === selected)} />
        </div>
      </div>
    </div>
  )
}
