import { orderBetween } from '#core/plan/order.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import { spanOf } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave } from './refusals.ts'
import { rippleSession } from './rippleSession.ts'
import { segmentTexts } from './segmentTexts.ts'
import { draftOfRun } from './settleOrder.ts'

/**
 * Makes two segments of one, the second linked to the first. Both keep kind, title, products and hosts; what is said
 * and noted stays with the first, where it was written for. Refuses a minute that is not inside the segment.
 * @param at the minute of the plan at which the second begins
 */
export function splitSegment(
  plan: Plan,
  sessionId: Id,
  segmentId: Id,
  at: Minute,
  newId: Id,
): Result<PlanDiff> {
  const draft = draftOfRun(plan, sessionId)
  const found = mustHave(draft, 'segments', sessionId, segmentId)
  if (!found.ok) return found
  const segment = found.value
  const { start, end } = spanOf(segment)
  if (!Number.isInteger(at)) return refuse({ code: 'not-whole-minutes', value: at })
  if (at <= start || at >= end) return refuse({ code: 'outside-segment', start, end })
  const run = draft.page('segments', sessionId)
  const next = run[run.findIndex(({ id }) => id === segmentId) + 1]
  const order = orderBetween(segment.order, next?.order ?? null)
  const noTexts = Object.fromEntries(segmentTexts.map((field) => [field, '']))
  const second = { ...segment, ...noTexts, id: newId, order, start: at, duration: end - at }
  draft.set('segments', sessionId, segmentId, { duration: at - start })
  draft.add('segments', { ...second, timing: 'linked' })
  rippleSession(draft, sessionId)
  return finishEdit(plan, draft)
}
