import type { ProductRole, Segment } from '#core/plan/records/show.ts'
import { type Span, spanOf, uncoveredBy } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { type Check, rule } from './Check.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import { shownProducts } from './facts/productsOf.ts'
import type { SessionFacts } from './facts/SessionFacts.ts'
import { placeOf } from './places.ts'

const limits = {
  session: {
    default: 120,
    unit: 'minutes',
    what: { zh: '多长以上的场次要循环', en: 'Session length above which products come in loops' },
  },
  minutes: {
    default: 30,
    unit: 'minutes',
    what: { zh: '最长多久没有引流或福利品', en: 'Longest time without a traffic or welfare product' },
  },
} as const

const draws: readonly (ProductRole | null | undefined)[] = ['traffic', 'welfare']

/** A long session that goes on for too long without something cheap that keeps people in the room. */
export const loopTooSlow: Check<typeof limits, { minutes: Minute; from: Minute; to: Minute }> = {
  id: 'loop-too-slow',
  group: 'time',
  severity: 'warning',
  title: { zh: '太久没有引流或福利品', en: 'Too long without a traffic or welfare product' },
  limits,
  rules: [
    rule('session', ['sessions', 'segments', 'products'], (session, { facts, limits, report }) => {
      if (session.session.duration <= limits.session || !knowsRoles(session, facts)) return
      for (const { start, end } of withoutDraw(session, facts)) {
        if (end - start <= limits.minutes) continue
        report({
          places: [placeOf('sessions', session.session, { start, end })],
          figures: { minutes: end - start, from: start, to: end },
          about: String(start),
        })
      }
    }),
  ],
  say: ({ figures: { minutes, from, to } }, { say, name, time }) =>
    say(
      `「${name(0)}」${time(from)} 到 ${time(to)} 有 ${minutes} 分钟没有引流品或福利品。中间插一个，别让人走光。`,
      `"${name(0)}" has no traffic or welfare product for ${minutes} min, from ${time(from)} to ${time(to)}. Put one in, so that people stay.`,
    ),
}

/** Without roles nobody can say which products draw people. */
const knowsRoles = (session: SessionFacts, facts: PlanFacts): boolean =>
  shownProducts(session, facts).some(({ product }) => product.role !== null)

/** What is planned of the session: minutes of a run that is not written yet are a gap, and segment-gap's to tell. */
const onAir = ({ shape, start, end }: SessionFacts): Span => ({ start, end: Math.min(end, shape.end) })

/** Stretches on air in which no such product is shown. */
function withoutDraw(session: SessionFacts, facts: PlanFacts): readonly Span[] {
  const cheap = new Set<Id>()
  for (const { product } of shownProducts(session, facts))
    if (draws.includes(product.role)) cheap.add(product.id)
  const isCheap = (id: Id): boolean => cheap.has(id)
  const isDrawing = ({ productIds }: Segment): boolean => productIds.some(isCheap)
  const air = onAir(session)
  if (!session.shape.isTight) return uncoveredBy(air, session.run.filter(isDrawing).map(spanOf))
  // Segment by segment, as most runs are: nothing has to be put in order.
  const open: Span[] = []
  let from = air.start
  for (const segment of session.run) {
    if (!isDrawing(segment)) continue
    const start = Math.min(segment.start, air.end)
    if (start > from) open.push({ start: from, end: start })
    from = Math.max(from, segment.start + segment.duration)
  }
  if (from < air.end) open.push({ start: from, end: air.end })
  return open
}
