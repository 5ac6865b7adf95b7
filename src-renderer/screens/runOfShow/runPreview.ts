import { generateRun } from '#core/edits/generateRun.ts'
import type { RunOptions } from '#core/edits/run/RunOptions.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { done, type Result } from '#core/plan/Result.ts'
import { type Segment, type SegmentKind, segmentKinds } from '#core/plan/records/show.ts'
import type { Count, Id, MakeId, Minute } from '#core/plan/units.ts'

/** What a generated run comes to, before it is put into the plan. */
export interface RunPreview {
  readonly segments: readonly Segment[]
  readonly minutes: Minute
  /** Products in the order of the lineup. */
  readonly shows: readonly ProductShows[]
  /** Kinds that there are, in their usual order. */
  readonly kinds: readonly {
    readonly kind: SegmentKind
    readonly segments: Count
    readonly minutes: Minute
  }[]
}

export interface ProductShows {
  readonly productId: Id
  readonly times: Count
  readonly minutes: Minute
  /** As often as the lineup asks for. */
  readonly wanted: Count
}

/** The run that these options make of a session's lineup, in the place of the one that is there. Refuses as `generateRun` does. */
export function runPreview(
  plan: Plan,
  sessionId: Id,
  options: RunOptions,
  makeId: MakeId,
): Result<RunPreview> {
  const made = generateRun(plan, { ...options, sessionId, replace: true, makeId })
  if (!made.ok) return made
  const segments = pageOf(applyDiff(plan, made.value), 'segments', sessionId)
  return done({
    segments,
    minutes: minutesOf(segments),
    shows: showsOf(plan, sessionId, segments),
    kinds: segmentKinds.flatMap((kind) => {
      const those = segments.filter((segment) => segment.kind === kind)
      return those.length > 0 ? [{ kind, segments: those.length, minutes: minutesOf(those) }] : []
    }),
  })
}

function showsOf(plan: Plan, sessionId: Id, segments: readonly Segment[]): ProductShows[] {
  const wanted = new Map<Id, Count>()
  for (const { productId, minShows } of pageOf(plan, 'lineup', sessionId))
    wanted.set(productId, Math.max(1, minShows, wanted.get(productId) ?? 1))
  return [...wanted].map(([productId, least]) => {
    const those = segments.filter(({ productIds }) => productIds.includes(productId))
    return { productId, times: those.length, minutes: minutesOf(those), wanted: least }
  })
}

const minutesOf = (segments: readonly Segment[]): Minute =>
  segments.reduce((sum, { duration }) => sum + duration, 0)

/** Segments that somebody wrote something into: what a new run would take away. */
export function writtenSegments(segments: readonly Segment[]): Count {
  return segments.filter(({ title, script, showing, benefit, interaction, spendCue, notes }) =>
    [title, script, showing, benefit, interaction, spendCue, notes].some((text) => text.trim() !== ''),
  ).length
}
