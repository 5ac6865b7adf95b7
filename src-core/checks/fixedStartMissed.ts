import { fitRun } from '#core/edits/fitRun.ts'
import { spanOf } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { placeOfSegment } from './places.ts'

/** The run comes to a fixed start too late or too early; the figures say how much the stretch before it has to give. */
export const fixedStartMissed: Check<NoLimits, { late: Minute; stretch: Minute; room: Minute; at: Minute }> =
  {
    id: 'fixed-start-missed',
    group: 'time',
    severity: 'warning',
    title: { zh: '赶不上固定开始时间', en: 'Fixed start missed' },
    limits: {},
    rules: [
      rule('session', ['segments'], ({ run, shape }, { report }) => {
        if (shape.isTight) return
        let anchor = run[0]
        let last = run[0]
        for (const segment of run) {
          if (segment.timing === 'fixed' && anchor && last && segment !== anchor) {
            const late = spanOf(last).end - segment.start
            const [stretch, room] = [spanOf(last).end - anchor.start, segment.start - anchor.start]
            if (late !== 0) {
              report({
                places: [placeOfSegment(segment, { field: 'start' })],
                figures: { late, stretch, room, at: segment.start },
              })
            }
          }
          if (segment.timing === 'fixed') anchor = segment
          last = segment
        }
      }),
    ],
    say: ({ figures: { late, stretch, room, at } }, { say, name, time }) =>
      late > 0
        ? say(
            `「${name(0)}」定在 ${time(at)}，前面要 ${stretch} 分钟，只有 ${room} 分钟，会晚 ${late} 分钟。压缩前面几段，或推迟它。`,
            `"${name(0)}" is fixed at ${time(at)}; what comes before takes ${stretch} min and has ${room}, so it runs ${late} min late. Fit it, or start this later.`,
          )
        : say(
            `「${name(0)}」定在 ${time(at)}，前面只有 ${stretch} 分钟，要填 ${room} 分钟，会早到 ${-late} 分钟。拉长前面几段，或加一段。`,
            `"${name(0)}" is fixed at ${time(at)}; what comes before takes ${stretch} of ${room} min, so it arrives ${-late} min early. Stretch it, or add a segment.`,
          ),
    fix: {
      label: { zh: '把前面几段调到刚好接上', en: 'Fit what comes before' },
      edit: (plan, { places: [{ page, id }] }) => fitRun(plan, page, id),
    },
  }
