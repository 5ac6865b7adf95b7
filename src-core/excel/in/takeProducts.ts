import type { LineupRow } from '#core/plan/records/show.ts'
import type { Id } from '#core/plan/units.ts'
import type { RunOfShowFields } from '../runOfShowFields.ts'
import type { Claim, ImportDraft, LinkPlace } from './ImportDraft.ts'
import type { ClaimRefusal } from './LinkClaims.ts'
import type { ShowReader } from './readRowTime.ts'

/** The products that a row of a run of show names, and what it says of them that found no other place. */
export interface RowProducts {
  readonly productIds: readonly Id[]
  /**
   * For the segment: what the lineup has otherwise from an earlier row, or cannot hold. Complete when the import has
   * settled its link numbers.
   */
  readonly leftovers: readonly (readonly string[])[]
}

type Field = keyof RunOfShowFields
const numberFields: readonly Field[] = ['linkNo', 'listFen', 'liveFen', 'allocatedStock']
const textFields: readonly Field[] = ['mechanism', 'gifts']

/**
 * Takes a row's products into the plan, and their prices, link and stock into the session's lineup. A later row that
 * contradicts an earlier one is a finding; the first is kept, and what the later says stays with its segment.
 * @param sessionId null where the sheet gave no session: products only
 */
export function takeProducts(
  target: ImportDraft,
  reader: ShowReader,
  row: number,
  sessionId: Id | null,
): RowProducts {
  const names = reader.value(row, 'product') ?? []
  const productNo = names.length > 1 ? '' : (reader.value(row, 'productNo') ?? '')
  const productIds =
    names.length > 0
      ? names.map((name) => target.product(name, productNo, linkPlace(reader, row, sessionId, names)))
      : productNo === ''
        ? []
        : [target.product('', productNo)]
  const [only] = productIds
  if (only === undefined || productIds.length > 1)
    return { productIds, leftovers: [unplaced(reader, row, productIds)] }
  const [name = ''] = names
  // Runs of show shorten names; one that is another product's own leaves the number in doubt.
  if (target.isNameOfAnother(only, name)) reader.find(row, 'product', 'contradicts', 'same-as-first-row')
  const leftovers = [
    takeListPrice(target, reader, row, only),
    ...(sessionId === null ? [] : takeOffer(target, reader, row, sessionId, only)),
  ]
  return { productIds, leftovers }
}

/** The link beside a product; beside several it is none of theirs. */
function linkPlace(
  reader: ShowReader,
  row: number,
  sessionId: Id | null,
  names: readonly string[],
): LinkPlace | undefined {
  const link = reader.reading(row, 'linkNo')
  if (sessionId === null || names.length > 1 || link.kind !== 'value') return undefined
  return { sessionId, linkNo: link.value }
}

function takeListPrice(target: ImportDraft, reader: ShowReader, row: number, productId: Id): string[] {
  const list = reader.value(row, 'listFen')
  if (!list) return []
  const claim = target.claim('products', '', productId, 'listFen', list.fen)
  return [...contradicting(reader, row, 'listFen', claim), ...(list.mechanism === '' ? [] : [list.mechanism])]
}

/** Says that a cell contradicts an earlier row, and gives what it says. */
function contradicting(reader: ShowReader, row: number, field: Field, claim: Claim | ClaimRefusal): string[] {
  if (claim === 'taken' || reader.isFilled(row, field)) return []
  reader.find(row, field, 'contradicts', claim === 'held' ? 'unique-key' : 'same-as-first-row')
  return [`${reader.header(field)}：${reader.raw(row, field)}`]
}

/** A price beside no product, or beside several, belongs to none of them. */
function unplaced(reader: ShowReader, row: number, productIds: readonly Id[]): string[] {
  const leftovers: string[] = []
  const own = productIds.length > 1 ? [...numberFields, 'productNo' as const] : numberFields
  for (const field of own) {
    if (reader.isEmpty(row, field) || reader.isFilled(row, field)) continue
    const reading = reader.reading(row, field)
    if (reading.kind === 'unreadable') reader.value(row, field)
    else if (productIds.length > 1) reader.find(row, field, 'ambiguous', expectedOf[field] ?? 'text')
    leftovers.push(`${reader.header(field)}：${reader.raw(row, field)}`)
  }
  return [...leftovers, ...textFields.flatMap((field) => textOf(reader, row, field))]
}

const expectedOf: { readonly [F in Field]?: 'money' | 'count' | 'identifier' } = {
  linkNo: 'count',
  listFen: 'money',
  liveFen: 'money',
  allocatedStock: 'count',
  productNo: 'identifier',
}

const textOf = (reader: ShowReader, row: number, field: Field): string[] => {
  const text = reader.value(row, field)
  return typeof text === 'string' && text !== '' ? [text] : []
}

function takeOffer(
  target: ImportDraft,
  reader: ShowReader,
  row: number,
  sessionId: Id,
  productId: Id,
): string[][] {
  const lineupId = target.lineupRow(sessionId, productId)
  const claim = <F extends keyof LineupRow>(field: F, value: LineupRow[F]): Claim =>
    target.claim('lineup', sessionId, lineupId, field, value)
  const links: string[] = []
  const others: string[] = []
  const link = reader.value(row, 'linkNo')
  if (link !== undefined)
    target.claimLink(sessionId, productId, link, (refusal) =>
      links.push(...contradicting(reader, row, 'linkNo', refusal)),
    )
  const live = reader.value(row, 'liveFen')
  if (live) others.push(...contradicting(reader, row, 'liveFen', claim('liveFen', live.fen)))
  const stock = reader.value(row, 'allocatedStock')
  if (stock !== undefined)
    others.push(...contradicting(reader, row, 'allocatedStock', claim('allocatedStock', stock)))
  const mechanism = [...textOf(reader, row, 'mechanism'), ...(live?.mechanism ? [live.mechanism] : [])].join(
    '；',
  )
  // Another mechanism in a later round is no slip: each round has its own, the lineup the first.
  if (mechanism !== '' && claim('mechanism', mechanism) === 'contradicts') others.push(mechanism)
  const [gifts] = textOf(reader, row, 'gifts')
  if (gifts !== undefined && claim('gifts', gifts) === 'contradicts') others.push(gifts)
  return [links, others]
}
