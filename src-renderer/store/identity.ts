import { v7 } from 'uuid'
import type { Id, IsoTime } from '#core/plan/units.ts'

/** Where ids and "now" come from in the window; the core is given them. Ids sort by the time they were made. */
export const newId = (): Id => v7()
export const now = (): IsoTime => new Date().toISOString()
