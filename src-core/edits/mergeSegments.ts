import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import type { Segment } from '#core/plan/records/show.ts'
import type { Id } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, rowMissing } from './refusals.ts'
import { rippleSession } from './rippleSession.ts'
import { segmentTexts } from './segmentTexts.ts'
import { draftOfRun } from './settleOrder.ts'

/**
 * Makes one segment of neighbours in the run: the first of them, which keeps its start, timing and kind and lasts as
 * long as all of them together. It shows the products and hosts of all, in order and each once; their titles are
 * joined by ` / ` and their texts by line breaks, each once. Refuses fewer than two, and segments with others between
 * them.
 */
export function mergeSegments(plan: Plan, sessionId: Id, segmentIds: readonly Id[]): Result<PlanDiff> {
  const draft = draftOfRun(plan, sessionId)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  const missing = segmentIds.find((id) => !draft.find('segments', sessionId, id))
  if (missing !== undefined) return rowMissing('segments', missing)
  const chosen = new Set(segmentIds)
  if (chosen.size < 2) return refuse({ code: 'merge-needs-two' })
  const run = draft.page('segments', sessionId)
  const from = run.findIndex(({ id }) => chosen.has(id))
  const merged = run.slice(from, from + chosen.size)
  if (!merged.every(({ id }) => chosen.has(id))) return refuse({ code: 'not-neighbours' })
  const [first, ...others] = merged
  if (!first) throw new Error('a segment that was found is in the run')
  draft.set('segments', sessionId, first.id, mergedFields(merged))
  for (const { id } of others) draft.remove('segments', sessionId, id)
  rippleSession(draft, sessionId)
  return finishEdit(plan, draft)
}

function mergedFields(segments: readonly Segment[]): Partial<Segment> {
  const joined = (field: 'title' | (typeof segmentTexts)[number], by: string): string =>
    [...new Set(segments.map((segment) => segment[field]).filter((text) => text !== ''))].join(by)
  const texts = Object.fromEntries(segmentTexts.map((field) => [field, joined(field, '\n')]))
  return {
    ...texts,
    title: joined('title', ' / '),
    duration: segments.reduce((sum, { duration }) => sum + duration, 0),
    productIds: [...new Set(segments.flatMap(({ productIds }) => productIds))],
    hostIds: [...new Set(segments.flatMap(({ hostIds }) => hostIds))],
  }
}
