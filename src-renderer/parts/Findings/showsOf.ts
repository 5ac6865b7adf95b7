import type { TableName } from '#core/plan/tables.ts'
import type { Screen } from '#renderer/store/view.ts'

/** Tables that a screen shows rows of without being their home. */
export const showsOf: { readonly [S in Screen]?: ReadonlySet<TableName> } = {
  timeline: new Set<TableName>([
    'rooms',
    'phases',
    'sessions',
    'segments',
    'shifts',
    'spend',
    'bookings',
    'content',
    'placements',
    'service',
  ]),
  runOfShow: new Set<TableName>(['sessions', 'segments', 'lineup', 'products']),
}
