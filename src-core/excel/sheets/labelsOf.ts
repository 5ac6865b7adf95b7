import { dateOf, formatClock } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { tableTitles } from '#core/plan/names.ts'
import type { Row } from '#core/plan/tables.ts'
import type { Id, IsoDate } from '#core/plan/units.ts'
import { type Reading, readAs, unreadable } from '../values/Reading.ts'
import type { LabelledTable, Labels } from './TeamSheet.ts'
import { plainName } from './valueKinds.ts'

export interface LabelOptions {
  readonly lang: Lang
  readonly startDate: IsoDate
  /** Rows that were there first: their namesakes from later are numbered after them. */
  readonly isOld: (table: LabelledTable, id: Id) => boolean
}

interface TableLabels {
  readonly byId: ReadonlyMap<Id, string>
  /** Several ids where several rows bear the name. */
  readonly idsByName: ReadonlyMap<string, readonly Id[]>
}

/**
 * Names for rows in cells: what people call them, made unique where two share it. Sessions that share a title are told
 * apart by their start, whatever is still alike by a number: `小雅 #1`, `小雅 #2`.
 */
export function labelsOf(
  rowsOf: <T extends LabelledTable>(table: T) => readonly Row<T>[],
  options: LabelOptions,
): Labels {
  const made = new Map<LabelledTable, TableLabels>()
  const labelsFor = (table: LabelledTable): TableLabels => {
    const known = made.get(table)
    if (known) return known
    const labels = uniqueLabels(
      rowsOf(table).map((row) => ({
        id: row.id,
        names: namesOf(table, row, options),
        isOld: options.isOld(table, row.id),
      })),
    )
    made.set(table, labels)
    return labels
  }
  return {
    labelOf: (table, id) => labelsFor(table).byId.get(id) ?? id,
    find: (table, name) => findIn(labelsFor(table), name),
    all: (table) => [...labelsFor(table).byId.values()],
  }
}

/** The labels of `first`, and where those know no such name, of `second`. */
export function labelsOfEither(first: Labels, second: Labels): Labels {
  return {
    ...first,
    find: (table, name) => {
      const found = first.find(table, name)
      if (found.kind === 'value') return found
      const other = second.find(table, name)
      return other.kind === 'value' ? other : found
    },
  }
}

function findIn(labels: TableLabels, name: string): Reading<Id> {
  const ids = labels.idsByName.get(plainName(name)) ?? []
  const [id] = ids
  if (id !== undefined) return ids.length === 1 ? readAs(id) : unreadable('name', 'ambiguous')
  return labels.byId.has(name) ? readAs(name) : unreadable('name')
}

interface Named {
  readonly id: Id
  /** From what people say to what tells it apart. */
  readonly names: readonly string[]
  readonly isOld: boolean
}

function uniqueLabels(rows: readonly Named[]): TableLabels {
  const uses = new Map<string, number>()
  for (const { names } of rows) {
    for (const name of new Set(names.map(plainName))) uses.set(name, (uses.get(name) ?? 0) + 1)
  }
  const labels = new Map<Id, string>()
  const taken = new Set<string>(uses.keys())
  const numbers = new Map<string, number>()
  // By id, so that moving a row in a sheet never renumbers its namesakes.
  const inNumberingOrder = [...rows].sort(
    (a, b) => Number(b.isOld) - Number(a.isOld) || (a.id < b.id ? -1 : 1),
  )
  for (const { id, names } of inNumberingOrder) {
    const free = names.find((name) => uses.get(plainName(name)) === 1)
    const label = free ?? numbered(names.at(-1) ?? id, numbers, taken)
    taken.add(plainName(label))
    labels.set(id, label)
  }
  return {
    byId: new Map(rows.map(({ id }) => [id, labels.get(id) ?? id])),
    idsByName: idsByName(rows, labels),
  }
}

/** A label belongs to its row alone, though another row may go by the same name. */
function idsByName(
  rows: readonly Named[],
  labels: ReadonlyMap<Id, string>,
): ReadonlyMap<string, readonly Id[]> {
  const ids = new Map<string, Id[]>()
  for (const { id, names } of rows) {
    for (const name of new Set(names.map(plainName))) ids.set(name, [...(ids.get(name) ?? []), id])
  }
  for (const [id, label] of labels) ids.set(plainName(label), [id])
  return ids
}

function numbered(name: string, numbers: Map<string, number>, taken: ReadonlySet<string>): string {
  const plain = plainName(name)
  let number = numbers.get(plain) ?? 0
  let label: string
  do label = `${name} #${++number}`
  while (taken.has(plainName(label)))
  numbers.set(plain, number)
  return label
}

function namesOf(table: LabelledTable, row: Row<LabelledTable>, { lang, startDate }: LabelOptions): string[] {
  const name = oneLine(nameOf(table, row)) || tableTitles[table][lang]
  if (table !== 'sessions') return [name]
  const { start } = row as Row<'sessions'>
  return [name, `${name} ${dateOf(startDate, start).slice(5)} ${formatClock(start)}`]
}

function nameOf(table: LabelledTable, row: Row<LabelledTable>): string {
  const fields = { sessions: 'title', tasks: 'title', targets: 'metric' } as const
  const field = table in fields ? fields[table as keyof typeof fields] : 'name'
  return String(Reflect.get(row, field))
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
