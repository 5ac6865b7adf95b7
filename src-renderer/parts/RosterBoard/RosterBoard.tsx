import {
  type CSSProperties,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Plan } from '#core/plan/Plan.ts'
import { MinuteTicks } from '#renderer/parts/MinuteAxis/MinuteTicks.tsx'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { tickSteps } from '#renderer/parts/MinuteAxis/tickSteps.ts'
import { select, useView } from '#renderer/store/view.ts'
import { rosterBoardText } from '#renderer/text/rosterBoardText.ts'
import { useText } from '#renderer/text/useText.ts'
import { BoardDraftView } from './BoardDraftView.tsx'
import type { BoardActions, BoardBar, BoardDraft, BoardRow, PagePoint } from './BoardRow.ts'
import { BoardRowView } from './BoardRowView.tsx'
import { BoardTop } from './BoardTop.tsx'
import type { BoardCursor } from './boardCursor.ts'
import { CursorView } from './CursorView.tsx'
import { type BoardGrid, cellOf } from './draftOf.ts'
import styles from './RosterBoard.module.css'
import { type RowSizes, rowAt, rowHeight, rowTops } from './rowTops.ts'
import { useBoardKeys } from './useBoardKeys.ts'
import { useBoardPointer } from './useBoardPointer.ts'
import { useBoardSize } from './useBoardSize.ts'

export interface RosterBoardProps {
  readonly plan: Plan
  readonly label: string
  readonly rows: readonly BoardRow[]
  readonly grid: BoardGrid
  readonly sizes: RowSizes
  /** Px of what stands at the left of the rows. */
  readonly headWidth: number
  /** Names of the columns at the left. */
  readonly columns: ReactNode
  readonly headOf: (row: BoardRow) => ReactNode
  readonly backOf: (row: BoardRow) => ReactNode
  /** What stays below the axis while the rows scroll: lines of the same minutes. */
  readonly pinned?: ReactNode
  readonly actions: BoardActions
  /** Whether painting marks minutes off instead of making shifts. */
  readonly isMarkingOff?: boolean
}

