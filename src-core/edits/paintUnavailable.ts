import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { Result } from '#core/plan/Result.ts'
import { mergeSpans, type Span, spanOf, uncoveredBy } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { mustHave, refuseDuration } from './refusals.ts'
import { setFields } from './setFields.ts'

export interface PaintUnavailable {
  readonly hostId: Id
  readonly start: Minute
  readonly duration: Minute
  /** Whether the host cannot come in these minutes, or can after all. */
  readonly isAway: boolean
}

/**
 * Marks minutes in which a host cannot come, or takes such a mark away; what touches becomes one interval. Shifts stay
 * where they are: the checks say which no longer hold. Refuses a host who is gone and a stretch that is no stretch.
 */
export function paintUnavailable(plan: Plan, args: PaintUnavailable): Result<PlanDiff> {
  const host = mustHave(draftOf(plan), 'hosts', '', args.hostId)
  if (!host.ok) return host
  const refused = refuseDuration(args.duration)
  if (refused) return refused
  const away = host.value.unavailable.map(spanOf)
  const painted = spanOf(args)
  const left = args.isAway ? [...away, painted] : away.flatMap((span) => uncoveredBy(span, [painted]))
  const unavailable = mergeSpans(left).map(intervalOf)
  return setFields(plan, 'hosts', '', [args.hostId], { unavailable })
}

const intervalOf = ({ start, end }: Span) => ({ start, duration: end - start })
