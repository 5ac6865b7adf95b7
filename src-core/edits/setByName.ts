import type { Plan } from '#core/plan/Plan.ts'
import { pageOf } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import type { PageKey, TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { labelsOfPage, type NamedTable } from './namedRows.ts'
import { type SettableFields, setFields } from './setFields.ts'

export interface SetByName<T extends TableName> {
  readonly table: T
  readonly page: PageKey
  readonly ids: readonly Id[]
  /** Holds the id of one row of `target`, or null. */
  readonly field: keyof SettableFields<T> & string
  readonly target: NamedTable
  /** '' for none. */
  readonly name: string
}

/** Points rows at one row of another table by its name. Refuses a name that none or several bear. */
export function setByName<T extends TableName>(plan: Plan, args: SetByName<T>): Result<PlanDiff> {
  const { table, page, ids, field, target, name } = args
  const set = (id: Id | null) => setFields(plan, table, page, ids, { [field]: id } as SettableFields<T>)
  if (name.trim() === '') return set(null)
  const found = findNamed(plan, target, name)
  if (found.kind === 'value') return set(found.value)
  const isAmbiguous = found.kind === 'unreadable' && found.code === 'ambiguous'
  return refuse({ code: isAmbiguous ? 'ambiguous-name' : 'unknown-name', table: target, name })
}

/** A row without a name is called by its table, in the language that the planner sees it in. */
function findNamed(plan: Plan, target: NamedTable, name: string) {
  const page = pageOf(plan, target, '')
  const inChinese = labelsOfPage(page, 'zh').find(target, name)
  return inChinese.kind === 'value' ? inChinese : labelsOfPage(page, 'en').find(target, name)
}
