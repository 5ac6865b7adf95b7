import { isCalendarDate } from '#core/plan/clock.ts'
import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import { refuse } from '#core/plan/Result.ts'
import type { PlanRecord } from '#core/plan/records/calendar.ts'
import { maxPlanDays } from '#core/plan/records/limits.ts'
import { references } from '#core/plan/references.ts'
import { type Row, recordSchemas, type TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { isOrderKey } from '#core/planfile/isOrderKey.ts'
import { type Refused, refuseDuration, rowMissing } from './refusals.ts'

/**
 * Refuses a row that a plan file would not be read with: a value that its record does not take (naming the field), a
 * reference to a row that is gone.
 * @param fields those whose references are looked up; all when left out
 */
export function refuseRow<T extends TableName>(
  draft: PlanDraft,
  table: T,
  row: Row<T>,
  fields: readonly string[] = Object.keys(row),
): Refused | undefined {
  const parsed = recordSchemas[table].safeParse(row)
  if (!parsed.success) return refuseAt(table, row, parsed.error.issues[0]?.path ?? [])
  if ('order' in row && !isOrderKey(row.order)) return badValue(table, row, 'order')
  if (table === 'plans') return refusePlanRow(row as PlanRecord)
  const missing = fields.map((field) => refuseReference(draft, table, row, field))
  return missing.find((refused) => refused !== undefined)
}

const badValue = (table: TableName, row: object, field: string): Refused =>
  refuse({ code: 'bad-value', table, field, value: String(Reflect.get(row, field)) })

/** In the words for what is wrong, where there are any; lengths are said by many fields. */
function refuseAt(table: TableName, row: object, path: readonly PropertyKey[]): Refused {
  const value = path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), row)
  const [first = '', last] = [path[0], path.at(-1)]
  if (typeof value === 'number' && table === 'plans' && first === 'days')
    return refuse({ code: 'bad-plan-length', days: value, maxDays: maxPlanDays })
  const isLength = typeof value === 'number' && lengthFields.has(last)
  return (isLength ? refuseDuration(value) : undefined) ?? badValue(table, row, String(first))
}

const lengthFields: ReadonlySet<PropertyKey | undefined> = new Set([
  'duration',
  'defaultSegmentMinutes',
  'minSegmentMinutes',
])

/** What the record cannot say of the plan's own row. */
const refusePlanRow = ({ startDate }: PlanRecord): Refused | undefined =>
  isCalendarDate(startDate) ? undefined : refuse({ code: 'not-a-date', value: startDate })

/** Every table that others point to is kept whole on one page, ''. */
function refuseReference<T extends TableName>(
  draft: PlanDraft,
  table: T,
  row: Row<T>,
  field: string,
): Refused | undefined {
  const target = (references[table] as { readonly [field: string]: TableName } | undefined)?.[field]
  const value: unknown = Reflect.get(row, field)
  if (target === undefined || value === null) return undefined
  const ids = (Array.isArray(value) ? value : [value]).map(idOf)
  const missing = ids.find((id) => !draft.find(target, '', id))
  return missing === undefined ? undefined : rowMissing(target, missing)
}

/** Bookings hold what they say of a product with its id. */
const idOf = (entry: Id | { readonly productId: Id }): Id =>
  typeof entry === 'object' ? entry.productId : entry
