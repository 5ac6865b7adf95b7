import { rowMissing } from '#core/edits/refusals.ts'
import { resizeSegmentStart } from '#core/edits/resizeSegmentStart.ts'
import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import { findRow, type Plan, pageOf } from '#core/plan/Plan.ts'
import { spanOf, uncoveredBy } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { type Check, rule } from './Check.ts'
import { placeOf, placeOfSegment } from './places.ts'

const limits = {
  minutes: { default: 1, unit: 'minutes', what: { zh: '空多少分钟就报', en: 'Shortest gap that counts' } },
} as const

/**
 * Minutes of a session's air time for which its run plans nothing: between segments, before the first, after the last.
 * A session without any segment is not planned yet, which is no gap.
 */
export const segmentGap: Check<typeof limits, { minutes: Minute; from: Minute }> = {
  id: 'segment-gap',
  group: 'time',
  severity: 'error',
  title: { zh: '环节之间有空档', en: 'Gap in the run' },
  limits,
  rules: [
    rule('session', ['sessions', 'segments'], ({ session, run, shape, start, end }, { limits, report }) => {
      const isFilled = shape.isTight && shape.start <= start && shape.end >= end
      if (run.length === 0 || isFilled) return
      for (const gap of uncoveredBy(spanOf(session), run.map(spanOf))) {
        const minutes = gap.end - gap.start
        if (minutes < limits.minutes) continue
        const before = run.find((segment) => segment.start + segment.duration === gap.start)
        report({
          places: [before ? placeOfSegment(before, gap) : placeOf('sessions', session, gap)],
          figures: { minutes, from: gap.start },
          ...(before ? {} : { about: 'start' }),
        })
      }
    }),
  ],
  say: ({ figures, about }, { say, name, time }) =>
    about === 'start'
      ? say(
          `「${name(0)}」${time(figures.from)} 开播，头 ${figures.minutes} 分钟没有安排。补上开场，或把开播时间推后。`,
          `"${name(0)}" goes live at ${time(figures.from)} with nothing planned for its first ${figures.minutes} min. Add an opening, or go live later.`,
        )
      : say(
          `「${name(0)}」结束后，${time(figures.from)} 起空了 ${figures.minutes} 分钟。加一段，或把它拉长。`,
          `After "${name(0)}", ${figures.minutes} min are empty from ${time(figures.from)}. Add a segment, or make it longer.`,
        ),
  fix: {
    label: { zh: '拉长一段来补上', en: 'Make a segment longer to fill it' },
    edit: (plan, { places: [place], figures }) => {
      if (place.table === 'sessions')
        return resizeSegmentStart(plan, place.id, firstOf(plan, place.id), figures.from)
      const segment = findRow(plan, 'segments', place.page, place.id)
      if (!segment) return rowMissing('segments', place.id)
      return setSegmentDuration(plan, place.page, [place.id], segment.duration + figures.minutes)
    },
  },
}

const firstOf = (plan: Plan, sessionId: Id): Id => pageOf(plan, 'segments', sessionId)[0]?.id ?? ''
