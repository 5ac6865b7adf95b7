import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, refuseOutsidePlan } from './refusals.ts'

/** Moves a session to another start, and to another room where one is given; its whole run moves with it, fixed segments too. */
export function moveSession(plan: Plan, sessionId: Id, start: Minute, roomId?: Id): Result<PlanDiff> {
  const draft = draftOf(plan)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  const refused = refuseOutsidePlan(plan, start, session.value.duration)
  if (refused) return refused
  if (roomId !== undefined) {
    const room = mustHave(draft, 'rooms', '', roomId)
    if (!room.ok) return room
  }
  const shift = start - session.value.start
  draft.set('sessions', '', sessionId, { start, roomId: roomId ?? session.value.roomId })
  for (const segment of draft.page('segments', sessionId)) {
    draft.set('segments', sessionId, segment.id, { start: segment.start + shift })
  }
  return finishEdit(plan, draft)
}
