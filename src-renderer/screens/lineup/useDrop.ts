import { type DragEvent, useState } from 'react'
import type { Id } from '#core/plan/units.ts'
import { carried, isCarrying } from './carried.ts'

/** Where dragged products would go: before a row, or to the end, and how far down that is drawn. */
interface DropPlace {
  readonly before: Id | null
  readonly y: number
}

/** Takes products that are dragged over the rows of a lineup's grid. */
export function useDrop(
  rows: readonly { readonly id: Id }[],
  onDrop: (productIds: readonly Id[], before: Id | null) => void,
) {
  const [place, setPlace] = useState<DropPlace | null>(null)
  const onDragOver = (event: DragEvent<HTMLElement>) => {
    if (!isCarrying(event.dataTransfer)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setPlace(placeUnder(event, rows))
  }
  return {
    place,
    target: {
      onDragOver,
      onDragLeave: (event: DragEvent<HTMLElement>) => {
        const into = event.relatedTarget
        if (!(into instanceof Node && event.currentTarget.contains(into))) setPlace(null)
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        if (!isCarrying(event.dataTransfer)) return
        event.preventDefault()
        setPlace(null)
        onDrop(carried(event.dataTransfer), placeUnder(event, rows).before)
      },
    },
  }
}

function placeUnder(event: DragEvent<HTMLElement>, rows: readonly { readonly id: Id }[]): DropPlace {
  const top = event.currentTarget.getBoundingClientRect().top
  const under = event.target instanceof Element ? event.target.closest<HTMLElement>('tr[data-row]') : null
  const painted = [...event.currentTarget.querySelectorAll<HTMLElement>('tr[data-row]')]
  if (!under) return { before: null, y: (painted.at(-1)?.getBoundingClientRect().bottom ?? top) - top }
  const box = under.getBoundingClientRect()
  const isUpper = event.clientY < box.top + box.height / 2
  const at = rows.findIndex(({ id }) => id === under.dataset.row)
  const before = isUpper ? rows[at] : rows[at + 1]
  return { before: before?.id ?? null, y: (isUpper ? box.top : box.bottom) - top }
}
