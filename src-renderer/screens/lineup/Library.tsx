import { PlusOutlined } from '@ant-design/icons'
import { useVirtualizer } from '@tanstack/react-virtual'
import { Button, Input } from 'antd'
import { type DragEvent, useEffect, useId, useRef } from 'react'
import type { Id } from '#core/plan/units.ts'
import { lineupText } from '#renderer/text/lineupText.ts'
import { useText } from '#renderer/text/useText.ts'
import { carry } from './carried.ts'
import styles from './Lineup.module.css'
import { useLibrary } from './useLibrary.ts'

const itemHeight = 44

export interface LibraryProps {
  readonly sessionId: Id
  readonly onAdd: (productIds: readonly Id[]) => void
}

/** All products of the plan, beside the lineup that they are put into. */
export function Library({ sessionId, onAdd }: LibraryProps) {
  const text = useText(lineupText)
  const listId = useId()
  const library = useLibrary(sessionId, onAdd)
  const { items, at, selected } = library
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => itemHeight,
    overscan: 8,
  })
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at)
  }, [at, virtualizer])
  const optionId = (index: number): string => `${listId}-${index}`
  const onDragStart = (event: DragEvent, id: Id) => {
    const ids = selected.has(id) ? library.chosen() : [id]
    carry(event.dataTransfer, ids)
  }
  return (
    <section className={styles.library} aria-label={text.library}>
      <div className={styles.find}>
        <Input
          size="small"
          allowClear
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={at >= 0 ? optionId(at) : undefined}
          aria-label={text.find}
          placeholder={text.find}
          value={library.typed}
          onChange={({ target }) => library.onType(target.value)}
          onKeyDown={library.onKeyDown}
        />
        <Button
          size="small"
          aria-label={text.add}
          title={text.addHint}
          icon={<PlusOutlined />}
          disabled={items.length === 0}
          onClick={() => library.add()}
        />
      </div>
      <div ref={scroller} className={styles.items}>
        <div
          id={listId}
          role="listbox"
          aria-label={text.library}
          aria-multiselectable
          aria-activedescendant={at >= 0 ? optionId(at) : undefined}
          tabIndex={0}
          onKeyDown={library.onKeyDown}
          style={{ height: items.length * itemHeight }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const item = items[index]
            if (!item) return null
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field above, which points here.
              // biome-ignore lint/a11y/useFocusableInteractive: as above.
              <div
                key={item.id}
                id={optionId(index)}
                role="option"
                aria-selected={selected.has(item.id)}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                data-active={index === at ? true : undefined}
                draggable
                className={styles.item}
                style={{ transform: `translateY(${start}px)`, height: itemHeight }}
                onClick={({ ctrlKey, metaKey, shiftKey }) =>
                  library.onPick(item, index, { isMore: ctrlKey || metaKey, isRange: shiftKey })
                }
                onDoubleClick={() => library.add([item.id])}
                onDragStart={(event) => onDragStart(event, item.id)}
              >
                <span className={styles.name}>{item.name}</span>
                <span className={styles.facts}>
                  {item.facts}
                  {item.isListed && <em>{text.inLineup}</em>}
                </span>
              </div>
            )
          })}
        </div>
        {items.length === 0 && (
          <p className={styles.none}>
            {library.hasProducts ? text.noneFound(library.typed) : text.noProducts}
          </p>
        )}
      </div>
    </section>
  )
}
