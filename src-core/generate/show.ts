import { apportion } from '#core/plan/apportion.ts'
import { fitMinutes } from '#core/plan/fitMinutes.ts'
import { fenToYuanText } from '#core/plan/money.ts'
import { ordersBetween } from '#core/plan/order.ts'
import type { Room, Session } from '#core/plan/records/calendar.ts'
import type { ProductRole, SegmentKind } from '#core/plan/records/show.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { blocksPerDay, type Crew } from './crew.ts'
import { at, type Draft, put } from './Draft.ts'
import { type Good, rolesOfLineup } from './goods.ts'

type Goods = ReadonlyMap<ProductRole, readonly Good[]>

/** A room's session of one day: around the clock, its lineup, and a run in which every product of it comes up. */
export function putSession(draft: Draft, room: Room, crew: Crew, goods: Goods, day: number): void {
  const session = put(draft, 'sessions', {
    roomId: room.id,
    start: at(day, 0),
    duration: minutesPerDay,
    title: `${room.name} 第${day + 1}天`,
    leadHostId: crew.hosts[0]?.id ?? null,
    status: 'confirmed',
  })
  const listed = listGoods(draft, goods, draft.rows.sessions.length - 1)
  putLineup(draft, session, listed)
  putRun(draft, session, crew, listed)
}

/** Goods of a session: from each role in turn, so that every product of the library gets its days. */
function listGoods({ preset }: Draft, goods: Goods, sessionIndex: number): Good[] {
  const roles = rolesOfLineup(preset.lineupPerSession)
  const taken = new Map<ProductRole, number>()
  return roles.flatMap((role) => {
    const ofRole = goods.get(role) ?? []
    const perSession = roles.filter((each) => each === role).length
    const index = taken.get(role) ?? 0
    taken.set(role, index + 1)
    return ofRole[(sessionIndex * perSession + index) % ofRole.length] ?? []
  })
}

function putLineup(draft: Draft, session: Session, listed: readonly Good[]): void {
  const orders = ordersBetween(null, null, listed.length)
  let gmvFen = 0
  for (const [index, { product, liveFen, offers, toHandFen }] of listed.entries()) {
    const plannedUnits = draft.random.whole(5, 60)
    const allocatedStock = plannedUnits + draft.random.whole(0, 20)
    product.stock = (product.stock ?? 0) + allocatedStock
    gmvFen += plannedUnits * toHandFen
    put(draft, 'lineup', {
      sessionId: session.id,
      productId: product.id,
      order: orders[index] ?? '',
      linkNo: index + 1,
      liveFen,
      offers: [...offers],
      mechanism: offers.some((offer) => offer.kind === 'gift') ? '拍 1 送小样' : '',
      plannedUnits,
      allocatedStock,
      minShows: 1,
    })
  }
  session.gmvTargetFen = gmvFen
}

/** The segments of a three-hour block, from its handover to its encore. */
function kindsOfBlock(block: number, count: number): SegmentKind[] {
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return block === 0 ? 'opening' : 'handover'
    if (index === count - 1) return block === blocksPerDay - 1 ? 'closing' : 'encore'
    if (index % 4 === 2) return 'giveaway'
    return index % 9 === 4 ? 'interaction' : 'product'
  })
}

function putRun(draft: Draft, session: Session, crew: Crew, listed: readonly Good[]): void {
  const { segmentsPerSession } = draft.preset
  const counts = apportion(
    segmentsPerSession,
    Array.from({ length: blocksPerDay }, () => 1),
  )
  const orders = ordersBetween(null, null, segmentsPerSession)
  const giveaways = listed.filter(({ product }) => product.role === 'traffic' || product.role === 'welfare')
  let start = session.start
  let [placed, shown, given] = [0, 0, 0]
  for (const [block, count] of counts.entries()) {
    const rough = Array.from({ length: count }, () => draft.random.whole(3, 8))
    const durations = fitMinutes(rough, minutesPerDay / blocksPerDay, 3) ?? rough
    for (const [index, kind] of kindsOfBlock(block, count).entries()) {
      const isGift = kind === 'giveaway'
      const good = isGift ? giveaways[given++ % giveaways.length] : listed[shown++ % listed.length]
      if (!good) continue
      const duration = durations[index] ?? 3
      const isFirst = index === 0
      put(draft, 'segments', {
        sessionId: session.id,
        order: orders[placed++] ?? '',
        start,
        duration,
        timing: isFirst && block % 2 === 0 ? 'fixed' : 'linked',
        kind,
        productIds: [good.product.id],
        hostIds: hostsAt(crew, block, isFirst),
        ...textsOf(draft, kind, good),
      })
      start += duration
    }
  }
}

/** At a handover both hosts are on. */
function hostsAt({ hosts }: Crew, block: number, isFirst: boolean): string[] {
  const [last, now] = [hosts[block - 1], hosts[block]]
  return [...(isFirst && last ? [last.id] : []), ...(now ? [now.id] : [])]
}

function textsOf(draft: Draft, kind: SegmentKind, { product, toHandFen, offers }: Good) {
  const price = fenToYuanText(toHandFen)
  const point = draft.random.pick(product.sellingPoints)
  return {
    script: `${product.name}，${point}，适合${product.category}党，直播间到手价${price}元，拍下${product.leadTimeHours}小时内发。`,
    showing: '助播展示正反面和质地',
    benefit: offers.some((offer) => offer.kind === 'gift') ? '加赠小样一份，送完为止' : '下单送运费险',
    interaction: kind === 'interaction' ? '想看哪个颜色公屏打号' : '',
    spendCue: kind === 'giveaway' ? '保持投放' : '',
  }
}
