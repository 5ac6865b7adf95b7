import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useView } from '#renderer/store/view.ts'
import { rosterBoardText } from '#renderer/text/rosterBoardText.ts'
import { useText } from '#renderer/text/useText.ts'
import { spanText } from './BoardDraftView.tsx'
import type { BoardDraft, BoardRow } from './BoardRow.ts'
import { type BoardCursor, barAt } from './boardCursor.ts'
import type { BoardGrid } from './draftOf.ts'
import styles from './RosterBoard.module.css'

interface CursorViewProps {
  readonly cursor: BoardCursor
  /** What it paints; null while it does not. */
  readonly draft: BoardDraft | null
  readonly row: BoardRow | undefined
  readonly grid: BoardGrid
  readonly top: number
  readonly height: number
}

/** The cell that the keyboard is on, drawn while the board has the keyboard, and said to who cannot see it. */
export function CursorView({ cursor, draft, row, grid, top, height }: CursorViewProps) {
  const text = useText(rosterBoardText)
  const lang = useView((view) => view.lang)
  const { minute } = cursor
  const { window, snap } = grid
  const start = Math.max(minute, window.start)
  const end = Math.min(minute + snap, window.end)
  const span = draft ?? { start, end }
  const time = spanText(span.start, span.end, window.start, lang)
  const there = row && barAt(row, minute, snap)
  const what = draft
    ? text.painting[draft.kind === 'erase' ? 'erase' : 'paint']
    : (there?.label ?? text.empty)
  return (
    <>
      <div
        className={styles.cursor}
        aria-hidden="true"
        style={{ left: minutesCss(start - window.start), width: minutesCss(end - start), top, height }}
      />
      <p className={styles.said} role="status">
        {[row?.name, time, what].join(' ')}
      </p>
    </>
  )
}
