import { fitMinutes } from '#core/plan/fitMinutes.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import { emptyDiff, type PlanDiff } from '#core/plan/PlanDiff.ts'
import { done, type Result, refuse } from '#core/plan/Result.ts'
import type { Segment } from '#core/plan/records/show.ts'
import type { Id } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave } from './refusals.ts'
import { rippleSession } from './rippleSession.ts'
import { draftOfRun } from './settleOrder.ts'

/**
 * Fits the run up to a fixed start: the segments from the fixed one before it (or the first of the session) on are
 * shortened or stretched in proportion, whole minutes, none under the plan's minimum, so that the last ends exactly
 * there. Refuses a segment that is not fixed, and a stretch that the minimums alone fill.
 */
export function fitRun(plan: Plan, sessionId: Id, toSegmentId: Id): Result<PlanDiff> {
  const draft = draftOfRun(plan, sessionId)
  const target = mustHave(draft, 'segments', sessionId, toSegmentId)
  if (!target.ok) return target
  if (target.value.timing !== 'fixed') return refuse({ code: 'fit-needs-fixed' })
  const stretch = stretchBefore(draft.page('segments', sessionId), target.value)
  const first = stretch[0]
  if (!first) return done(emptyDiff)

  const minimum = planRow(plan).settings.minSegmentMinutes
  const total = target.value.start - first.start
  const durations = stretch.map((segment) => segment.duration)
  const fitted = fitMinutes(durations, total, minimum)
  if (!fitted) return refuse({ code: 'fit-too-tight', minutes: total, segments: stretch.length, minimum })
  for (const [index, segment] of stretch.entries()) {
    draft.set('segments', sessionId, segment.id, { duration: fitted[index] ?? segment.duration })
  }
  rippleSession(draft, sessionId)
  return finishEdit(plan, draft)
}

function stretchBefore(run: readonly Segment[], target: Segment): readonly Segment[] {
  const end = run.indexOf(target)
  const before = run.slice(0, end)
  const fixed = before.findLastIndex((segment) => segment.timing === 'fixed')
  return before.slice(Math.max(0, fixed))
}
