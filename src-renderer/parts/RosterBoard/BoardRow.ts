import type { Span } from '#core/plan/spans.ts'
import type { PageKey } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'

/** A shift where it is drawn. */
export interface BoardBar extends Span {
  readonly table: 'shifts' | 'service'
  readonly page: PageKey
  readonly id: Id
  /** From 0, the topmost of its row. */
  readonly lane: number
  /** On the bar, as far as it is wide. */
  readonly title: string
  /** All of it in one line, for screen readers and the tooltip. */
  readonly label: string
  /** Which of the eight hues it has, so that the same name has the same all over the board. */
  readonly hue: number
  /** Behind the camera: drawn quieter. */
  readonly isQuiet: boolean
}

/** A row of the board: somebody or something with shifts. */
export interface BoardRow {
  readonly key: Id
  readonly name: string
  readonly bars: readonly BoardBar[]
  readonly lanes: number
  /** Hatched: nobody is to be put here. */
  readonly off: readonly Span[]
  /** Minutes that cannot be as they are planned. */
  readonly conflicts: readonly Span[]
  /** Whether what is painted ends where a bar of the row begins: one person is in one place. */
  readonly isExclusive: boolean
}

export const hueCount = 8

/** What the keyboard or the mouse is about to make: nothing of it is in the plan before it is let go. */
export interface BoardDraft extends Span {
  readonly kind: 'paint' | 'erase' | 'move' | 'copy' | 'resize'
  readonly rowKey: Id
  /** null while painting. */
  readonly bar: BoardBar | null
}

/** What the board's screen does with what was painted and dragged on it. */
export interface BoardActions {
  /** @param at where on the page it ended, for what may be asked then */
  readonly paint: (draft: BoardDraft, at: PagePoint) => void
  /** Moves a bar, or a copy of it, to a start and a row. */
  readonly place: (draft: BoardDraft) => void
  readonly resize: (draft: BoardDraft) => void
  readonly remove: (bar: BoardBar) => void
}

export interface PagePoint {
  readonly x: number
  readonly y: number
}
