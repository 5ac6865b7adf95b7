import { fitRun } from '#core/edits/fitRun.ts'
import type { Segment } from '#core/plan/records/show.ts'
import { spanOf } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { placeOfSegment } from './places.ts'

/** Two segments of one run that claim the same minutes, neighbours or not. */
export const segmentOverlap: Check<NoLimits, { minutes: Minute; at: Minute }> = {
  id: 'segment-overlap',
  group: 'time',
  severity: 'error',
  title: { zh: '环节重叠', en: 'Overlapping segments' },
  limits: {},
  rules: [
    rule('session', ['segments'], ({ run, shape }, { report }) => {
      if (shape.isTight) return
      for (const [later, earlier] of overlapping(run)) {
        const minutes = Math.min(spanOf(earlier).end, spanOf(later).end) - later.start
        report({
          places: [placeOfSegment(later), placeOfSegment(earlier)],
          figures: { minutes, at: later.start },
        })
      }
    }),
  ],
  say: ({ figures }, { say, name, time }) =>
    say(
      `「${name(0)}」${time(figures.at)} 开始，和「${name(1)}」撞了 ${figures.minutes} 分钟。压缩前面几段，或把它往后移。`,
      `"${name(0)}" begins at ${time(figures.at)} and shares ${figures.minutes} min with "${name(1)}". Shorten what comes before, or start it later.`,
    ),
  fix: {
    label: { zh: '把前面几段压到刚好接上', en: 'Fit what comes before' },
    edit: (plan, { places: [{ page, id }] }) => fitRun(plan, page, id),
  },
}

/** Pairs that share minutes, the one that starts later first. */
function* overlapping(run: readonly Segment[]): Generator<readonly [later: Segment, earlier: Segment]> {
  let open: Segment[] = []
  for (const segment of [...run].sort((a, b) => a.start - b.start)) {
    open = open.filter((earlier) => spanOf(earlier).end > segment.start)
    for (const earlier of open) yield [segment, earlier]
    open.push(segment)
  }
}
