import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Id } from '#core/plan/units.ts'
import { usePage } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { type LibraryItem, libraryItems } from './libraryItems.ts'

/** Which products the library lists, and which of them are selected: by keys and clicks as in a list of files. */
export function useLibrary(sessionId: Id, onAdd: (productIds: readonly Id[]) => void) {
  const lang = useView((view) => view.lang)
  const products = usePage('products', '')
  const lineup = usePage('lineup', sessionId)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const [selected, setSelected] = useState<ReadonlySet<Id>>(new Set())
  const listed = useMemo(() => new Set(lineup.map(({ productId }) => productId)), [lineup])
  const items = useMemo(() => libraryItems(products, listed, typed, lang), [products, listed, typed, lang])
  const at = Math.min(active, items.length - 1)
  const chosen = (): readonly Id[] => {
    const ids = items.filter(({ id }) => selected.has(id)).map(({ id }) => id)
    const [one] = ids.length > 0 ? [] : [items[at]?.id]
    return one === undefined ? ids : [one]
  }
  const moveTo = (index: number, isGrowing: boolean) => {
    const next = Math.max(0, Math.min(items.length - 1, index))
    const id = items[next]?.id
    setActive(next)
    if (id !== undefined) setSelected((before) => (isGrowing ? new Set([...before, id]) : new Set([id])))
  }
  const add = (ids = chosen()) => {
    onAdd(ids)
    setSelected(new Set())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key]
    if (step !== undefined) moveTo(at + step, event.shiftKey)
    else if (event.key === 'Enter') add()
    else return
    event.preventDefault()
  }
  const onPick = (
    { id }: LibraryItem,
    index: number,
    { isMore, isRange }: { isMore: boolean; isRange: boolean },
  ) => {
    setActive(index)
    setSelected((before) => {
      if (isRange) return new Set(between(items, at, index))
      if (!isMore) return new Set([id])
      const others = [...before].filter((other) => other !== id)
      return new Set(before.has(id) ? others : [...others, id])
    })
  }
  const onType = (text: string) => {
    setTyped(text)
    setActive(0)
    setSelected(new Set())
  }
  return {
    typed,
    onType,
    items,
    at,
    selected,
    chosen,
    add,
    onKeyDown,
    onPick,
    hasProducts: products.length > 0,
  }
}

const between = (items: readonly LibraryItem[], a: number, b: number): Id[] =>
  items.slice(Math.min(a, b), Math.max(a, b) + 1).map(({ id }) => id)
