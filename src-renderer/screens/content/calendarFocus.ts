/** Where an arrow leads in the calendar: within a day, else to the day beside, above or below. Goes by what is painted. */
export function stopBeside(stop: HTMLElement, key: string): HTMLElement | null {
  const cell = stop.closest('td')
  if (!cell) return null
  const stops = stopsIn(cell)
  const at = stops.indexOf(stop)
  if (key === 'ArrowUp') return stops[at - 1] ?? stopsIn(cellAbove(cell, -1)).at(-1) ?? null
  if (key === 'ArrowDown') return stops[at + 1] ?? stopsIn(cellAbove(cell, 1))[0] ?? null
  const beside = stopsIn(cellAfter(cell, key === 'ArrowRight' ? 1 : -1))
  return beside[Math.min(at, beside.length - 1)] ?? null
}

const stopsIn = (cell: Element | null | undefined): HTMLElement[] =>
  cell ? [...cell.querySelectorAll<HTMLElement>('[data-stop]')] : []

function cellAbove(cell: HTMLTableCellElement, by: 1 | -1): Element | undefined {
  const row = cell.closest('tr')
  const other = by > 0 ? row?.nextElementSibling : row?.previousElementSibling
  return other?.children[cell.cellIndex]
}

function cellAfter(cell: HTMLTableCellElement, by: 1 | -1): Element | undefined {
  const cells = [...(cell.closest('tbody')?.querySelectorAll('td') ?? [])]
  return cells[cells.indexOf(cell) + by]
}

/** By how many days a key moves what it is pressed on; null for other keys. */
export function daysMoved({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEventLike): number | null {
  if (!altKey || ctrlKey || metaKey || shiftKey) return null
  return moves[key] ?? null
}

type KeyboardEventLike = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

const moves: { readonly [key: string]: number } = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}
