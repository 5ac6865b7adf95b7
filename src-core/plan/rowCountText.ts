import type { Lang } from './Lang.ts'
import { tableTitles } from './names.ts'
import type { TableName } from './tables.ts'

/** How English counts rows of a table: one, several. */
const counted: { readonly [T in TableName]: readonly [one: string, several: string] } = {
  plans: ['plan', 'plans'],
  phases: ['phase', 'phases'],
  rooms: ['room', 'rooms'],
  sessions: ['session', 'sessions'],
  segments: ['segment', 'segments'],
  products: ['product', 'products'],
  lineup: ['lineup row', 'lineup rows'],
  hosts: ['host', 'hosts'],
  shifts: ['shift', 'shifts'],
  spend: ['spend line', 'spend lines'],
  creators: ['creator', 'creators'],
  bookings: ['booking', 'bookings'],
  placements: ['placement', 'placements'],
  content: ['content item', 'content items'],
  service: ['service shift', 'service shifts'],
  tasks: ['task', 'tasks'],
  targets: ['target', 'targets'],
  actuals: ['actual', 'actuals'],
  acceptances: ['accepted finding', 'accepted findings'],
}

/** Tables whose rows Chinese counts one by one (个); of the others it counts entries (条). */
const countedByPiece: ReadonlySet<TableName> = new Set([
  'plans',
  'phases',
  'rooms',
  'sessions',
  'products',
  'hosts',
  'creators',
  'placements',
  'targets',
])

/** So many rows of a table, in words: `3 个场次`, `42 条流程`; `1 session`, `42 segments`. */
export function rowCountText(table: TableName, count: number, lang: Lang): string {
  if (lang === 'zh') return `${count} ${countedByPiece.has(table) ? '个' : '条'}${tableTitles[table].zh}`
  const [one, several] = counted[table]
  return `${count} ${count === 1 ? one : several}`
}
