import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { LineupRow, Segment } from '#core/plan/records/show.ts'
import { type RunShape, runShape } from '#core/plan/runShape.ts'
import type { Span } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { type ToHandPrice, toHandPrice } from '#core/pricing/toHandPrice.ts'

/** A lineup row and its to-hand price; null without a live price. */
export interface Listed {
  readonly session: SessionFacts
  readonly row: LineupRow
  readonly price: ToHandPrice | null
}

/**
 * A session with its run and its lineup, and what checks need to know of them alone. It is made once for each version
 * of the three and must therefore hold nothing that other rows have a say in.
 */
export class SessionFacts {
  readonly session: Session
  readonly run: readonly Segment[]
  readonly lineup: readonly LineupRow[]
  #listed: readonly Listed[] | undefined
  #listedByProduct: ReadonlyMap<Id, readonly Listed[]> | undefined
  #shape: RunShape | undefined

  constructor(session: Session, run: readonly Segment[], lineup: readonly LineupRow[]) {
    this.session = session
    this.run = run
    this.lineup = lineup
  }

  get start(): Minute {
    return this.session.start
  }

  get end(): Minute {
    return this.session.start + this.session.duration
  }

  /** Its air time and all of its run, which may stick out of it. */
  get extent(): Span {
    return { start: Math.min(this.start, this.shape.start), end: Math.max(this.end, this.shape.end) }
  }

  /** The lineup, priced. */
  get listed(): readonly Listed[] {
    this.#listed ??= this.lineup.map((row) => ({ session: this, row, price: priceOf(row) }))
    return this.#listed
  }

  /** Lineup rows by the product that they list, each in order. */
  get listedByProduct(): ReadonlyMap<Id, readonly Listed[]> {
    this.#listedByProduct ??= byProduct(this.listed)
    return this.#listedByProduct
  }

  /** Segments that show a product, in run order. */
  get shown(): ReadonlyMap<Id, readonly Segment[]> {
    return this.shape.shown
  }

  get shape(): RunShape {
    this.#shape ??= runShape(this.run)
    return this.#shape
  }
}

const priceOf = ({ liveFen, offers }: LineupRow): ToHandPrice | null =>
  liveFen === null ? null : toHandPrice(liveFen, offers)

function byProduct(listed: readonly Listed[]): ReadonlyMap<Id, readonly Listed[]> {
  const rows = new Map<Id, Listed[]>()
  for (const each of listed) {
    const same = rows.get(each.row.productId)
    if (same) same.push(each)
    else rows.set(each.row.productId, [each])
  }
  return rows
}

const known = new WeakMap<Session, SessionFacts>()

/** Facts of a session; the same object for as long as session, run and lineup stay the same. */
export function sessionFacts(plan: Plan, session: Session): SessionFacts {
  const [run, lineup] = [pageOf(plan, 'segments', session.id), pageOf(plan, 'lineup', session.id)]
  const last = known.get(session)
  if (last && last.run === run && last.lineup === lineup) return last
  const facts = new SessionFacts(session, run, lineup)
  known.set(session, facts)
  return facts
}
