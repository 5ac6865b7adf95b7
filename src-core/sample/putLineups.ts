import { allocateStock } from '#core/edits/allocateStock.ts'
import { apportion } from '#core/plan/apportion.ts'
import { ordersBetween } from '#core/plan/order.ts'
import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { LineupRow, ProductRole } from '#core/plan/records/show.ts'
import { type MakeId, minutesPerDay } from '#core/plan/units.ts'
import { fenOf, handFenOf, sampleGoods } from './goods/all.ts'
import type { SampleGood } from './goods/SampleGood.ts'
import {
  at,
  edited,
  type MakeStep,
  peakDay,
  productIdOf,
  rowMaker,
  type SampleRoom,
  sessionsOf,
  withRows,
} from './Making.ts'
import { starRun } from './words/starRun.ts'

/** What a lineup is composed of, as the mix of roles asks: 引流 15–20 %, 主推 40–50 %, 利润 25–30 %, 形象 5–10 %. */
type Mix = readonly (readonly [roles: readonly ProductRole[], count: number])[]

const mixOf = (traffic: number, hero: number, profit: number, image: number, second: number): Mix => [
  [['hero', 'new', 'exclusive'], hero],
  [['profit'], profit],
  [['second-tier'], second],
  [['traffic', 'welfare'], traffic],
  [['image'], image],
]
const daily = mixOf(3, 7, 4, 1, 1)
const big = mixOf(4, 9, 5, 1, 1)
const home = mixOf(2, 5, 4, 1, 1)
const homeBig = mixOf(3, 7, 4, 1, 1)

const brandsOf: { readonly [R in SampleRoom]: readonly string[] } = {
  official: ['桃屿'],
  home: ['云禾'],
  venue: ['桃屿', '云禾'],
  star: ['桃屿'],
}

/** Lineups of all sessions: links, prices, offers, planned units; then the stock, allocated to the piece. */
export const putLineups: MakeStep = (plan, makeId) => {
  const rooms = Object.keys(brandsOf) as readonly SampleRoom[]
  const rows = rooms.flatMap((room) =>
    sessionsOf(plan, room).flatMap((session, index) =>
      lineupRows(plan, makeId, session, chosenFor(room, session, index)),
    ),
  )
  const stocked = withStock(withRows(plan, 'lineup', rows))
  return edited(stocked, allocateStock(stocked, { by: 'planned-units', keepSet: false }))
}

/** The goods of a session, links 1 … n. The best stay, the others take turns from session to session. */
function chosenFor(room: SampleRoom, session: Session, index: number): SampleGood[] {
  const pool = sampleGoods.filter(({ brand }) => brandsOf[room].includes(brand))
  if (room === 'star') return pool.filter(({ no }) => starRun.goods.includes(no))
  const isPeak = session.start >= at(peakDay, 0) && session.start < at(peakDay + 1, 0)
  const isEvening = session.start % minutesPerDay >= 18 * 60
  const mixes = room === 'home' ? [home, homeBig] : [daily, big]
  const mix = (isPeak && isEvening ? mixes[1] : mixes[0]) ?? daily
  return mix.flatMap(([roles, count]) => {
    const of = pool.filter(({ role }) => roles.includes(role))
    const kept = of.slice(0, Math.floor(count / 2))
    const others = of.slice(kept.length)
    const turned = others.map((_, step) => others[(index + step) % others.length])
    return [...kept, ...turned.flatMap((good) => good ?? [])].slice(0, count)
  })
}

/** What a role brings of a session's GMV, against each other: heroes sell, gifts only fill the room. */
const shareOf: { readonly [R in ProductRole]: number } = {
  hero: 3,
  new: 2.4,
  exclusive: 2.2,
  profit: 1.6,
  'second-tier': 1.1,
  image: 0.7,
  traffic: 0.3,
  welfare: 0.1,
}

function lineupRows(
  plan: Plan,
  makeId: MakeId,
  { id: sessionId, gmvTargetFen, duration }: Session,
  goods: readonly SampleGood[],
): LineupRow[] {
  const make = rowMaker('lineup', plan, makeId)
  const orders = ordersBetween(null, null, goods.length)
  const shares = apportion(
    gmvTargetFen ?? 0,
    goods.map(({ role }) => shareOf[role]),
  )
  return goods.map((good, index) =>
    make({
      sessionId,
      productId: productIdOf(plan, good.no),
      order: orders[index] ?? '',
      linkNo: index + 1,
      liveFen: fenOf(good.liveYuan),
      mechanism: good.mechanism,
      gifts: good.offers.flatMap((offer) => (offer.kind === 'gift' ? [offer.name] : [])).join('、'),
      offers: [...good.offers],
      plannedUnits: Math.max(1, Math.round((shares[index] ?? 0) / handFenOf(good))),
      minShows: good.role === 'hero' && duration >= 240 ? 2 : 1,
    }),
  )
}

/** What is in the warehouse: a seventh more than all sessions plan to sell, in hundreds. */
function withStock(plan: Plan): Plan {
  const units = new Map<string, number>()
  for (const { productId, plannedUnits } of rowsOf(plan, 'lineup'))
    units.set(productId, (units.get(productId) ?? 0) + (plannedUnits ?? 0))
  const draft = draftOf(plan)
  for (const { id } of pageOf(plan, 'products', ''))
    draft.set('products', '', id, { stock: Math.ceil(((units.get(id) ?? 0) * 8) / 700) * 100 })
  return draft.plan()
}
