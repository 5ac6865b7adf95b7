import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { ColumnLook } from './arrangeColumns.ts'
import type { ColumnFilter } from './columnFilter.ts'
import type { RowSort } from './rowSort.ts'

/** What a planner made of a grid, kept on this machine. Nothing of it is plan data. */
export interface GridLook extends ColumnLook {
  readonly sort?: RowSort | null
  /** By column. */
  readonly filters?: Filters
}

export type Filters = { readonly [column: string]: ColumnFilter }

interface GridLooks {
  readonly looks: { readonly [grid: string]: GridLook }
}

const narrowest = 32
const widest = 800
const asGiven: GridLook = {}

export const useGridLooks = create<GridLooks>()(
  persist((): GridLooks => ({ looks: {} }), { name: 'bigday-grids' }),
)

export const useGridLook = (grid: string): GridLook => useGridLooks((state) => state.looks[grid] ?? asGiven)

export const lookNow = (grid: string): GridLook => useGridLooks.getState().looks[grid] ?? asGiven

export function setLook(grid: string, change: GridLook): void {
  useGridLooks.setState(({ looks }) => ({ looks: { ...looks, [grid]: { ...looks[grid], ...change } } }))
}

export function setColumnWidth(grid: string, column: string, width: number): void {
  const rounded = Math.round(Math.min(widest, Math.max(narrowest, width)))
  setLook(grid, { widths: { ...lookNow(grid).widths, [column]: rounded } })
}

/** Sets what a column shows; null shows all of it. */
export function setFilter(grid: string, column: string, filter: ColumnFilter | null): void {
  const { [column]: _before, ...others } = lookNow(grid).filters ?? {}
  setLook(grid, { filters: filter ? { ...others, [column]: filter } : others })
}

/** Widths, order, hidden and frozen columns as the screen gives them; sort and filters stay. */
export function resetColumns(grid: string): void {
  const { sort = null, filters = {} } = lookNow(grid)
  useGridLooks.setState(({ looks }) => ({ looks: { ...looks, [grid]: { sort, filters } } }))
}
