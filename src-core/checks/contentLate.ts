import type { Content } from '#core/plan/records/demand.ts'
import type { Minute } from '#core/plan/units.ts'
import { warmsUp } from '#core/rollup/warmUpChains.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import type { SessionFacts } from './facts/SessionFacts.ts'
import { placeOf } from './places.ts'

/**
 * A warm-up that comes out when the last session that sells its products has begun: it warms up nothing. While a later
 * session sells them it is in time for that one. Clips and image posts come after a session by nature.
 */
export const contentLate: Check<NoLimits, { publishAt: Minute; start: Minute }> = {
  id: 'content-late',
  group: 'content',
  severity: 'warning',
  title: { zh: '预热内容发晚了', en: 'Warm-up published too late' },
  limits: {},
  rules: [
    rule('plan', ['content', 'sessions', 'lineup'], (_plan, { facts, report }) => {
      for (const content of facts.rows('content')) {
        if (!warmsUp(content)) continue
        const last = lastSessionOf(content, facts)
        if (!last || content.publishAt < last.start) continue
        report({
          places: [placeOf('content', content, { field: 'publishAt' }), placeOf('sessions', last.session)],
          figures: { publishAt: content.publishAt, start: last.start },
        })
      }
    }),
  ],
  say: ({ figures: { publishAt, start } }, { say, name, time }) =>
    say(
      `「${name(0)}」${time(publishAt)} 才发，它预热的最后一场「${name(1)}」${time(start)} 就开播了。提前发布。`,
      `"${name(0)}" comes out at ${time(publishAt)}, when "${name(1)}", the last session that it warms up, has begun at ${time(start)}. Publish it earlier.`,
    ),
}

function lastSessionOf({ productIds }: Content, facts: PlanFacts): SessionFacts | undefined {
  let last: SessionFacts | undefined
  for (const id of productIds) {
    for (const session of facts.sessionsOfProduct(id)) {
      if (!session.listedByProduct.has(id)) continue
      if (!last || isAfter(session, last)) last = session
    }
  }
  return last
}

/** By start; of two that start together always the same one. */
const isAfter = (a: SessionFacts, b: SessionFacts): boolean =>
  a.start > b.start || (a.start === b.start && a.session.id > b.session.id)
