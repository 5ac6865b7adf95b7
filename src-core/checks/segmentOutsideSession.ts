import { spanOf } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { placeOf, placeOfSegment } from './places.ts'

/** A segment that begins before its session or goes on after it: the room is not live, or not ours any more. */
export const segmentOutsideSession: Check<NoLimits, { early: Minute; late: Minute }> = {
  id: 'segment-outside-session',
  group: 'time',
  severity: 'error',
  title: { zh: '环节超出场次', en: 'Segment outside its session' },
  limits: {},
  rules: [
    rule('session', ['sessions', 'segments'], ({ session, run, shape, start, end }, { report }) => {
      if (shape.start >= start && shape.end <= end) return
      for (const segment of run) {
        const [early, late] = [start - segment.start, spanOf(segment).end - end]
        if (early <= 0 && late <= 0) continue
        report({
          places: [placeOfSegment(segment), placeOf('sessions', session)],
          figures: { early: Math.max(0, early), late: Math.max(0, late) },
        })
      }
    }),
  ],
  say: ({ figures: { early, late } }, { say, name }) =>
    late > 0
      ? say(
          `「${name(0)}」比「${name(1)}」的下播时间晚 ${late} 分钟。压缩前面的环节，或延长这一场。`,
          `"${name(0)}" ends ${late} min after "${name(1)}" goes off air. Shorten what comes before, or make the session longer.`,
        )
      : say(
          `「${name(0)}」比「${name(1)}」的开播时间早 ${early} 分钟。把它往后移，或让这一场早点开播。`,
          `"${name(0)}" begins ${early} min before "${name(1)}" goes on air. Start it later, or start the session earlier.`,
        ),
}
