import { dateOf, formatClock } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { ProductRole } from '#core/plan/records/show.ts'
import { shortMoney, shortNumber } from '#core/plan/shortMoney.ts'
import type { Minute } from '#core/plan/units.ts'
import type { KnownSum } from '#core/rollup/KnownSum.ts'
import type { PlanSums } from '#core/rollup/sumUpPlan.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { type Figure, moneySum, type OverviewWords, setMoney, sumFigure } from './Figure.ts'
import { type Home, places } from './goTo.ts'
import { shareText } from './shareText.ts'

export interface KpiCard {
  readonly key: string
  readonly title: string
  readonly main: Figure
  readonly others: readonly Figure[]
  /** How much of a whole is reached or used up; more than 1 where it is more than that. */
  readonly bar?: { readonly share: number; readonly isBadOver: boolean }
  /** Products by role, the most first. */
  readonly mix?: readonly { readonly role: ProductRole | null; readonly products: number }[]
}

export interface KpiContext {
  readonly sums: PlanSums
  readonly words: OverviewWords
  readonly lang: Lang
}

/** What the plan comes to, a card for each side of it. */
export const kpiCards = (context: KpiContext): readonly KpiCard[] =>
  [gmvCard, spendCard, airCard, goodsCard, creatorsCard, hostsCard, stockCard, ordersCard].map((card) =>
    card(context),
  )

const count = (key: string, label: string, value: number, home: Home): Figure => ({
  key,
  label,
  value: value.toLocaleString('en'),
  home,
})

const isUnknown = ({ sum, unknown }: KnownSum): boolean => sum === 0 && unknown > 0

function gmvCard({ sums, words, lang }: KpiContext): KpiCard {
  const { setTargetFen, gmv } = sums.byFact.total
  const aim = setTargetFen ?? (isUnknown(gmv.target) ? null : gmv.target.sum)
  const share = aim === null || aim === 0 || isUnknown(gmv.planned) ? null : gmv.planned.sum / aim
  return {
    key: 'gmv',
    title: words.gmv,
    main: setMoney(
      { key: 'target', label: words.gmvTarget, home: places.targets },
      setTargetFen,
      lang,
      words.noPlanTarget,
    ),
    others: [
      moneySum(
        { key: 'sessionTargets', label: words.sessionTargets, home: places.sessions },
        gmv.target,
        lang,
        { whyNot: words.noSessionTargets, without: words.sessionsWithoutTarget },
      ),
      moneySum({ key: 'planned', label: words.gmvPlanned, home: places.lineup }, gmv.planned, lang, {
        whyNot: words.noPlannedGmv,
        without: words.rowsWithoutGmv,
      }),
      ...(share === null
        ? []
        : [{ key: 'reached', label: words.reached, value: shareText(share), home: places.targets }]),
    ],
    ...(share !== null && { bar: { share, isBadOver: false } }),
  }
}

function spendCard({ sums, words, lang }: KpiContext): KpiCard {
  const { spendFen, capFen, gmv } = sums.byFact.total
  const left = capFen === null ? null : capFen - spendFen
  const isOver = left !== null && left < 0
  return {
    key: 'spend',
    title: words.spend,
    main: {
      key: 'planned',
      label: words.spendPlanned,
      value: shortMoney(spendFen, lang),
      exact: formatFen(spendFen),
      home: places.spend,
    },
    others: [
      setMoney({ key: 'budget', label: words.budget, home: places.plan }, capFen, lang, words.noBudget),
      ...(left === null
        ? []
        : [
            setMoney(
              { key: 'left', label: isOver ? words.over : words.left, home: places.spend },
              Math.abs(left),
              lang,
              '',
            ),
          ]),
      roiFigure(spendFen, gmv.planned, words),
    ],
    ...(capFen !== null && capFen > 0 && { bar: { share: spendFen / capFen, isBadOver: true } }),
  }
}

/** Of an incomplete GMV no ROI is told: it would be too low, and nobody could say by how much. */
function roiFigure(spendFen: number, planned: KnownSum, words: OverviewWords): Figure {
  const of = { key: 'roi', label: words.roi, home: places.spend }
  if (spendFen === 0) return { ...of, value: null, note: words.noSpend }
  if (planned.unknown > 0) return { ...of, value: null, note: words.gmvIncomplete }
  if (planned.sum === 0) return { ...of, value: null, note: words.nothingPlanned }
  return { ...of, value: shortNumber(planned.sum / spendFen) }
}

