import { rippleSession } from '#core/edits/rippleSession.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import type { Segment } from '#core/plan/records/show.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { placeInOrder } from './placeInOrder.ts'
import type { RowEdit } from './readRowFields.ts'

/** What the sheet says of starts, until the runs are laid out. */
interface Starts {
  /** Starts that differ from the plan's own. */
  readonly wanted: Map<Id, Minute>
  /** New rows fixed without a start: they stay where the run puts them. */
  readonly pinned: Set<Id>
}

/**
 * Applies the edits of a run-of-show sheet: fields, timing and durations first, then places, then starts, then the
 * ripple. A start that the run gives by itself after the other edits is none of its own, so retyping the times that
 * follow from a longer segment keeps the rows linked.
 * @param edits rows in the order of the sheet; new ones have a `sessionId`
 */
export function applySegments(draft: PlanDraft, planId: Id, edits: readonly RowEdit[]): void {
  const starts: Starts = { wanted: new Map(), pinned: new Set() }
  const touched = new Set<Id>()
  for (const edit of edits) {
    const owners = edit.before ? changeSegment(draft, edit, starts) : addSegment(draft, planId, edit, starts)
    for (const owner of owners) touched.add(owner)
  }
  for (const [sessionId, ids] of idsBySession(draft, edits)) {
    const isPlaced = (id: Id): boolean => ids.get(id) === true
    if (placeInOrder(draft, 'segments', sessionId, [...ids.keys()], isPlaced)) touched.add(sessionId)
  }
  for (const sessionId of touched) {
    setStarts(draft, sessionId, starts)
    rippleSession(draft, sessionId)
  }
}

/** @returns the sessions whose runs must be laid out again */
function changeSegment(draft: PlanDraft, { before, fields }: RowEdit, { wanted }: Starts): Id[] {
  const { start, ...others } = fields as Partial<Segment>
  const own = before as Segment
  if (Object.keys(others).length > 0) draft.set('segments', own.sessionId, own.id, others)
  if (start !== undefined) wanted.set(own.id, start)
  const movesRun = start !== undefined || 'duration' in others || 'timing' in others || 'sessionId' in others
  return movesRun ? [own.sessionId, others.sessionId ?? own.sessionId] : []
}

function addSegment(draft: PlanDraft, planId: Id, { id, fields }: RowEdit, { wanted, pinned }: Starts): Id[] {
  const { start, ...others } = fields as Partial<Segment> & Pick<Segment, 'sessionId'>
  const session = draft.find('sessions', '', others.sessionId)
  if (!session) throw new Error(`new segment ${id} of session ${others.sessionId}, which is not there`)
  const isFixed = others.timing === 'fixed'
  if (others.timing === undefined && start !== undefined) wanted.set(id, start)
  if (isFixed && start === undefined) pinned.add(id)
  const plan = draft.find('plans', '', planId)
  const row = blankRow('segments', {
    duration: plan?.settings.defaultSegmentMinutes ?? 1,
    order: 'a0',
    ...others,
    start: isFixed ? (start ?? session.start) : session.start,
    id,
    planId,
  })
  draft.add('segments', row)
  return [others.sessionId]
}

/** Ids by session in the order of the sheet; true for rows that had their place in it before. */
function idsBySession(draft: PlanDraft, edits: readonly RowEdit[]): Map<Id, Map<Id, boolean>> {
  const sessions = new Map<Id, Map<Id, boolean>>()
  for (const { id, before, fields } of edits) {
    const own = before as Segment | undefined
    const sessionId = (fields as Partial<Segment>).sessionId ?? own?.sessionId
    if (sessionId === undefined || !draft.find('segments', sessionId, id)) continue
    const ids = sessions.get(sessionId) ?? new Map<Id, boolean>()
    sessions.set(sessionId, ids.set(id, own?.sessionId === sessionId))
  }
  return sessions
}

function setStarts(draft: PlanDraft, sessionId: Id, { wanted, pinned }: Starts): void {
  let end = draft.find('sessions', '', sessionId)?.start ?? 0
  for (const segment of draft.page('segments', sessionId)) {
    const ownStart = segment.timing === 'fixed' && !pinned.has(segment.id) ? segment.start : end
    const start = wanted.get(segment.id) ?? ownStart
    if (start !== ownStart) draft.set('segments', sessionId, segment.id, { start, timing: 'fixed' })
    else if (pinned.has(segment.id)) draft.set('segments', sessionId, segment.id, { start })
    end = start + segment.duration
  }
}
