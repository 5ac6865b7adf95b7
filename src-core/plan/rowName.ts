import type { Lang } from './Lang.ts'
import { segmentKindNames, tableTitles } from './names.ts'
import { findRow, type Plan } from './Plan.ts'
import type { AnyRow, PageKey, TableName } from './tables.ts'
import type { Id } from './units.ts'

/**
 * What people call a row in a sentence: its name or title; for a row that has none, that of what it is about (a shift
 * its host, a lineup row its product). A nameless one is called by its table, one that is gone by its id.
 */
export function rowName(plan: Plan, table: TableName, page: PageKey, id: Id, lang: Lang): string {
  const row = findRow(plan, table, page, id)
  if (!row) return id
  const own = ownName(row)
  if (own !== '') return own
  if (table === 'segments') return segmentName(plan, row as AnyRow & SegmentNaming, lang)
  const [about, aboutId] = aboutOf(row)
  return about ? rowName(plan, about, '', aboutId, lang) : tableTitles[table][lang]
}

interface SegmentNaming {
  readonly kind: keyof typeof segmentKindNames
  readonly productIds: readonly Id[]
}

/** A segment without a title is called by its first product, else by its kind. */
function segmentName(plan: Plan, { kind, productIds }: SegmentNaming, lang: Lang): string {
  const [product] = productIds
  return product === undefined ? segmentKindNames[kind][lang] : rowName(plan, 'products', '', product, lang)
}

const nameFields = ['name', 'title', 'metric', 'slotName', 'theme', 'team', 'goal']

function ownName(row: AnyRow): string {
  for (const field of nameFields) {
    const value: unknown = Reflect.get(row, field)
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return ''
}

const aboutFields = [
  ['products', 'productId'],
  ['hosts', 'hostId'],
  ['creators', 'creatorId'],
  ['rooms', 'roomId'],
] as const

function aboutOf(row: AnyRow): readonly [TableName, Id] | readonly [undefined, ''] {
  for (const [table, field] of aboutFields) {
    const id: unknown = Reflect.get(row, field)
    if (typeof id === 'string') return [table, id]
  }
  return [undefined, '']
}
