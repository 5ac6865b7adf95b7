import { Button, Modal } from 'antd'
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import { refusalText } from '#core/plan/refusalText.ts'
import { sameValue } from '#core/plan/sameValue.ts'
import type { PageKey } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { notify } from '#renderer/frame/notify.ts'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import type { RecordRow } from '#renderer/parts/fields/recordFields.ts'
import { writeCells } from '#renderer/parts/fields/writeCells.ts'
import { type ActiveCell, Grid, type GridHandle } from '#renderer/parts/Grid/Grid.tsx'
import type { GridColumn } from '#renderer/parts/Grid/GridColumn.ts'
import type { WriteCells } from '#renderer/parts/Grid/gridWrites.ts'
import { chooseAndOpen } from '#renderer/planfiles/openAnyFile.ts'
import { select, useView } from '#renderer/store/view.ts'
import { cellEdits } from '#renderer/text/fieldsText.ts'
import { recordTableText } from '#renderer/text/recordTableText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { GrowingTable } from './newRecord.ts'
import styles from './RecordTable.module.css'
import { RecordTools } from './RecordTools.tsx'
import { addRecord, duplicateRecords, pastedRecord, removalOf, removeRecords } from './recordEdits.ts'
import { type RecordCommand, recordCommandOf } from './recordKeys.ts'
import { frozenIn, tableColumns } from './tableColumns.tsx'
import { useRecordRows } from './useRecordRows.ts'

export interface RecordTableProps<T extends GrowingTable> {
  readonly table: T
  /** What the table is called to who hears it. */
  readonly label: string
  /** One page of it; all where it is left out. */
  readonly page?: PageKey
  /** Columns instead of the table's own, `tableColumns(table)` mostly with some that only tell. A constant. */
  readonly columns?: readonly GridColumn<RecordRow<T>>[]
  /** Rows that are shown at all; a function that stays the same while it says the same. */
  readonly isShown?: (row: RecordRow<T>) => boolean
  /** Buttons beside those for rows. */
  readonly tools?: ReactNode
  /** Under which the planner's columns are kept, where it is not the table's own. */
  readonly name?: string
  /** How many columns stay in view, where it is not as many as in the team's sheet. */
  readonly frozen?: number
  /** The order of the rows has a meaning, so they cannot be sorted. */
  readonly isOrdered?: boolean
  /** Keys of the screen, before those of the table. True for those it took. */
  readonly onKey?: (event: KeyboardEvent, rowIds: readonly Id[]) => boolean
  /** What stands where there are no rows, instead of the usual words. */
  readonly emptyNext?: string
  readonly onSelect?: (ids: readonly Id[]) => void
  readonly ref?: Ref<GridHandle>
}

const onWrite: WriteCells = (written, { cause, label }) =>
  writeCells(cause === 'type' || cause === 'toggle' ? label : cellEdits[cause], written)

/**
 * A table of the plan as a grid: every field a column, rows added, duplicated, removed and pasted. What is selected in
 * it is what the inspector shows.
 */
export function RecordTable<T extends GrowingTable>(props: RecordTableProps<T>) {
  const { table, label, page, columns = tableColumns(table), isShown } = props
  const text = useText(recordTableText)
  const grid = useRef<GridHandle>(null)
  useImperativeHandle(props.ref, () => ({
    activate: (row, column) => grid.current?.activate(row, column),
    selectRows: (rows) => grid.current?.selectRows(rows),
  }))
  const all = useRecordRows(table, page)
  const rows = useMemo(() => (isShown ? all.filter(isShown) : all), [all, isShown])
  const [selected, setSelected] = useState<readonly Id[]>([])
  const [initial] = useState(() => selectedBefore(table))
  const [asked, setAsked] = useState<Asked<T> | null>(null)
  const rowsOf = (ids: readonly Id[]) => rows.filter(({ id }) => ids.includes(id))

  const remove = (ids: readonly Id[]) => {
    const meant = rowsOf(ids)
    const effect = removalOf(table, meant)
    if (!effect) return
    if (!effect.ok) notify(refusalText(effect.refusal))
    // What can be undone is done; only what reaches further is asked about.
    else if (effect.value.sentence.zh === '') removeRecords(table, meant)
    else setAsked({ rows: meant })
  }
  const onCommand = (command: RecordCommand, ids: readonly Id[] = selected) => {
    if (command === 'remove') return remove(ids)
    if (command === 'duplicate') return grid.current?.selectRows(duplicateRecords(table, rowsOf(ids)))
    const beside = rowsOf(ids).at(-1) ?? rows.at(-1)
    const added = addRecord(table, page, beside?.record)
    if (added !== null) grid.current?.activate(added, columns[0]?.key)
  }
  const onKey = (event: KeyboardEvent, { rowIds }: ActiveCell): boolean => {
    if (props.onKey?.(event, rowIds)) return true
    const isFirst = rows.length === 0 && event.key === 'Enter'
    const command = isFirst ? 'add' : recordCommandOf(event)
    if (command) onCommand(command, rowIds)
    return command !== null
  }
  const onSelect = (ids: readonly Id[]) => {
    setSelected((before) => (sameValue(before, ids) ? before : ids))
    const ofPage = rows.find(({ id }) => id === ids[0])?.page ?? ''
    if (ids.length > 0) select({ table, page: ofPage, ids })
    props.onSelect?.(ids)
  }
  return (
    <div className={styles.table}>
      <RecordTools hasSelected={selected.length > 0 && rows.length > 0} onCommand={onCommand}>
        {props.tools}
      </RecordTools>
      <div className={styles.grid}>
        <Grid
          ref={grid}
          name={props.name ?? table}
          label={label}
          rows={rows}
          columns={columns}
          frozen={props.frozen ?? frozenIn(table)}
          isOrdered={props.isOrdered ?? false}
          onWrite={onWrite}
          newRow={() => pastedRecord(table, page, rows.at(-1)?.record)}
          onSelect={onSelect}
          initial={initial}
          onKey={onKey}
        />
        {rows.length === 0 && (
          <EmptyState
            title={text.empty}
            next={props.emptyNext ?? text.emptyNext}
            action={text.add}
            onAction={() => onCommand('add', [])}
          >
            <Button onClick={() => void chooseAndOpen('workbook')}>{text.importExcel}</Button>
          </EmptyState>
        )}
      </div>
      <RemoveDialog table={table} asked={asked} onClose={() => setAsked(null)} />
    </div>
  )
}

interface Asked<T extends GrowingTable> {
  readonly rows: readonly RecordRow<T>[]
}

interface RemoveDialogProps<T extends GrowingTable> {
  readonly table: T
  readonly asked: Asked<T> | null
  readonly onClose: () => void
}

/** Asks before rows go that others depend on, and says which. */
function RemoveDialog<T extends GrowingTable>({ table, asked, onClose }: RemoveDialogProps<T>) {
  const text = useText(recordTableText)
  const lang = useView((view) => view.lang)
  const effect = asked && removalOf(table, asked.rows)
  return (
    <Modal
      open={asked !== null}
      title={text.removeAsk}
      okText={text.remove}
      okButtonProps={{ danger: true }}
      cancelText={text.keep}
      onCancel={onClose}
      onOk={() => {
        if (asked) removeRecords(table, asked.rows)
        onClose()
      }}
      width={420}
    >
      {effect?.ok && effect.value.sentence[lang]}
    </Modal>
  )
}

/** What was selected on another screen is selected here too. */
function selectedBefore(table: GrowingTable): readonly Id[] {
  const { selection } = useView.getState()
  return selection?.table === table ? selection.ids : []
}