/** Shifts of a day on the minute axis, painted, moved and copied by mouse and by keys. */
export function RosterBoard(props: RosterBoardProps) {
  const { plan, rows, grid, sizes, headWidth, actions, isMarkingOff = false } = props
  const { window } = grid
  const text = useText(rosterBoardText)
  const hint = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const { track, shelf } = useBoardSize(scroller, headWidth)
  const px = track / (window.end - window.start)
  const tops = useMemo(() => rowTops(rows, sizes), [rows, sizes])
  const held = useHeld(rows)
  const [dragged, setDragged] = useState<BoardDraft | null>(null)

  const placeAt = (clientX: number, clientY: number) => {
    const box = body.current?.getBoundingClientRect()
    const row = box && rows[rowAt(tops, clientY - box.top)]
    return row && { row, minute: window.start + (clientX - box.left - headWidth) / px }
  }
  const pointOf = ({ row, minute }: BoardCursor): PagePoint => {
    const box = body.current?.getBoundingClientRect()
    const x = (box?.left ?? 0) + headWidth + (minute - window.start) * px
    return { x, y: (box?.top ?? 0) + (tops[row + 1] ?? 0) }
  }
  const pick = useCallback((bar: BoardBar | null) => {
    select(bar && { table: bar.table, page: bar.page, ids: [bar.id] })
  }, [])
  const pointer = useBoardPointer({
    grid,
    isMarkingOff,
    actions,
    placeAt,
    setDraft: setDragged,
    onClick: ({ row, minute }, bar) => {
      pick(bar)
      if (bar === null) keys.setCursor({ row: rows.indexOf(row), minute: cellOf(minute, grid), anchor: null })
    },
  })
  const keys = useBoardKeys({
    rows,
    grid,
    isMarkingOff,
    actions,
    held,
    pick,
    cancel: pointer.cancel,
    pointOf,
  })
  const draft = dragged ?? keys.draft
  const draftRow = rows.findIndex(({ key }) => key === draft?.rowKey)
  useInSight(scroller, held?.row ?? keys.cursor.row, tops)
  // The same elements while only the cursor or what is dragged changes, so that no row is painted for it.
  const { headOf, backOf } = props
  const shown = useMemo(
    () =>
      rows.map((row, index) =>
        (tops[index] ?? 0) < shelf.end && (tops[index + 1] ?? 0) > shelf.start ? (
          <BoardRowView
            key={row.key}
            row={row}
            window={window}
            sizes={sizes}
            top={tops[index] ?? 0}
            head={headOf(row)}
            back={backOf(row)}
          />
        ) : null,
      ),
    [rows, tops, shelf, window, sizes, headOf, backOf],
  )
  const lang = useView((view) => view.lang)
  const step = tickSteps(px || 1, lang).mark
  const size = { '--minute': `${px}px`, '--head': `${headWidth}px` } as CSSProperties
  return (
    <>
      <div
        ref={scroller}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys.
        tabIndex={0}
        aria-label={props.label}
        aria-describedby={hint}
        aria-activedescendant={held ? `bar-${held.bar.id}` : undefined}
        className={styles.board}
        style={size}
        data-off={isMarkingOff || undefined}
        onKeyDown={keys.onKeyDown}
        onMouseDown={keepFocus}
        {...pointer.handlers}
      >
        <BoardTop plan={plan} window={window} px={px} columns={props.columns}>
          {props.pinned}
        </BoardTop>
        <div ref={body} className={styles.rows} style={{ height: tops.at(-1) }}>
          <div className={styles.lines}>
            <div style={{ marginLeft: minutesCss(-window.start) }}>
              <MinuteTicks span={window} step={Math.max(step, 60)} kind="line" />
            </div>
          </div>
          {shown}
          {draft && draftRow >= 0 && (
            <BoardDraftView
              draft={draft}
              window={window}
              top={(tops[draftRow] ?? 0) + sizes.strip + 3 + (draft.bar?.lane ?? 0) * sizes.bar}
              height={sizes.bar - 2}
            />
          )}
          {!held && rows[keys.cursor.row] && (
            <CursorView
              cursor={keys.cursor}
              draft={keys.draft}
              row={rows[keys.cursor.row]}
              grid={grid}
              top={tops[keys.cursor.row] ?? 0}
              height={rowHeight(rows[keys.cursor.row] ?? { lanes: 1 }, sizes)}
            />
          )}
        </div>
      </div>
      <p id={hint} className={styles.hint}>
        {isMarkingOff ? text.offKeys : held ? text.heldKeys : text.keys}
      </p>
    </>
  )
}

/** The board takes the keyboard, not the bar: that may leave the page while it is still the selected one. */
function keepFocus(event: MouseEvent<HTMLElement>): void {
  const { target, currentTarget } = event
  if (!(target instanceof Element) || !target.closest('[data-track]') || target.closest('button')) return
  event.preventDefault()
  currentTarget.focus({ preventScroll: true })
}

/** The selected bar, where the board shows it. */
function useHeld(rows: readonly BoardRow[]) {
  const selection = useView((view) => view.selection)
  return useMemo(() => {
    if (selection?.ids.length !== 1) return null
    for (const [row, { bars }] of rows.entries()) {
      const bar = bars.find(({ table, id }) => table === selection.table && id === selection.ids[0])
      if (bar) return { bar, row }
    }
    return null
  }, [rows, selection])
}

/** Scrolls to the row that the keyboard is on. */
function useInSight(
  scroller: { readonly current: HTMLElement | null },
  row: number,
  tops: readonly number[],
): void {
  const [top, end] = [tops[row], tops[row + 1]]
  useEffect(() => {
    const view = scroller.current
    if (!view?.contains(document.activeElement) || top === undefined || end === undefined) return
    const room = view.clientHeight - (view.firstElementChild?.clientHeight ?? 0)
    if (top < view.scrollTop) view.scrollTop = top
    else if (end > view.scrollTop + room) view.scrollTop = end - room
  }, [scroller, top, end])
}
