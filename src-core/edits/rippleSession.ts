import { layOutRun } from '#core/plan/layOutRun.ts'
import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import type { Id } from '#core/plan/units.ts'

/** Lays a session's run out again after its draft was changed: the last step of every edit that touches timing. */
export function rippleSession(draft: PlanDraft, sessionId: Id): void {
  const session = draft.find('sessions', '', sessionId)
  if (!session) throw new Error(`segments of session ${sessionId}, which is not there`)
  const segments = draft.page('segments', sessionId)
  const starts = layOutRun(session.start, segments)
  for (const [index, segment] of segments.entries()) {
    const start = starts[index] as number
    if (start !== segment.start) draft.set('segments', sessionId, segment.id, { start })
  }
}
