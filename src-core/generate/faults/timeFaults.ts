import { at, put } from '../Draft.ts'
import { type Fault, layOut } from './Fault.ts'

/** A talk that runs into the next whole hour: late at the fixed start, and on top of it. */
const overlap: Fault = ({ session, run }) => {
  const segments = run(session(0))
  const fixed = segments.findIndex((segment, index) => index > 0 && segment.timing === 'fixed')
  const [before, late] = [segments[fixed - 1], segments[fixed]]
  if (!before || !late) return []
  before.duration += 7
  return [
    { check: 'segment-overlap', at: late.id },
    { check: 'fixed-start-missed', at: late.id },
  ]
}

/** Three minutes for which nothing is planned. */
const gap: Fault = ({ session, run }) => {
  const segments = run(session(1))
  const fixed = segments.findIndex((segment, index) => index > 0 && segment.timing === 'fixed')
  const longest = segments.slice(0, fixed).find((segment) => segment.duration > 6)
  const last = segments[fixed - 1]
  if (!longest || !last) return []
  longest.duration -= 3
  layOut(session(1), segments)
  return [{ check: 'segment-gap', at: last.id }]
}

/** A closing that goes on after the session is over. */
const outside: Fault = ({ session, run }) => {
  const last = run(session(2)).at(-1)
  if (!last) return []
  last.duration += 20
  return [{ check: 'segment-outside-session', at: last.id }]
}

/** A second session in a room that is live already. */
const doubled: Fault = ({ draft, session }) => {
  const { roomId, leadHostId } = session(3)
  const extra = put(draft, 'sessions', { roomId, leadHostId, start: at(0, 20), duration: 60, title: '加场' })
  return [{ check: 'session-overlap', at: extra.id }]
}

/** A session that shows no product again at its end. */
const noEncore: Fault = ({ session, run }) => {
  const target = session(3)
  for (const segment of run(target)) if (segment.kind === 'encore') segment.kind = 'product'
  return [{ check: 'no-encore', at: target.id }]
}

/** An hour and a half in which nothing cheap comes up. */
const slowLoop: Fault = ({ draft, session, run }) => {
  const target = session(4)
  const roles = new Map(draft.rows.products.map((product) => [product.id, product.role]))
  const isCheap = (id: string | undefined): boolean =>
    ['traffic', 'welfare'].includes(roles.get(id ?? '') ?? '')
  const dear = run(target).find((segment) => !isCheap(segment.productIds[0]))
  for (const segment of run(target).slice(0, 20))
    if (isCheap(segment.productIds[0]) && dear) segment.productIds = [...dear.productIds]
  return [{ check: 'loop-too-slow', at: target.id }]
}

/** A hero product that is over before anybody has seen it. */
const shortHero: Fault = ({ session, run, draft }) => {
  const target = session(4)
  const heroes = new Set(
    draft.rows.products.flatMap((product) => (product.role === 'hero' ? [product.id] : [])),
  )
  const segments = run(target)
  const index = segments.findIndex(
    ({ productIds, duration, kind }, place) =>
      place > 30 &&
      kind === 'product' &&
      heroes.has(productIds[0] ?? '') &&
      duration <= 5 &&
      segments[place + 1]?.timing === 'linked',
  )
  const [hero, next] = [segments[index], segments[index + 1]]
  if (!hero || !next) return []
  next.duration += hero.duration - 2
  hero.duration = 2
  layOut(target, segments)
  return [{ check: 'short-hero-slot', at: hero.id }]
}

/** A room of ours that is dark for an afternoon of the promo. */
const dark: Fault = ({ draft }) => {
  const room = put(draft, 'rooms', { name: '新开直播间', fact: 'F' })
  return [{ check: 'no-live-cover', at: room.id }]
}

export const timeFaults: readonly Fault[] = [
  overlap,
  gap,
  outside,
  doubled,
  noEncore,
  slowLoop,
  shortHero,
  dark,
]
