import type { Refused } from '#core/edits/refusals.ts'
import { refuse } from '#core/plan/Result.ts'
import type { Segment } from '#core/plan/records/show.ts'
import { type Span, uncoveredBy } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { placeHandovers } from './placeHandovers.ts'
import type { HostChange } from './Roster.ts'
import type { FixedPoint, RunOptions } from './RunOptions.ts'

/** A segment whose place in the run is given: opening, closing, a fixed time, a handover. */
export interface Anchor extends Span {
  readonly kind: Segment['kind']
  readonly timing: Segment['timing']
  readonly productIds: readonly Id[]
  /** Those who hand over; of other segments the roster says it. */
  readonly hostIds: readonly Id[]
}

/** Minutes between anchors, to be filled with shows. No shorter than the shortest segment. */
export interface Stretch extends Span {
  /** Best products again, nothing else but giveaways. */
  readonly isEncore: boolean
}

/** Anchors and stretches that cover a session from start to end, in order. */
export type Frame = readonly (Anchor | Stretch)[]

export interface FrameOf {
  readonly session: Span
  readonly options: RunOptions
  readonly changes: readonly HostChange[]
  /** No segment is shorter. */
  readonly minimum: Minute
  readonly minutesOf: (productId: Id) => Minute
}

export const isStretch = (part: Anchor | Stretch): part is Stretch => 'isEncore' in part

/** Fixed times need a segment's length to each other and to the session's ends; one right at its start takes the opening's place. */
export function refuseFixedPoints(
  points: readonly FixedPoint[],
  session: Span,
  minimum: Minute,
): Refused | undefined {
  for (const [index, { at }] of points.entries()) {
    if (!Number.isInteger(at)) return refuse({ code: 'not-whole-minutes', value: at })
    if (at < session.start || at >= session.end) return refuse({ code: 'fixed-outside-session', at })
    const before = at - (points[index - 1]?.at ?? session.start)
    const isAtStart = index === 0 && before === 0
    if ((before < minimum && !isAtStart) || session.end - at < minimum)
      return refuse({ code: 'fixed-too-close', at, minimum })
  }
  return undefined
}

/** The frame of a run: what stands at given minutes, and the stretches between. Fixed points have been let pass. */
export function frameOf(of: FrameOf): Frame {
  const ends = endsOf(of)
  const anchors = placeHandovers([...ends.opening, ...fixedAnchors(of, ends.until), ...ends.closing], of)
  const closed = closeSlits(anchors, of)
  const stretches = uncoveredBy(of.session, closed).flatMap((span) => stretchesOf(span, of, ends.encoreFrom))
  return [...closed, ...stretches].sort((a, b) => a.start - b.start)
}

const anchor = (start: Minute, end: Minute, fields: Partial<Anchor>): Anchor => ({
  start,
  end,
  kind: 'product',
  timing: 'linked',
  productIds: [],
  hostIds: [],
  ...fields,
})

interface Ends {
  readonly opening: readonly Anchor[]
  readonly closing: readonly Anchor[]
  /** Where shows end: at the closing. */
  readonly until: Minute
  readonly encoreFrom: Minute
}

/** Opening and closing give way to fixed times beside them, down to the shortest segment, then altogether. */
function endsOf({ session, options, minimum, minutesOf }: FrameOf): Ends {
  const { openingMinutes, closingMinutes, encoreMinutes, fixedAt } = options
  const long = (minutes: Minute): Minute => (minutes > 0 ? Math.max(minutes, minimum) : 0)
  const last = fixedAt.at(-1)
  const lastEnds = last ? Math.min(last.at + minutesOf(last.productId), session.end - minimum) : session.start
  const free = Math.max(session.end - long(closingMinutes), lastEnds, session.start)
  const hasClosing =
    closingMinutes > 0 && session.end - free >= minimum && (!last || free - last.at >= minimum)
  const until = hasClosing ? free : session.end
  const opened = Math.min(session.start + long(openingMinutes), fixedAt[0]?.at ?? until, until)
  const hasOpening = opened - session.start >= minimum
  return {
    opening: hasOpening ? [anchor(session.start, opened, { kind: 'opening' })] : [],
    closing: hasClosing ? [anchor(until, session.end, { kind: 'closing' })] : [],
    until,
    encoreFrom: until - encoreMinutes,
  }
}

function fixedAnchors({ options: { fixedAt }, minutesOf }: FrameOf, until: Minute): Anchor[] {
  return fixedAt.map(({ at, productId }, index) => {
    const end = Math.min(at + minutesOf(productId), fixedAt[index + 1]?.at ?? until, until)
    return anchor(at, end, { timing: 'fixed', productIds: [productId] })
  })
}

/** What is too short for a segment goes to the anchor before it; before the first of all, that one begins earlier. */
function closeSlits(anchors: readonly Anchor[], { session, minimum }: FrameOf): Anchor[] {
  return anchors.map((part, index) => {
    const next = anchors[index + 1]?.start ?? session.end
    const end = next - part.end < minimum ? next : part.end
    const isEarly = index === 0 && part.timing === 'linked' && part.start - session.start < minimum
    return { ...part, start: isEarly ? session.start : part.start, end }
  })
}

/** Cut where hosts change without handing over and where the encore begins, if a segment fits on either side. */
function stretchesOf(span: Span, { changes, minimum }: FrameOf, encoreFrom: Minute): Stretch[] {
  const cuts = [...changes.map(({ at }) => at), encoreFrom].sort((a, b) => a - b)
  const stretches: Stretch[] = []
  let start = span.start
  for (const cut of [...cuts, span.end]) {
    const isCut = cut === span.end || (cut - start >= minimum && span.end - cut >= minimum)
    if (!isCut || cut <= start) continue
    stretches.push({ start, end: cut, isEncore: start >= encoreFrom })
    start = cut
  }
  return stretches
}
