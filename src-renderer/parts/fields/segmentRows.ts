import { labelsOfPage } from '#core/edits/namedRows.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { faultsOfRun, type RunFault } from '#core/plan/layOutRun.ts'
import { findRow, type Page, type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { Host } from '#core/plan/records/people.ts'
import type { LineupRow, Product, Segment } from '#core/plan/records/show.ts'
import { sameValue } from '#core/plan/sameValue.ts'
import type { Id, IsoDate, Minute } from '#core/plan/units.ts'

/** A segment with all that its row shows, so that a row whose object did not change needs no repaint. */
export interface SegmentRow {
  readonly id: Id
  readonly segment: Segment
  readonly onAir: { readonly start: Minute; readonly duration: Minute }
  /** Day of minute 0. */
  readonly startDate: IsoDate
  readonly products: readonly ShownProduct[]
  readonly hosts: readonly ShownHost[]
  readonly fault: Pick<RunFault, 'kind' | 'minutes'> | null
}

export interface ShownProduct {
  readonly product: Product
  /** What the session's lineup says of it; null where it is not in there. */
  readonly lineup: LineupRow | null
  /** Its name, numbered where another product is called the same. */
  readonly label: string
}

export interface ShownHost {
  readonly host: Host
  readonly label: string
}

const made = new WeakMap<Segment, SegmentRow>()

/** The run of a session, row by row. A row is the same object until something that it shows changes. */
export function segmentRows(plan: Plan, sessionId: Id, lang: Lang): readonly SegmentRow[] {
  const session = findRow(plan, 'sessions', '', sessionId)
  if (!session) return []
  const run = pageOf(plan, 'segments', sessionId)
  const faults = new Map(faultsOfRun(run).map((fault) => [fault.segment.id, fault]))
  const context = contextOf(plan, session, lang)
  return run.map((segment) => {
    const row = rowOf(segment, faults.get(segment.id), context)
    const before = made.get(segment)
    if (before && isSameRow(before, row)) return before
    made.set(segment, row)
    return row
  })
}

/** The row of a segment that is about to be added: in its session, with nothing around it. */
export function newSegmentRow(plan: Plan, segment: Segment, lang: Lang): SegmentRow | null {
  const session = findRow(plan, 'sessions', '', segment.sessionId)
  return session ? rowOf(segment, undefined, contextOf(plan, session, lang)) : null
}

interface RowContext {
  readonly onAir: SegmentRow['onAir']
  readonly startDate: IsoDate
  readonly productOf: (id: Id) => ShownProduct | undefined
  readonly hostOf: (id: Id) => ShownHost | undefined
}

function contextOf(plan: Plan, { id, start, duration }: Session, lang: Lang): RowContext {
  const lineup = firstByProduct(pageOf(plan, 'lineup', id))
  const labels = {
    products: labelsOfPage(pageOf(plan, 'products', ''), lang),
    hosts: labelsOfPage(pageOf(plan, 'hosts', ''), lang),
  }
  return {
    onAir: { start, duration },
    startDate: planRow(plan).startDate,
    productOf: (productId) => {
      const product = findRow(plan, 'products', '', productId)
      const label = labels.products.labelOf('products', productId)
      return product && { product, lineup: lineup.get(productId) ?? null, label }
    },
    hostOf: (hostId) => {
      const host = findRow(plan, 'hosts', '', hostId)
      return host && { host, label: labels.hosts.labelOf('hosts', hostId) }
    },
  }
}

const lineupIndexes = new WeakMap<Page<'lineup'>, ReadonlyMap<Id, LineupRow>>()

function firstByProduct(page: Page<'lineup'>): ReadonlyMap<Id, LineupRow> {
  const index = lineupIndexes.get(page) ?? new Map(page.toReversed().map((row) => [row.productId, row]))
  lineupIndexes.set(page, index)
  return index
}

function rowOf(
  segment: Segment,
  fault: RunFault | undefined,
  { onAir, startDate, productOf, hostOf }: RowContext,
): SegmentRow {
  return {
    id: segment.id,
    segment,
    onAir,
    startDate,
    products: segment.productIds.flatMap((id) => productOf(id) ?? []),
    hosts: segment.hostIds.flatMap((id) => hostOf(id) ?? []),
    fault: fault ? { kind: fault.kind, minutes: fault.minutes } : null,
  }
}

function isSameRow(a: SegmentRow, b: SegmentRow): boolean {
  return (
    a.startDate === b.startDate &&
    sameValue(a.onAir, b.onAir) &&
    sameValue(a.fault, b.fault) &&
    a.products.length === b.products.length &&
    a.products.every((shown, i) => isSameProduct(shown, b.products[i])) &&
    a.hosts.length === b.hosts.length &&
    a.hosts.every(({ host, label }, i) => host === b.hosts[i]?.host && label === b.hosts[i]?.label)
  )
}

const isSameProduct = (a: ShownProduct, b: ShownProduct | undefined): boolean =>
  a.product === b?.product && a.lineup === b.lineup && a.label === b.label
