import { findRow, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'

/** What a drag has hold of. `span` is where that stood when it was taken. */
export type Grip = { readonly sessionId: Id; readonly span: Span } & (
  | { readonly kind: 'moveSegments'; readonly ids: readonly Id[] }
  | { readonly kind: 'resizeStart' | 'resizeEnd'; readonly segmentId: Id }
  | { readonly kind: 'moveSession'; readonly roomId: Id | null }
  | { readonly kind: 'resizeSession' }
)

/** What lies under the pointer: a segment or a session, its inside or one of its edges. */
export interface Hit {
  readonly sessionId: Id
  /** null for the session itself. */
  readonly segmentId: Id | null
  readonly part: 'whole' | 'start' | 'end'
}

/**
 * What a press there takes hold of; undefined where the row is gone. A segment that is among the selected ones takes
 * them along.
 */
export function gripAt(plan: Plan, hit: Hit, selected: readonly Id[]): Grip | undefined {
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

/** The segments a grip itself changes; what else changes is ripple. */
export function heldSegments(grip: Grip): readonly Id[] {
  if (grip.kind === 'moveSegments') return grip.ids
  return 'segmentId' in grip ? [grip.segmentId] : []
}

/** The edges a drag snaps to: those of the session and of the segments that stay, or of the other sessions. */
export function edgesAround(plan: Plan, grip: Grip): Minute[] {
  const sessions = pageOf(plan, 'sessions', '')
  if (grip.kind === 'moveSession' || grip.kind === 'resizeSession')
    return edgesOf(sessions.filter(({ id }) => id !== grip.sessionId))
  const held = new Set(heldSegments(grip))
  const staying = pageOf(plan, 'segments', grip.sessionId).filter(({ id }) => !held.has(id))
  return edgesOf([...staying, ...sessions.filter(({ id }) => id === grip.sessionId)])
}

interface Timed {
  readonly start: Minute
  readonly duration: Minute
}

const spanOf = ({ start, duration }: Timed): Span => ({ start, end: start + duration })

const edgesOf = (rows: readonly Timed[]): Minute[] => [
  ...new Set(rows.flatMap(({ start, duration }) => [start, start + duration])),
]
