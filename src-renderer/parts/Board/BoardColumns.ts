import type { ReactNode } from 'react'
import type { Id } from '#core/plan/units.ts'

/** What a board needs of its items. */
export interface BoardItem {
  readonly id: Id
}

export interface BoardColumn<Item extends BoardItem> {
  readonly key: string
  readonly title: string
  /** Figures under the title. */
  readonly head: ReactNode
  readonly items: readonly Item[]
}

/** Where a card stands. */
export interface CardPlace {
  readonly column: number
  readonly row: number
}

type Columns = readonly Pick<BoardColumn<BoardItem>, 'items'>[]

export function placeOfCard(columns: Columns, id: Id | undefined): CardPlace | undefined {
  for (const [column, { items }] of columns.entries()) {
    const row = items.findIndex((item) => item.id === id)
    if (row >= 0) return { column, row }
  }
  return undefined
}

export type BoardStep = 'up' | 'down' | 'left' | 'right' | 'first' | 'last'

/** The card that a step leads to: sideways to the next column that has any, about as far down. */
export function cardBeside(columns: Columns, from: CardPlace, step: BoardStep): Id | undefined {
  const items = columns[from.column]?.items ?? []
  if (step === 'up') return items[from.row - 1]?.id
  if (step === 'down') return items[from.row + 1]?.id
  if (step === 'first') return items[0]?.id
  if (step === 'last') return items.at(-1)?.id
  const by = step === 'left' ? -1 : 1
  for (let column = from.column + by; columns[column]; column += by) {
    const there = columns[column]?.items ?? []
    if (there.length > 0) return there[Math.min(from.row, there.length - 1)]?.id
  }
  return undefined
}

export interface ClickKeys {
  readonly isToggle: boolean
  readonly isRange: boolean
}

/** What is selected after a click: the card alone, with or without it (Ctrl), or all from the last one on (Shift). The last is the active one. */
export function selectedAfterClick(
  columns: Columns,
  selected: readonly Id[],
  id: Id,
  { isToggle, isRange }: ClickKeys,
): readonly Id[] {
  if (isToggle) return selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]
  const [anchor, place] = [placeOfCard(columns, selected.at(-1)), placeOfCard(columns, id)]
  if (!isRange || !anchor || !place || anchor.column !== place.column) return [id]
  const items = columns[place.column]?.items ?? []
  const range = items.slice(Math.min(anchor.row, place.row), Math.max(anchor.row, place.row) + 1)
  return [...range.map((item) => item.id).filter((other) => other !== id), id]
}
