import { Button } from 'antd'
import { type KeyboardEvent, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Session } from '#core/plan/records/calendar.ts'
import { sameValue } from '#core/plan/sameValue.ts'
import type { Id } from '#core/plan/units.ts'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { type SegmentRow, segmentRows } from '#renderer/parts/fields/segmentRows.ts'
import { writeCells } from '#renderer/parts/fields/writeCells.ts'
import { type ActiveCell, Grid, type GridHandle } from '#renderer/parts/Grid/Grid.tsx'
import type { WriteCells } from '#renderer/parts/Grid/gridWrites.ts'
import { chooseAndOpen } from '#renderer/planfiles/openAnyFile.ts'
import { usePage, usePlan } from '#renderer/store/openPlan.ts'
import { select, useView } from '#renderer/store/view.ts'
import { cellEdits } from '#renderer/text/fieldsText.ts'
import { runOfShowText } from '#renderer/text/runOfShowText.ts'
import { useText } from '#renderer/text/useText.ts'
import { GeneratorDialog } from './GeneratorDialog.tsx'
import { PrintedRun } from './PrintedRun.tsx'
import styles from './RunOfShow.module.css'
import { RunToolbar } from './RunToolbar.tsx'
import { RunTotalsLine } from './RunTotalsLine.tsx'
import { frozenColumns, runColumns } from './runColumns.tsx'
import {
  duplicateRows,
  fitToRow,
  insertRow,
  moveRows,
  newRunRow,
  removeRows,
  toggleTiming,
} from './runEdits.ts'
import { type RunCommand, runCommandOf, type ScreenCommand } from './runKeys.ts'
import { runTotals } from './runTotals.ts'
import { SessionPicker } from './SessionPicker.tsx'
import { useScreenKeys } from './useScreenKeys.ts'

const edits = {
  insertBelow: insertRow('below'),
  insertAbove: insertRow('above'),
  duplicate: duplicateRows,
  remove: removeRows,
  moveUp: moveRows(-1),
  moveDown: moveRows(1),
  toggleTiming,
  fit: fitToRow,
}

const markOf = ({ fault }: SegmentRow) => fault?.kind

const onWrite: WriteCells = (written, { cause, label }) =>
  writeCells(cause === 'type' || cause === 'toggle' ? label : cellEdits[cause], written)

/** The run of one session. Another session is another one of these, with a selection and a scroll place of its own. */
export function RunOfSession({ session }: { readonly session: Session }) {
  const text = useText(runOfShowText)
  const lang = useView((view) => view.lang)
  const grid = useRef<GridHandle>(null)
  const sessionId = session.id
  const plan = usePlan((open) => open)
  const rows = useStable(useMemo(() => segmentRows(plan, sessionId, lang), [plan, sessionId, lang]))
  const totals = useMemo(() => runTotals(rows, session), [rows, session])
  const [selected, setSelected] = useState<readonly Id[]>([])
  const [initial] = useState(() => selectedBefore(sessionId))
  const [isGenerating, setGenerating] = useState(false)
  const hasLineup = usePage('lineup', sessionId).length > 0

  const [isPrinting, setPrinting] = useState(false)
  // The toolbar is painted again only when its own buttons change, not with every edit.
  const selectedNow = useRef<readonly Id[]>([])
  const onCommand = useCallback(
    (command: RunCommand, rowIds: readonly Id[] = selectedNow.current) => {
      const ids = edits[command](sessionId, rowIds)
      if (!ids || command === 'toggleTiming' || command === 'fit') return
      const [first] = ids
      if (ids.length > 1) grid.current?.selectRows(ids)
      else if (first !== undefined)
        grid.current?.activate(first, command.startsWith('insert') ? 'title' : undefined)
    },
    [sessionId],
  )
  const onAny = useCallback(
    (command: RunCommand | ScreenCommand) => {
      if (command === 'generate') setGenerating(true)
      else if (command === 'print') setPrinting(true)
      else onCommand(command)
    },
    [onCommand],
  )
  useScreenKeys(rows.length === 0, onAny)
  /** Who comes by the rail goes on with the rows' keys. */
  const focusGrid = useEffectEvent(() => {
    const first = initial[0] ?? rows[0]?.id
    if (first === undefined || !document.activeElement?.closest('nav')) return
    if (initial.length > 1) grid.current?.selectRows(initial)
    else grid.current?.activate(first)
  })
  useEffect(() => focusGrid(), [])
  const onGenerated = (made: readonly Id[] | null) => {
    setGenerating(false)
    const [first] = made ?? []
    if (first !== undefined) grid.current?.activate(first)
  }
  const onKey = (event: KeyboardEvent, { column, rowIds }: ActiveCell): boolean => {
    const isFirst = rows.length === 0 && event.key === 'Enter'
    const command = isFirst ? 'insertBelow' : runCommandOf(event, column)
    if (command) onCommand(command, rowIds)
    return command !== null
  }
  const onSelect = (ids: readonly Id[]) => {
    selectedNow.current = ids
    setSelected((before) => (sameValue(before, ids) ? before : ids))
    const { selection } = useView.getState()
    const next = ids.length > 0 ? ({ table: 'segments', page: sessionId, ids } as const) : null
    // A session that is looked at stays so while there is nothing else to select.
    if (next ? !sameValue(selection, next) : selection?.table === 'segments') select(next)
  }
  const stopPrinting = useCallback(() => setPrinting(false), [])
  const active = rows.find(({ id }) => id === selected[0])
  return (
    <>
      <header className={styles.head}>
        <SessionPicker sessionId={sessionId} />
        <RunToolbar
          hasRows={rows.length > 0}
          canFit={active?.segment.timing === 'fixed' && active !== rows[0]}
          onCommand={onAny}
        />
      </header>
      <div className={styles.run}>
        <Grid
          ref={grid}
          name="runOfShow"
          label={text.runOfShow}
          rows={rows}
          columns={runColumns}
          frozen={frozenColumns}
          isOrdered
          onWrite={onWrite}
          newRow={() => newRunRow(sessionId, lang)}
          onSelect={onSelect}
          initial={initial}
          onKey={onKey}
          markOf={markOf}
        />
        {rows.length === 0 && (
          <EmptyState
            title={text.emptyRun}
            next={text.emptyRunNext}
            action={text.insertFirst}
            onAction={() => onCommand('insertBelow', [])}
          >
            {hasLineup && (
              <Button title={text.generateHint} onClick={() => onAny('generate')}>
                {text.generateFirst}
              </Button>
            )}
            <Button onClick={() => void chooseAndOpen('workbook')}>{text.importExcel}</Button>
          </EmptyState>
        )}
      </div>
      <RunTotalsLine totals={totals} onAir={session.duration} />
      {isGenerating && <GeneratorDialog session={session} onClose={onGenerated} />}
      {isPrinting && <PrintedRun session={session} rows={rows} onDone={stopPrinting} />}
    </>
  )
}

/** What was selected on the timeline is selected here too. */
function selectedBefore(sessionId: Id): readonly Id[] {
  const { selection } = useView.getState()
  return selection?.table === 'segments' && selection.page === sessionId ? selection.ids : []
}

/** The same array while it holds the same rows: an edit of another session repaints nothing here. */
function useStable(rows: readonly SegmentRow[]): readonly SegmentRow[] {
  const [stable, setStable] = useState(rows)
  if (stable === rows) return stable
  const isSame = stable.length === rows.length && stable.every((row, at) => row === rows[at])
  if (isSame) return stable
  setStable(rows)
  return rows
}
