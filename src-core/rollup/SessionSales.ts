import { type Page, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { LineupRow, Segment } from '#core/plan/records/show.ts'
import { mergeSpans, type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { pricesOfLineup } from '#core/pricing/priceOfRow.ts'
import { addAmount, type KnownSum, tally } from './KnownSum.ts'
import { spreadBetween } from './spreadBetween.ts'

/** What a session plans to sell, and when. Made once for each version of the session, its run and its lineup. */
export class SessionSales {
  readonly session: Session
  readonly run: readonly Segment[]
  readonly lineup: Page<'lineup'>
  readonly span: Span
  #shown: ReadonlyMap<Id, readonly Span[]> | undefined

  constructor(session: Session, run: readonly Segment[], lineup: Page<'lineup'>) {
    this.session = session
    this.run = run
    this.lineup = lineup
    this.span = spanOf(session)
  }

  /** Planned GMV in fen: planned units × to-hand price. Rows of which either is not known count as unknown. */
  get gmv(): KnownSum {
    return salesOfLineup(this.lineup).gmv
  }

  /** Planned units. */
  get units(): KnownSum {
    return salesOfLineup(this.lineup).units
  }

  /** Planned GMV in `[from, to)`: that of each row is spread over the minutes in which it is sold. */
  gmvBetween(from: Minute, to: Minute): KnownSum {
    if (from <= this.span.start && this.span.end <= to) return this.gmv
    const total = tally()
    if (this.lineup.length === 0 || to <= this.span.start || this.span.end <= from) return total
    const amounts = salesOfLineup(this.lineup).gmvByRow
    for (const [index, row] of this.lineup.entries()) {
      const gmv = amounts[index] ?? null
      addAmount(total, gmv === null ? null : spreadBetween(gmv, this.soldDuring(row.productId), from, to))
    }
    return total
  }

  /** The minutes in which a product of the lineup is shown while the session is on air; all of them when it never is. */
  soldDuring(productId: Id): readonly Span[] {
    this.#shown ??= shownSpans(this.run, this.span)
    return this.#shown.get(productId) ?? [this.span]
  }
}

function shownSpans(run: readonly Segment[], air: Span): ReadonlyMap<Id, readonly Span[]> {
  const shown = new Map<Id, Span[]>()
  for (const segment of run) {
    const span = segment.productIds.length > 0 ? sharedSpan(spanOf(segment), air) : undefined
    if (!span) continue
    for (const id of segment.productIds) {
      const spans = shown.get(id)
      if (spans) spans.push(span)
      else shown.set(id, [span])
    }
  }
  for (const [id, spans] of shown) if (spans.length > 1) shown.set(id, mergeSpans(spans))
  return shown
}

interface LineupSales {
  /** In the order of the lineup; null where price or units are not known. */
  readonly gmvByRow: readonly (number | null)[]
  readonly gmv: KnownSum
  readonly units: KnownSum
}

const sales = new WeakMap<Page<'lineup'>, LineupSales>()

function salesOfLineup(lineup: Page<'lineup'>): LineupSales {
  let found = sales.get(lineup)
  if (!found) {
    const prices = pricesOfLineup(lineup)
    const gmvByRow = lineup.map((row, index) => gmvOf(row, prices[index] ?? null))
    const [gmv, units] = [tally(), tally()]
    for (const amount of gmvByRow) addAmount(gmv, amount)
    for (const row of lineup) addAmount(units, row.plannedUnits)
    found = { gmvByRow, gmv, units }
    sales.set(lineup, found)
  }
  return found
}

/** No units bring nothing, whatever the price. */
function gmvOf({ plannedUnits }: LineupRow, toHandFen: number | null): number | null {
  if (plannedUnits === 0) return 0
  return plannedUnits === null || toHandFen === null ? null : plannedUnits * toHandFen
}

const known = new WeakMap<Session, SessionSales>()

/** The same object for as long as session, run and lineup stay the same. */
export function sessionSales(plan: Plan, session: Session): SessionSales {
  const [run, lineup] = [pageOf(plan, 'segments', session.id), pageOf(plan, 'lineup', session.id)]
  const last = known.get(session)
  if (last && last.run === run && last.lineup === lineup) return last
  const made = new SessionSales(session, run, lineup)
  known.set(session, made)
  return made
}
