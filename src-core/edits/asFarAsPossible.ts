import { diffPlans } from '#core/plan/diffPlans.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { applyDiff, type PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { Refusal } from '#core/plan/Refusal.ts'
import type { Result } from '#core/plan/Result.ts'
import { isStep, type StepEdit } from './draftStep.ts'
import { finishEdit } from './finishEdit.ts'
import type { PlanEdit } from './inTurn.ts'

export interface AsFarAsPossible {
  /** What the edits that were not refused do together. */
  readonly diff: PlanDiff
  /** Why the others were, by their place in the list. */
  readonly refusals: ReadonlyMap<number, Refusal>
}

/**
 * Makes those of several edits that can be made, one after another, as one step: a block of cells from Excel with one
 * bad cell in it. Edits that are steps are made on one draft as far as none of them is refused, so that the work grows
 * with the cells and not with the rows of the page for each of them. Such a stretch is judged by what it comes to: a
 * start and a duration that fit the plan only together are taken.
 */
export function asFarAsPossible(plan: Plan, edits: readonly PlanEdit[]): AsFarAsPossible {
  const refusals = new Map<number, Refusal>()
  let after = plan
  for (const { from, to } of stretchesOf(edits)) after = makeStretch(after, edits, from, to, refusals)
  return { diff: diffPlans(plan, after), refusals }
}

/** Edits `[from, to)`. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** Neighbouring steps are one stretch, any other edit is one of its own. */
function stretchesOf(edits: readonly PlanEdit[]): Stretch[] {
  const stretches: { from: number; to: number }[] = []
  for (const [at, edit] of edits.entries()) {
    const last = stretches.at(-1)
    const before = edits[at - 1]
    if (last && before && isStep(before) && isStep(edit)) last.to = at + 1
    else stretches.push({ from: at, to: at + 1 })
  }
  return stretches
}

/** The plan after a stretch. One that is refused is halved until the edits that are to blame stand alone. */
function makeStretch(
  plan: Plan,
  edits: readonly PlanEdit[],
  from: number,
  to: number,
  refusals: Map<number, Refusal>,
): Plan {
  const stretch = edits.slice(from, to)
  const [first] = stretch
  if (!first) return plan
  const result = stretch.length === 1 ? first(plan) : makeSteps(plan, stretch.filter(isStep))
  if (result.ok) return applyDiff(plan, result.value)
  if (stretch.length === 1) {
    refusals.set(from, result.refusal)
    return plan
  }
  const middle = (from + to) >> 1
  const half = makeStretch(plan, edits, from, middle, refusals)
  return makeStretch(half, edits, middle, to, refusals)
}

function makeSteps(plan: Plan, steps: readonly StepEdit[]): Result<PlanDiff> {
  const draft = draftOf(plan)
  for (const { step } of steps) {
    const refused = step(draft)
    if (refused) return refused
  }
  return finishEdit(plan, draft)
}
