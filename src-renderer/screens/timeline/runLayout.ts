import { faultsOfRun } from '#core/plan/layOutRun.ts'
import type { Page } from '#core/plan/Plan.ts'
import type { Segment } from '#core/plan/records/show.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'

/** A segment where the timeline draws it: the `row`th of `rows` that share the height while segments overlap. */
export interface SegmentBlock {
  readonly segment: Segment
  readonly row: number
  readonly rows: number
}

/** A stretch of the run that is empty, or taken twice; as long as its `minutes`. */
export interface FaultBlock extends Span {
  readonly kind: 'gap' | 'overlap'
  /** The segment that comes too late or too early. */
  readonly segmentId: Id
}

/** The same hosts over one segment or several in a row. */
export interface HostStretch extends Span {
  readonly hostIds: readonly Id[]
}

/** How a session's run is drawn, whatever the scale. */
export interface RunLayout extends Span {
  /** By start. */
  readonly blocks: readonly SegmentBlock[]
  readonly faults: readonly FaultBlock[]
  readonly hosts: readonly HostStretch[]
  /** No segment is longer: how far before a window those in it may begin. */
  readonly longest: Minute
}

const layouts = new WeakMap<Page<'segments'>, RunLayout>()

/** Made once for each version of a session's page, so an edit lays out the session it touched and no other. */
export function runLayout(page: Page<'segments'>): RunLayout {
  let layout = layouts.get(page)
  if (!layout) {
    layout = layOut(page)
    layouts.set(page, layout)
  }
  return layout
}

function layOut(page: Page<'segments'>): RunLayout {
  const byStart = [...page].sort((a, b) => a.start - b.start)
  return {
    start: byStart[0]?.start ?? 0,
    end: page.reduce((end, segment) => Math.max(end, segment.start + segment.duration), 0),
    blocks: stackSegments(byStart),
    faults: faultsOfRun(page).map(({ kind, minutes, segment, previous }) => {
      const start = kind === 'gap' ? previous.start + previous.duration : segment.start
      return { kind, segmentId: segment.id, start, end: start + minutes }
    }),
    hosts: hostStretches(byStart),
    longest: page.reduce((longest, segment) => Math.max(longest, segment.duration), 0),
  }
}

/** Segments that overlap, directly or by one between them, share the height: each in the first free row. */
function stackSegments(byStart: readonly Segment[]): SegmentBlock[] {
  const blocks: SegmentBlock[] = []
  let cluster: { readonly segment: Segment; readonly row: number }[] = []
  let rowEnds: Minute[] = []
  const close = () => {
    for (const placed of cluster) blocks.push({ ...placed, rows: rowEnds.length })
    cluster = []
    rowEnds = []
  }
  for (const segment of byStart) {
    if (rowEnds.every((end) => end <= segment.start)) close()
    const free = rowEnds.findIndex((end) => end <= segment.start)
    const row = free < 0 ? rowEnds.length : free
    rowEnds[row] = segment.start + segment.duration
    cluster.push({ segment, row })
  }
  close()
  return blocks
}

function hostStretches(byStart: readonly Segment[]): HostStretch[] {
  const stretches: HostStretch[] = []
  for (const { hostIds, start, duration } of byStart) {
    const last = stretches.at(-1)
    const end = start + duration
    if (last && last.end >= start && isSameHosts(last.hostIds, hostIds))
      stretches[stretches.length - 1] = { ...last, end: Math.max(last.end, end) }
    else if (hostIds.length > 0) stretches.push({ hostIds, start, end })
  }
  return stretches
}

const isSameHosts = (a: readonly Id[], b: readonly Id[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))

/** The blocks to mount for a window: found by halving, so a long run costs no more than what is seen of it. */
export function blocksIn({ blocks, longest }: RunLayout, window: Span): readonly SegmentBlock[] {
  const first = lowerBound(blocks, window.start - longest)
  const last = lowerBound(blocks, window.end)
  return blocks.slice(first, last).filter(({ segment }) => segment.start + segment.duration > window.start)
}

function lowerBound(blocks: readonly SegmentBlock[], minute: Minute): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.segment.start ?? 0) < minute) low = middle + 1
    else high = middle
  }
  return low
}
