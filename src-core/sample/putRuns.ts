import { generateRun } from '#core/edits/generateRun.ts'
import { ordersBetween } from '#core/plan/order.ts'
import { type Plan, pageOf, rowsById } from '#core/plan/Plan.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { LineupRow, Segment } from '#core/plan/records/show.ts'
import { type Id, type MakeId, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { goodOf } from './goods/all.ts'
import {
  at,
  edited,
  found,
  hostIdOf,
  type MakeStep,
  peakDay,
  productIdOf,
  roomNames,
  rowMaker,
  type SampleRoom,
  sessionAt,
  sessionsOf,
  withRows,
} from './Making.ts'
import { segmentWords } from './words/segmentWords.ts'
import { starRun } from './words/starRun.ts'

const rooms = Object.keys(roomNames) as readonly SampleRoom[]

/** The run of show of every session: generated from its lineup and roster, then said; the star's big show by hand. */
export const putRuns: MakeStep = (plan, makeId) => {
  const star = sessionAt(plan, 'star', at(peakDay, 20))
  let made = withStarRun(plan, makeId, star)
  for (const room of rooms) {
    for (const session of sessionsOf(plan, room)) {
      if (session.id === star.id) continue
      made = withWords(generated(made, makeId, session), room, session)
    }
  }
  return made
}

function generated(plan: Plan, makeId: MakeId, session: Session): Plan {
  const eight = Math.floor(session.start / minutesPerDay) * minutesPerDay + 20 * 60
  const isOnAir = session.start < eight && eight + 15 < session.start + session.duration
  const hero = found(pageOf(plan, 'lineup', session.id)[0], 'lineup').productId
  const fixedAt = isOnAir ? [{ at: eight as Minute, productId: hero }] : []
  return edited(
    plan,
    generateRun(plan, { sessionId: session.id, replace: false, fixedAt, giveawayEvery: 20, makeId }),
  )
}

/** Puts words and, where nothing is shown, what stays on the screen into a generated run. */
function withWords(plan: Plan, room: SampleRoom, { id: sessionId }: Session): Plan {
  const draft = draftOf(plan)
  const lineup = pageOf(plan, 'lineup', sessionId)
  const products = rowsById(pageOf(plan, 'products', ''))
  const hosts = rowsById(pageOf(plan, 'hosts', ''))
  const shown = new Map<Id, number>()
  let last: readonly Id[] = []
  for (const [index, segment] of pageOf(plan, 'segments', sessionId).entries()) {
    const [productId] = segment.productIds
    const product = productId === undefined ? undefined : products.get(productId)
    const before = shown.get(productId ?? '') ?? 0
    if (productId !== undefined) shown.set(productId, before + 1)
    const productIds = segment.productIds.length > 0 ? segment.productIds : onScreen(segment, lineup, last)
    last = productIds
    const words = segmentWords({
      kind: segment.kind,
      good: product && goodOf(product.productNo),
      linkNo: lineup.find((row) => row.productId === productId)?.linkNo ?? 0,
      before,
      room: roomNames[room],
      hosts: segment.hostIds.flatMap((hostId) => hosts.get(hostId)?.name ?? []),
      isOnTheHour: segment.timing === 'fixed',
      index,
    })
    draft.set('segments', sessionId, segment.id, { ...words, productIds: [...productIds] })
  }
  return draft.plan()
}

/** Opening and closing show what the session is about, the others what was on before. */
function onScreen({ kind }: Segment, lineup: readonly LineupRow[], last: readonly Id[]): readonly Id[] {
  const isEdge = kind === 'opening' || kind === 'closing'
  return isEdge || last.length === 0 ? lineup.slice(0, 3).map(({ productId }) => productId) : last
}

function withStarRun(plan: Plan, makeId: MakeId, { id: sessionId, start: from }: Session): Plan {
  const { segments } = starRun
  const make = rowMaker('segments', plan, makeId)
  const orders = ordersBetween(null, null, segments.length)
  let start: Minute = from
  const rows = segments.map((written, index) => {
    const { minutes, kind, title, goods, script, showing, interaction, spendCue, fixedAt } = written
    const row = make({
      sessionId,
      order: orders[index] ?? '',
      start,
      duration: minutes,
      timing: fixedAt === undefined ? 'linked' : 'fixed',
      kind,
      title,
      productIds: goods.map((no) => productIdOf(plan, no)),
      hostIds: [hostIdOf(plan, '小满')],
      script,
      showing,
      benefit: goods.length === 1 ? goodOf(goods[0] ?? '').mechanism : '',
      interaction: interaction ?? '',
      spendCue: spendCue ?? '',
    })
    start += minutes
    return row
  })
  return withRows(plan, 'segments', rows)
}
