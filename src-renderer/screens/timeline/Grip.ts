import { findRow, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { type BarTable, barSpan } from './tracks/Track.ts'

/** What a drag has hold of. `span` is where that stood when it was taken. */
export type Grip = RunGrip | BarGrip

export type RunGrip = { readonly sessionId: Id; readonly span: Span } & (
  | { readonly kind: 'moveSegments'; readonly ids: readonly Id[] }
  | { readonly kind: 'resizeStart' | 'resizeEnd'; readonly segmentId: Id }
  | { readonly kind: 'moveSession'; readonly roomId: Id | null }
  | { readonly kind: 'resizeSession' }
)

/** Shifts, lines, bookings …: rows that nothing is linked to. */
export type BarGrip = {
  readonly table: BarTable
  readonly page: string
  readonly ids: readonly Id[]
  readonly span: Span
  /** null where the row is of no room. */
  readonly roomId: Id | null
} & ({ readonly kind: 'moveBars' } | { readonly kind: 'resizeBarStart' | 'resizeBarEnd' })

export const isBarGrip = (grip: Grip): grip is BarGrip => 'table' in grip

/** What lies under the pointer: its inside or one of its edges. */
export type Hit = RunHit | BarHit

/** A segment or a session. */
export interface RunHit {
  readonly sessionId: Id
  /** null for the session itself. */
  readonly segmentId: Id | null
  readonly part: 'whole' | 'start' | 'end'
}

export interface BarHit {
  readonly table: BarTable
  readonly page: string
  readonly id: Id
  readonly part: 'whole' | 'start' | 'end'
}

export const isBarHit = (hit: Hit): hit is BarHit => 'table' in hit

/**
 * What a press there takes hold of; undefined where the row is gone. A segment that is among the selected ones takes
 * them along, and so does a shift, a line …
 */
export function gripAt(plan: Plan, hit: Hit, selected: readonly Id[]): Grip | undefined {
  if (isBarHit(hit)) return barGripAt(plan, hit, selected)
  const { sessionId, segmentId, part } = hit
  if (segmentId === null) {
    const session = findRow(plan, 'sessions', '', sessionId)
    if (!session) return undefined
    const base = { sessionId, span: spanOf(session) }
    if (part === 'end') return { ...base, kind: 'resizeSession' }
    return { ...base, kind: 'moveSession', roomId: session.roomId }
  }
  const segment = findRow(plan, 'segments', sessionId, segmentId)
  if (!segment) return undefined
  const base = { sessionId, span: spanOf(segment) }
  if (part === 'start') return { ...base, kind: 'resizeStart', segmentId }
  if (part === 'end') return { ...base, kind: 'resizeEnd', segmentId }
  const ids = selected.includes(segmentId) ? selected : [segmentId]
  return { ...base, kind: 'moveSegments', ids }
}

function barGripAt(plan: Plan, { table, page, id, part }: BarHit, selected: readonly Id[]): Grip | undefined {
  const row = findRow(plan, table, page, id)
  if (!row) return undefined
  const base = { table, page, span: barSpan(row), roomId: 'roomId' in row ? row.roomId : null }
  if (part !== 'whole' && !('publishAt' in row))
    return { ...base, kind: part === 'start' ? 'resizeBarStart' : 'resizeBarEnd', ids: [id] }
  return { ...base, kind: 'moveBars', ids: selected.includes(id) ? selected : [id] }
}

/** The segments a grip itself changes; what else changes is ripple. */
export function heldSegments(grip: Grip): readonly Id[] {
  if (grip.kind === 'moveSegments') return grip.ids
  return 'segmentId' in grip ? [grip.segmentId] : []
}

/** The edges a drag snaps to: those of the session and of the segments that stay, or of the other sessions. */
export function edgesAround(plan: Plan, grip: Grip): Minute[] {
  const sessions = pageOf(plan, 'sessions', '')
  if (isBarGrip(grip)) return edgesAroundBar(plan, grip)
  if (grip.kind === 'moveSession' || grip.kind === 'resizeSession')
    return edgesOf(sessions.filter(({ id }) => id !== grip.sessionId))
  const held = new Set(heldSegments(grip))
  const staying = pageOf(plan, 'segments', grip.sessionId).filter(({ id }) => !held.has(id))
  return edgesOf([...staying, ...sessions.filter(({ id }) => id === grip.sessionId)])
}

/** A shift or a line snaps to the shows of its room and to its neighbours; what is of no room, to any show. */
function edgesAroundBar(plan: Plan, { table, page, ids, roomId }: BarGrip): Minute[] {
  const others = pageOf(plan, table, page).filter(({ id }) => !ids.includes(id))
  const sessions = pageOf(plan, 'sessions', '').filter(
    (session) => roomId === null || session.roomId === roomId,
  )
  const edges = others.flatMap((row) => ('publishAt' in row ? [row.publishAt] : edgesOf([row])))
  return [...new Set([...edges, ...edgesOf(sessions)])]
}

interface Timed {
  readonly start: Minute
  readonly duration: Minute
}

const spanOf = ({ start, duration }: Timed): Span => ({ start, end: start + duration })

const edgesOf = (rows: readonly Timed[]): Minute[] => [
  ...new Set(rows.flatMap(({ start, duration }) => [start, start + duration])),
]
