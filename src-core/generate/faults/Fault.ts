import { layOutRun } from '#core/plan/layOutRun.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { LineupRow, Product, Segment } from '#core/plan/records/show.ts'
import type { Id } from '#core/plan/units.ts'
import type { Draft } from '../Draft.ts'

/** A fault that was put into a plan on purpose: which check must find it, and the first row that it must name. */
export interface SeededFault {
  readonly check: string
  readonly at: Id
}

/** Rows of a generated plan to break, each handed out once, so that faults do not hide each other. */
export interface Victims {
  readonly draft: Draft
  /** The n-th session of the first day. */
  session(n: number): Session
  run(session: Session): Segment[]
  /** A lineup row, its product and a segment that shows it. */
  listed(): { readonly row: LineupRow; readonly product: Product; readonly segment: Segment }
}

/** Puts one kind of fault into a plan; nothing where a plan of this size has no place for it. */
export type Fault = (victims: Victims) => readonly SeededFault[]

export function victimsOf(draft: Draft): Victims {
  const { sessions, lineup, products, segments } = draft.rows
  const byProduct = new Map(products.map((product) => [product.id, product]))
  const bySession = new Map<Id, Segment[]>()
  for (const segment of segments) {
    const run = bySession.get(segment.sessionId)
    if (run) run.push(segment)
    else bySession.set(segment.sessionId, [segment])
  }
  const { rooms, lineupPerSession } = draft.preset
  let handedOut = 0
  const listed: Victims['listed'] = () => {
    // Row by row through the rooms' first day, past the first rows, which the first segments show.
    const row = lineup[(handedOut % rooms) * lineupPerSession + 5 + Math.floor(handedOut / rooms)]
    handedOut += 1
    const product = row && byProduct.get(row.productId)
    const segment = row && bySession.get(row.sessionId)?.find((each) => each.productIds[0] === row.productId)
    if (!row || !product || !segment) throw new Error('no more rows to break')
    return { row, product, segment }
  }
  return {
    draft,
    session: (n) => {
      const session = sessions[n % rooms]
      if (!session) throw new Error('a plan without sessions')
      return session
    },
    run: (session) => bySession.get(session.id) ?? [],
    listed,
  }
}

/** Lays a run out after durations were changed, by the rule that every edit goes by. */
export function layOut(session: Session, run: readonly Segment[]): void {
  for (const [index, start] of layOutRun(session.start, run).entries()) {
    const segment = run[index]
    if (segment) segment.start = start
  }
}
