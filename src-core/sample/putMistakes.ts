import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { TableName } from '#core/plan/tables.ts'
import { fenPerYuan, type Id, type MakeId } from '#core/plan/units.ts'
import { at, edited, found, peakDay, productIdOf, roomOf, rowMaker, sessionAt, withRows } from './Making.ts'
import { cheapDeal } from './putCreators.ts'

/** A mistake that was made in the sample, and the check that finds it there. */
export interface SampleMistake {
  readonly check: string
  /** The row where the finding leads. */
  readonly place: { readonly table: TableName; readonly id: Id }
  readonly what: Texts
}

type Mistaken = readonly [plan: Plan, mistake: SampleMistake]

/** Seven mistakes as teams make them: each with what somebody was thinking, each found by one check. */
const mistakes: readonly ((plan: Plan, makeId: MakeId) => Mistaken)[] = [
  hostInTwoRooms,
  cheaperAtTheCreator,
  moneyOverLunch,
  talkedTooLong,
  lessStockCame,
  saidTooMuch,
  agentsMissing,
]

export function putMistakes(
  sound: Plan,
  makeId: MakeId,
): { readonly plan: Plan; readonly mistakes: readonly SampleMistake[] } {
  let plan = sound
  const made = mistakes.map((put) => {
    const [next, mistake] = put(plan, makeId)
    plan = next
    return mistake
  })
  return { plan, mistakes: made }
}

const mistake = (check: string, table: TableName, id: Id, zh: string, en: string): SampleMistake => ({
  check,
  place: { table, id },
  what: { zh, en },
})

/** The official room's host of the peak evening was promised to the venue for an hour as well. */
function hostInTwoRooms(plan: Plan, makeId: MakeId): Mistaken {
  const [start, duration] = [at(peakDay, 21, 15), 60]
  const official = roomOf(plan, 'official').id
  const turn = found(
    rowsOf(plan, 'shifts').find(
      (shift) =>
        shift.roomId === official &&
        shift.position === 'host' &&
        shift.start <= start &&
        start + duration <= shift.start + shift.duration,
    ),
    'host at 21:15',
  )
  const roomId = roomOf(plan, 'venue').id
  const shift = rowMaker(
    'shifts',
    plan,
    makeId,
  )({ hostId: turn.hostId, roomId, start, duration, position: 'host' })
  return [
    withRows(plan, 'shifts', [shift]),
    mistake(
      'host-double-booked',
      'shifts',
      shift.id,
      '11.11 21:15 起，官方号的主播同时排进了会场直播间',
      'From 21:15 on 11.11 a host of the official room is rostered in the venue too',
    ),
  ]
}

/** The creator's contract still has the price of before the last round. */
function cheaperAtTheCreator(plan: Plan): Mistaken {
  const booking = found(
    pageOf(plan, 'bookings', '').find(({ start, mode }) => start === cheapDeal.start && mode === 'mixed'),
    'booking of a creator',
  )
  const draft = draftOf(plan)
  const products = booking.products.map((product) => ({
    ...product,
    priceFen: (product.priceFen ?? 0) - 10 * fenPerYuan,
  }))
  draft.set('bookings', '', booking.id, { products })
  return [
    draft.plan(),
    mistake(
      'price-mismatch',
      'bookings',
      booking.id,
      '11.11 21:00，达人间的新品眼霜比官方号便宜 10 元',
      'At 21:00 on 11.11 a creator sells the new eye cream for 10 yuan less than the official room',
    ),
  ]
}

/** The household room's noon hour used to be live; the money stayed when the session went. */
function moneyOverLunch(plan: Plan, makeId: MakeId): Mistaken {
  const line = rowMaker(
    'spend',
    plan,
    makeId,
  )({
    roomId: roomOf(plan, 'home').id,
    start: at(2, 12),
    duration: 60,
    channel: 'suixintui',
    goal: '直播间成交',
    audience: '近 30 天看播',
    budgetFen: 3_600 * fenPerYuan,
    targetRoi: 4,
    owner: '阿蒙',
  })
  return [
    withRows(plan, 'spend', [line]),
    mistake(
      'spend-off-air',
      'spend',
      line.id,
      '11.10 12:00–13:00 云禾家清没开播，投了 3600 元',
      'The household room is off air 12:00–13:00 on 11.10, with 3600 yuan of spend',
    ),
  ]
}

/** The lip gloss got three minutes more, and nobody looked at what is fixed at 21:00. */
function talkedTooLong(plan: Plan): Mistaken {
  const session = sessionAt(plan, 'star', at(peakDay, 20))
  const run = pageOf(plan, 'segments', session.id)
  const gloss = found(
    run.find(({ title }) => title === '柔雾唇釉'),
    'lip gloss segment',
  )
  const nine = found(
    run.find(({ start }) => start === at(peakDay, 21)),
    'segment at 21:00',
  )
  return [
    edited(plan, setSegmentDuration(plan, session.id, [gloss.id], gloss.duration + 3)),
    mistake(
      'segment-overlap',
      'segments',
      nine.id,
      '阿茉专场：唇釉多讲 3 分钟，撞上 21:00 定点的面膜',
      "In the star's show the lip gloss runs three minutes into what is fixed at 21:00",
    ),
  ]
}

/** A pallet of masks did not come; the sessions still share out the number of the order. */
function lessStockCame(plan: Plan): Mistaken {
  const id = productIdOf(plan, 'TY05')
  const product = found(
    pageOf(plan, 'products', '').find((each) => each.id === id),
    'TY05',
  )
  const draft = draftOf(plan)
  draft.set('products', '', id, {
    stock: Math.floor((product.stock ?? 0) * 0.0085) * 100,
    notes: '10.30 到货少一托，剩余 11.13 到',
  })
  return [
    draft.plan(),
    mistake(
      'stock-overallocated',
      'products',
      id,
      '舒缓面膜少到一托货，各场分配还是按订货数',
      'Fewer masks came than were ordered; the sessions still share out the order',
    ),
  ]
}

/** A line that every host has said at least once, and the advertising law does not allow. */
function saidTooMuch(plan: Plan): Mistaken {
  const session = sessionAt(plan, 'official', at(peakDay, 20))
  const segment = found(
    pageOf(plan, 'segments', session.id).find(({ start }) => start >= at(peakDay, 20)),
    'segment at 20:00',
  )
  const draft = draftOf(plan)
  draft.set('segments', session.id, segment.id, { script: `${segment.script}全网最低，错过今晚要等一年。` })
  return [
    draft.plan(),
    mistake(
      'claim-words',
      'segments',
      segment.id,
      '11.11 20:00 整点话术里说了“全网最低”',
      'The script of 20:00 on 11.11 says "the lowest anywhere"',
    ),
  ]
}

/** The temporary agents of the peak evening were never booked. */
function agentsMissing(plan: Plan): Mistaken {
  const shift = found(
    pageOf(plan, 'service', '').find(({ start }) => start === at(peakDay, 20)),
    'service at 20:00',
  )
  const draft = draftOf(plan)
  draft.set('service', '', shift.id, { agents: Math.floor(shift.agents * 0.7) })
  return [
    draft.plan(),
    mistake(
      'service-overload',
      'service',
      shift.id,
      '11.11 20:00 起的晚班少了三成客服，高峰接不过来',
      'The evening team of 11.11, from 20:00, lacks three agents in ten and cannot answer its peak',
    ),
  ]
}