function airCard({ sums: { plan, byFact }, words }: KpiContext): KpiCard {
  return {
    key: 'onAir',
    title: words.onAir,
    main: {
      key: 'hours',
      label: words.liveHours,
      value: words.hours(shortNumber(byFact.total.liveMinutes / 60)),
      home: places.timeline,
    },
    others: [
      count('sessions', words.sessions, pageOf(plan, 'sessions', '').length, places.sessions),
      count('rooms', words.rooms, pageOf(plan, 'rooms', '').length, places.rooms),
    ],
  }
}

function goodsCard({ sums: { plan, goods }, words }: KpiContext): KpiCard {
  const mix = [...goods.byRole]
    .map(([role, products]) => ({ role, products }))
    .sort((a, b) => Number(a.role === null) - Number(b.role === null) || b.products - a.products)
  const main = count('listed', words.goodsListed, goods.products, places.lineup)
  return {
    key: 'goods',
    title: words.goods,
    main: goods.products === 0 ? { ...main, note: words.noGoods } : main,
    others: [count('library', words.library, pageOf(plan, 'products', '').length, places.products)],
    mix,
  }
}

function creatorsCard({ sums: { bookings }, words, lang }: KpiContext): KpiCard {
  const main = count('bookings', words.bookings, bookings.bookings, places.bookings)
  if (bookings.bookings === 0)
    return { key: 'creators', title: words.creators, main: { ...main, note: words.noBookings }, others: [] }
  return {
    key: 'creators',
    title: words.creators,
    main,
    others: [
      count('creators', words.creatorsBooked, bookings.creators, places.creators),
      count('scheduled', words.scheduled, bookings.scheduled, places.bookings),
      moneySum(
        { key: 'expected', label: words.expectedGmv, home: places.bookings },
        bookings.expectedGmv,
        lang,
        { whyNot: words.bookingsWithoutGmv(bookings.bookings), without: words.bookingsWithoutGmv },
      ),
    ],
  }
}

function hostsCard({ sums: { hosts }, words, lang }: KpiContext): KpiCard {
  const main: Figure = {
    key: 'hours',
    label: words.hostHours,
    value: words.hours(shortNumber(hosts.minutes / 60)),
    home: places.hosts,
  }
  if (hosts.working === 0)
    return { key: 'hosts', title: words.hosts, main: { ...main, note: words.nobodyWorks }, others: [] }
  return {
    key: 'hosts',
    title: words.hosts,
    main,
    others: [
      count('working', words.hostsWorking, hosts.working, places.hosts),
      moneySum({ key: 'cost', label: words.hostCost, home: places.hostCosts }, hosts.cost, lang, {
        whyNot: words.hostsWithoutCost(hosts.working),
        without: words.hostsWithoutCost,
      }),
    ],
  }
}

function stockCard({ sums: { goods }, words }: KpiContext): KpiCard {
  const { stock, allocated } = goods
  const share =
    stock.sum === 0 || stock.unknown > 0 || isUnknown(allocated) ? null : allocated.sum / stock.sum
  const write = shortCount
  return {
    key: 'stock',
    title: words.stock,
    main: sumFigure({ key: 'allocated', label: words.stockAllocated, home: places.lineup }, allocated, {
      whyNot: words.noAllocation,
      without: words.rowsWithoutStock,
      write,
    }),
    others: [
      sumFigure({ key: 'stock', label: words.stockOfGoods, home: places.products }, stock, {
        whyNot: words.noStock,
        without: words.productsWithoutStock,
        write,
      }),
      ...(share === null
        ? []
        : [{ key: 'share', label: words.stockShare, value: shareText(share), home: places.lineup }]),
    ],
    ...(share !== null && { bar: { share, isBadOver: true } }),
  }
}

function ordersCard({ sums: { plan, goods, hours }, words, lang }: KpiContext): KpiCard {
  const peak = hours.reduce(
    (most, hour) => (hour.agentsNeeded > (most?.agentsNeeded ?? 0) ? hour : most),
    hours[0],
  )
  const of = { key: 'peak', label: words.servicePeak, home: places.service }
  return {
    key: 'orders',
    title: words.orders,
    main: sumFigure({ key: 'units', label: words.unitsPlanned, home: places.lineup }, goods.planned, {
      whyNot: words.noUnits,
      without: words.rowsWithoutUnits,
      write: shortCount,
    }),
    others: [
      peak && peak.agentsNeeded > 0
        ? {
            ...of,
            value: words.agentsOf(peak.agents, peak.agentsNeeded),
            note: timeText(plan, peak.start, lang),
          }
        : { ...of, value: null, note: words.noContacts },
    ],
  }
}

const shortCount = (value: number): string => value.toLocaleString('en')

const timeText = (plan: Plan, minute: Minute, lang: Lang): string =>
  `${dayName(dateOf(planRow(plan).startDate, minute), lang, 'middle')} ${formatClock(minute)}`
