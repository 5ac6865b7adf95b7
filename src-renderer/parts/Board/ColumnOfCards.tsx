import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useId, useRef } from 'react'
import styles from './Board.module.css'
import type { BoardProps } from './Board.tsx'
import type { BoardColumn, BoardItem } from './BoardColumns.ts'
import { Card } from './Card.tsx'

export interface ColumnOfCardsProps<Item extends BoardItem> {
  readonly column: BoardColumn<Item>
  readonly board: BoardProps<Item>
  /** Whether a dragged card is over it. */
  readonly isOver: boolean
  /** True from a key on until the card that it leads to has the focus. */
  readonly wantsFocus: RefObject<boolean>
}

const gap = 4

/** A column of a board: only the cards in sight are there, since a large plan has thousands. */
export function ColumnOfCards<Item extends BoardItem>(props: ColumnOfCardsProps<Item>) {
  const { column, board, wantsFocus } = props
  const { items } = column
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => board.cardHeight + gap,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 4,
  })
  const activeId = board.selected.at(-1)
  const active = items.findIndex((item) => item.id === activeId)
  useEffect(() => {
    if (active >= 0) virtual.scrollToIndex(active)
  }, [active, virtual])
  const shown = virtual.getVirtualItems()
  const tabStop = active >= 0 ? active : shown[0]?.index
  return (
    <section
      className={styles.column}
      aria-labelledby={id}
      data-drop={column.key}
      data-over={props.isOver || undefined}
      data-empty={items.length === 0 || undefined}
    >
      <header>
        <h2 id={id}>
          <span>{column.title}</span> <b>{items.length}</b>
        </h2>
        {column.head}
      </header>
      <div ref={scroller} className={styles.scroller} data-scroll>
        {items.length === 0 && <p className={styles.empty}>{board.empty}</p>}
        <ul style={{ height: virtual.getTotalSize() }}>
          {shown.map(({ index, key, start }) => {
            const item = items[index]
            return (
              item && (
                <Card
                  key={key}
                  id={item.id}
                  label={board.cardLabel(item)}
                  top={start}
                  height={board.cardHeight}
                  isSelected={board.selected.includes(item.id)}
                  isActive={index === active}
                  isTabStop={index === tabStop}
                  wantsFocus={wantsFocus}
                  aside={board.aside?.(item)}
                >
                  {board.card(item)}
                </Card>
              )
            )
          })}
        </ul>
      </div>
    </section>
  )
}
