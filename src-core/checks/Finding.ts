import type { PageKey, TableName } from '#core/plan/tables.ts'
import type { Id, Minute } from '#core/plan/units.ts'

/** `error`: the plan cannot run so. `warning`: somebody should look. `hint`: could be better. */
export type Severity = 'error' | 'warning' | 'hint'
export const severities: readonly Severity[] = ['error', 'warning', 'hint']

/** A row that a finding is about, as exactly as the check knows it. */
export interface Place {
  readonly table: TableName
  readonly page: PageKey
  readonly id: Id
  readonly field?: string
  /** Minutes of the plan `[start, end)`. */
  readonly start?: Minute
  readonly end?: Minute
  /** Characters `[from, to)` of the field's text. */
  readonly chars?: readonly [from: number, to: number]
}

/** Numbers and words that a finding's sentence is made of, in the units of their names. */
export type Figures = { readonly [name: string]: number | string }

/** What a rule reports. */
export interface Found<F extends Figures = Figures> {
  /** The first is where "go to" leads. */
  readonly places: readonly [Place, ...Place[]]
  readonly figures: F
  /** Where this one is milder than its check. */
  readonly severity?: Severity
  /** Tells several findings of one check at the same rows apart: the word, the date. */
  readonly about?: string
}

export interface Finding<F extends Figures = Figures> extends Found<F> {
  readonly check: string
  readonly severity: Severity
}

/** The same for the same fault at the same rows, whatever its figures are; unique in a plan. Acceptances refer to it. */
export function identityOf({ check, places, about }: Finding): string {
  const rows = places.map(({ table, id, field }) => `${table}/${id}${field === undefined ? '' : `.${field}`}`)
  return [check, ...rows, ...(about === undefined ? [] : [about])].join('|')
}

/** The figures as one text: an accepted finding counts as accepted for as long as this stays the same. */
export function figuresText({ figures }: Found): string {
  return Object.keys(figures)
    .sort()
    .map((name) => `${name}=${figures[name]}`)
    .join(' ')
}
