import type { TableCorrection, TableKind } from '../ImportProposal.ts'
import { normaliseText } from '../values/normalise.ts'
import { kindFields, tableKinds } from './kindFields.ts'

/** Fields by column index; null for a column that is not read. */
export type ColumnFields = readonly (string | null)[]

/** Units that change what a bare number means: 库存（万） and 时长（秒） are not 库存 and 时长. */
const changesNumbers = /[万千百亿秒天kw]|小时|美元|usd|\$/i

/** A header as it is compared: one spelling, no spaces, no marks, no unit that is the usual one anyway. */
export function plainHeader(text: string): string {
  const plain = normaliseText(text)
    .toLowerCase()
    .replace(/[\s*★:]/g, '')
  const [, bare, unit = ''] = /^(.+?)[([【](.*)[)\]】]$/.exec(plain) ?? []
  return bare === undefined || changesNumbers.test(unit) ? plain : bare
}

interface Alias {
  readonly field: string
  readonly rank: number
}

function aliasesOf(kind: TableKind): ReadonlyMap<string, Alias> {
  const aliases = new Map<string, Alias>()
  for (const [field, { aliases: names }] of Object.entries(kindFields[kind])) {
    for (const [rank, name] of names.entries()) {
      for (const header of [plainHeader(name), normaliseText(name).toLowerCase().replace(/\s/g, '')])
        if (!aliases.has(header)) aliases.set(header, { field, rank })
    }
  }
  return aliases
}

const aliasesByKind = new Map(tableKinds.map((kind) => [kind, aliasesOf(kind)]))

/** Which field each header means; each field once, at its best header. */
export function mapColumns(
  kind: TableKind,
  headers: readonly string[],
  corrected: TableCorrection['columns'] = {},
): ColumnFields {
  const aliases = aliasesByKind.get(kind)
  const best = new Map<string, { readonly column: number; readonly rank: number }>()
  for (const [column, header] of headers.entries()) {
    const known = header === '' ? undefined : aliases?.get(plainHeader(header))
    if (!known || Object.hasOwn(corrected, column)) continue
    if (known.rank < (best.get(known.field)?.rank ?? Number.POSITIVE_INFINITY))
      best.set(known.field, { column, rank: known.rank })
  }
  const fields: (string | null)[] = headers.map(() => null)
  for (const [field, { column }] of best) fields[column] = field
  return withCorrections(kind, fields, corrected)
}

function withCorrections(
  kind: TableKind,
  fields: readonly (string | null)[],
  corrected: NonNullable<TableCorrection['columns']>,
): ColumnFields {
  const entries = Object.entries(corrected).filter(
    ([, field]) => field === null || Object.hasOwn(kindFields[kind], field),
  )
  if (entries.length === 0) return fields
  const named = new Set(entries.map(([, field]) => field))
  const result = fields.map((field) => (named.has(field) ? null : field))
  for (const [column, field] of entries) result[Number(column)] = field
  return Array.from(result, (field) => field ?? null)
}
