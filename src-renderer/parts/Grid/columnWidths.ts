import { create } from 'zustand'
import { persist } from 'zustand/middleware'

interface ColumnWidths {
  /** By grid, then by column: only what the planner dragged. */
  readonly widths: { readonly [grid: string]: { readonly [column: string]: number } }
}

const narrowest = 32
const widest = 800

export const useColumnWidths = create<ColumnWidths>()(
  persist((): ColumnWidths => ({ widths: {} }), { name: 'bigday-columns' }),
)

/** Sets the width of a column; null gives its own back. */
export function setColumnWidth(grid: string, column: string, width: number | null): void {
  useColumnWidths.setState(({ widths }) => {
    const { [column]: _before, ...others } = widths[grid] ?? {}
    const rounded =
      width === null ? {} : { [column]: Math.round(Math.min(widest, Math.max(narrowest, width))) }
    return { widths: { ...widths, [grid]: { ...others, ...rounded } } }
  })
}
