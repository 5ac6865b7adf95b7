import type { Segment } from '#core/plan/records/show.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import type { ImportDraft } from './ImportDraft.ts'
import type { ShowReader } from './readRowTime.ts'
import type { ShowSheet } from './ShowSheet.ts'
import { segmentKindOf } from './segmentKindOf.ts'
import type { RowProducts } from './takeProducts.ts'
import { unusedColumns } from './unusedColumns.ts'

type SaidField =
  | 'start'
  | 'duration'
  | 'kind'
  | 'title'
  | 'productIds'
  | 'hostIds'
  | 'script'
  | 'showing'
  | 'benefit'
  | 'interaction'
  | 'spendCue'
  | 'notes'

/** A segment as the rows of a sheet say it: what a row of the plan is made of, or changed by. */
export interface SheetSegment extends Pick<Segment, SaidField> {
  /** False where nothing says when it ends: the duration is the usual one. */
  readonly isEndSaid: boolean
  /** Whether a cell says what it is; else kind is a guess. */
  readonly isNamed: boolean
  /** What else is for the benefit and the notes, a line each. */
  readonly moreBenefit: readonly string[]
  readonly moreNotes: readonly string[]
}

/**
 * The segments of a run of show, by start.
 * @param origin minute of the plan at which the day begins that the sheet counts from
 */
export function segmentsOfShow(
  target: ImportDraft,
  show: ShowSheet,
  productsOfRow: ReadonlyMap<number, RowProducts>,
  origin: Minute,
): SheetSegment[] {
  const notesOf = unusedColumns(show.reader.table, show.reader.log)
  const followers = followersOf(show)
  return show.placed.map(({ row, start, end, isEndSaid }): SheetSegment => {
    const more = followers.get(row)
    const rows = more ? [row, ...more] : [row]
    const products = rows.flatMap((one) => productsOfRow.get(one) ?? [])
    const productIds = once(products.flatMap((one) => one.productIds))
    const text = (field: TextField): string => lines(textsOf(show.reader, rows, field))
    return {
      start: origin + start,
      duration: end - start,
      isEndSaid,
      ...kindOf(show.reader, row, productIds),
      productIds,
      hostIds: hostsOf(target, show.reader, rows),
      script: text('script'),
      showing: text('showing'),
      benefit: text('benefit'),
      moreBenefit: products.flatMap((one) => one.leftovers.flat()),
      interaction: text('interaction'),
      spendCue: text('spendCue'),
      notes: text('notes'),
      moreNotes: rows.flatMap(notesOf),
    }
  })
}

/** Rows under the merged time of another, by that row. */
function followersOf({ headOfRow }: ShowSheet): ReadonlyMap<number, readonly number[]> {
  const followers = new Map<number, number[]>()
  for (const [row, head] of headOfRow) {
    const rows = followers.get(head)
    if (rows) rows.push(row)
    else followers.set(head, [row])
  }
  return followers
}

function kindOf(
  reader: ShowReader,
  row: number,
  productIds: readonly Id[],
): Pick<SheetSegment, 'kind' | 'title' | 'isNamed'> {
  const name = reader.value(row, 'segment') ?? ''
  const hasProduct = productIds.length > 0
  if (name === '') return { kind: hasProduct ? 'product' : 'other', title: '', isNamed: false }
  return { ...segmentKindOf(name, hasProduct), isNamed: true }
}

function hostsOf(target: ImportDraft, reader: ShowReader, rows: readonly number[]): Id[] {
  const names = rows.flatMap((row) => reader.value(row, 'hosts') ?? [])
  return once(names.map((name) => target.host(name, 'host')))
}

type TextField = 'script' | 'showing' | 'benefit' | 'interaction' | 'spendCue' | 'notes'

function textsOf(reader: ShowReader, rows: readonly number[], field: TextField): string[] {
  if (!reader.has(field)) return []
  return rows.map((row) => reader.value(row, field) ?? '')
}

/** Each text once, a line each. */
function lines(all: readonly string[]): string {
  const [first = ''] = all
  return all.length <= 1 ? first : once(all.filter((text) => text !== '')).join('\n')
}

const once = (all: string[]): string[] => (all.length > 1 ? [...new Set(all)] : all)
