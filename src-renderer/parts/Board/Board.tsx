import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react'
import type { Id } from '#core/plan/units.ts'
import styles from './Board.module.css'
import {
  type BoardColumn,
  type BoardItem,
  cardBeside,
  placeOfCard,
  selectedAfterClick,
} from './BoardColumns.ts'
import { boardCommandOf } from './boardKeys.ts'
import { ColumnOfCards } from './ColumnOfCards.tsx'
import { useCardDrag } from './useCardDrag.ts'

export interface BoardProps<Item extends BoardItem> {
  readonly label: string
  readonly columns: readonly BoardColumn<Item>[]
  /** Px; every card is as high. */
  readonly cardHeight: number
  /** All that a card says in one line, for who hears it. */
  readonly cardLabel: (item: Item) => string
  /** What is painted on it; text and marks only, for it stands in a button. */
  readonly card: (item: Item) => ReactNode
  /** Buttons of the card. */
  readonly aside?: (item: Item) => ReactNode
  /** The last one is the active card. */
  readonly selected: readonly Id[]
  readonly onSelect: (ids: readonly Id[]) => void
  readonly onMove: (ids: readonly Id[], column: string) => void
  /** Keys beside those of the board; true where it took one. */
  readonly onKey?: (event: KeyboardEvent, id: Id) => boolean
  /** What an empty column says. */
  readonly empty: string
}

/** Cards in columns: selected by click and arrows, moved to another column by drag or Alt+←/→, several at once too. */
export function Board<Item extends BoardItem>(props: BoardProps<Item>) {
  const { columns, selected, onSelect, onMove } = props
  const wantsFocus = useRef(false)
  const meant = (id: Id): readonly Id[] => (selected.includes(id) ? selected : [id])
  const move = (id: Id, column: string) => {
    const ids = meant(id).filter((each) => columns[placeOfCard(columns, each)?.column ?? -1]?.key !== column)
    if (ids.length > 0) onMove(ids, column)
  }
  const { drag, isClick, handlers } = useCardDrag({
    onTake: (id) => {
      if (!selected.includes(id)) onSelect([id])
    },
    onDrop: move,
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const id = cardIdAt(event.target)
    const place = placeOfCard(columns, id)
    if (id === undefined || !place) return
    const command = boardCommandOf(event)
    if (!command) {
      if (props.onKey?.(event, id)) event.preventDefault()
      return
    }
    event.preventDefault()
    wantsFocus.current = true
    if (command.kind === 'move') {
      const to = columns[place.column + command.by]
      if (!selected.includes(id)) onSelect([id])
      if (to) move(id, to.key)
      return
    }
    const next = cardBeside(columns, place, command.step)
    if (next !== undefined) onSelect([next])
  }
  const onClick = (event: MouseEvent) => {
    const id = cardIdAt(event.target)
    if (id === undefined || !isClick()) return
    const keys = { isToggle: event.ctrlKey || event.metaKey, isRange: event.shiftKey }
    onSelect(selectedAfterClick(columns, selected, id, keys))
  }
  const held = drag && meant(drag.id)
  return (
    <section
      className={styles.board}
      aria-label={props.label}
      data-scroll
      onKeyDown={onKeyDown}
      onClick={onClick}
      {...handlers}
    >
      {columns.map((column) => (
        <ColumnOfCards
          key={column.key}
          column={column}
          board={props}
          isOver={drag?.over === column.key}
          wantsFocus={wantsFocus}
        />
      ))}
      {drag && held && (
        <div className={styles.held} style={{ transform: `translate(${drag.x}px, ${drag.y}px)` }}>
          {nameOfCard(props, drag.id)}
          {held.length > 1 && <b> × {held.length}</b>}
        </div>
      )}
    </section>
  )
}

/** The card whose own button an event met; what its other buttons do is theirs. */
function cardIdAt(target: EventTarget): Id | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null
  return button?.dataset.main
}

function nameOfCard<Item extends BoardItem>({ columns, cardLabel }: BoardProps<Item>, id: Id): string {
  const item = columns.flatMap(({ items }) => items).find((each) => each.id === id)
  return item ? cardLabel(item) : ''
}
