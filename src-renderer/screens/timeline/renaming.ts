import { create } from 'zustand'
import type { Id } from '#core/plan/units.ts'
import type { Held } from './held.ts'

/** The row whose name is being typed on the board. */
export interface Renaming {
  readonly table: 'segments' | 'sessions' | 'service' | 'placements' | 'content'
  readonly page: string
  readonly id: Id
  /** The field that holds its name. */
  readonly field: 'title' | 'team' | 'slotName' | 'theme'
}

const nameFields = { service: 'team', placements: 'slotName', content: 'theme' } as const

export const useRenaming = create<{ readonly row: Renaming | null }>()(() => ({ row: null }))
export const endRename = (): void => useRenaming.setState({ row: null })

/** Begins to type a name in place. What goes by another row's name (a shift, a line, a booking) has none of its own. */
export function beginRename(held: Held): void {
  const row = renamingOf(held)
  if (row) useRenaming.setState({ row })
}

function renamingOf(held: Held): Renaming | null {
  if (held.kind === 'session') return { table: 'sessions', page: '', id: held.sessionId, field: 'title' }
  const [id] = held.ids
  if (id === undefined) return null
  if (held.kind === 'segments') return { table: 'segments', page: held.sessionId, id, field: 'title' }
  const { table, page } = held
  if (table === 'shifts' || table === 'spend' || table === 'bookings') return null
  return { table, page, id, field: nameFields[table] }
}
