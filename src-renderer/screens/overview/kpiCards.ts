import type { Count } from '#core/plan/units.ts'
import type { FactMatrix } from '#core/rollup/factMatrix.ts'
import { type BookingTotals, type HostTotals, type LineupTotals, shareOf } from '#core/rollup/planTotals.ts'
import type { Readiness } from '#core/rollup/readiness.ts'
import type { OverviewWords } from '#renderer/text/overviewText.ts'
import { countText, hoursText, knownText, shareText, yuanText } from './figureText.ts'
import type { Source } from './leadTo.ts'

/** A figure with what it is to be read against. */
export interface KpiCard {
  readonly key: string
  readonly title: string
  /** null where it is not known; the notes say why. */
  readonly value: string | null
  readonly notes: readonly string[]
  /** Worse than it may be. */
  readonly isOver?: boolean
  readonly source: Source
}

type Words = OverviewWords
const some = (n: Count, words: (n: number) => string): string[] => (n > 0 ? [words(n)] : [])

/** What is aimed at and planned, spent and aired. */
export function moneyCards(
  { total }: FactMatrix,
  { rooms, sessions }: { readonly rooms: Count; readonly sessions: Count },
  text: Words,
): readonly KpiCard[] {
  const { setTargetFen, gmv, spendFen, capFen, liveMinutes } = total
  const targets = knownText(gmv.target, yuanText)
  const aimed = shareOf(gmv.target.sum, setTargetFen)
  const reached = shareOf(gmv.planned.sum, setTargetFen)
  const planned = knownText(gmv.planned, yuanText)
  const left = capFen === null ? null : capFen - spendFen
  return [
    {
      key: 'gmvTarget',
      title: text.gmvTarget,
      value: setTargetFen === null ? null : yuanText(setTargetFen),
      notes: [
        ...(setTargetFen === null ? [text.noGmvTarget] : []),
        ...(targets === null ? [] : [text.sessionTargets(targets, aimed === null ? '' : shareText(aimed))]),
        ...some(gmv.target.unknown, text.withoutTarget),
      ],
      source: setTargetFen === null ? { table: 'plans' } : { table: 'targets' },
    },
    {
      key: 'planned',
      title: text.planned,
      value: planned,
      notes: [
        ...(planned === null || reached === null ? [] : [text.ofTarget(shareText(reached))]),
        ...some(gmv.planned.unknown, text.missingRows),
      ],
      source: { table: 'lineup' },
    },
    {
      key: 'spend',
      title: text.spend,
      value: yuanText(spendFen),
      notes: [
        left === null || capFen === null
          ? text.noBudget
          : left < 0
            ? text.overBy(yuanText(capFen), yuanText(-left))
            : text.leftOf(yuanText(capFen), yuanText(left)),
      ],
      isOver: left !== null && left < 0,
      source: { table: 'spend' },
    },
    {
      key: 'live',
      title: text.liveHours,
      value: text.hours(hoursText(liveMinutes)),
      notes: [text.roomsAndSessions(rooms, sessions)],
      source: { screen: 'timeline' },
    },
  ]
}

/** What is shown and sold. */
export function goodsCards(
  { products, library, orders, allocated, stock }: LineupTotals,
  text: Words,
): readonly KpiCard[] {
  const [units, shared, inStock] = [orders, allocated, stock].map((sum) => knownText(sum, countText))
  const isEmpty = products === 0
  return [
    {
      key: 'products',
      title: text.products,
      value: text.items(countText(products)),
      notes: [text.ofLibrary(library)],
      source: { table: 'lineup' },
    },
    {
      key: 'orders',
      title: text.orders,
      value: isEmpty || units == null ? null : text.pieces(units),
      notes:
        isEmpty || units == null
          ? [text.noOrders]
          : [orders.unknown > 0 ? text.rowsWithout(orders.unknown) : text.allRows],
      source: { table: 'lineup' },
    },
    {
      key: 'stock',
      title: text.stock,
      value: isEmpty || shared == null ? null : text.pieces(shared),
      notes: [
        ...(isEmpty || shared == null ? [text.noStock] : some(allocated.unknown, text.rowsWithout)),
        ...(isEmpty || inStock == null ? [] : [text.ofStock(inStock)]),
        ...some(stock.unknown, text.stockUnknown),
      ],
      source: { table: 'products' },
    },
  ]
}

export function creatorCard(
  { bookings, creators, settled, expectedGmv }: BookingTotals,
  text: Words,
): KpiCard {
  const expected = knownText(expectedGmv, yuanText)
  const notes = [
    text.bookingsNote(settled, bookings),
    expected === null ? text.expectedUnknown : text.expectedGmv(expected),
    ...(expected === null ? [] : some(expectedGmv.unknown, text.notAll)),
  ]
  return {
    key: 'creators',
    title: text.creators,
    value: text.people(countText(creators)),
    notes: bookings === 0 ? [text.noBookings] : notes,
    source: { table: 'bookings' },
  }
}

export function hostCard({ working, minutes, cost }: HostTotals, text: Words): KpiCard {
  const money = knownText(cost, yuanText)
  const notes = [
    text.hostsNote(working),
    ...(money === null ? [] : [text.cost(money)]),
    ...some(cost.unknown, text.costUnknown),
  ]
  return {
    key: 'hosts',
    title: text.hosts,
    value: text.hours(hoursText(minutes)),
    notes: working === 0 ? [text.noShifts] : notes,
    source: { table: 'shifts' },
  }
}

/** Preparation over all dimensions. */
export function taskCard(ready: Iterable<Readiness>, text: Words): KpiCard {
  const sum = { total: 0, done: 0, late: 0 }
  for (const { total, done, late } of ready) {
    sum.total += total
    sum.done += done
    sum.late += late
  }
  return {
    key: 'tasks',
    title: text.tasks,
    value: sum.total === 0 ? null : text.tasksOf(sum.done, sum.total),
    notes: [sum.total === 0 ? text.noTasks : sum.late > 0 ? text.late(sum.late) : text.notLate],
    isOver: sum.late > 0,
    source: { table: 'tasks' },
  }
}
