import type { Texts } from '#core/plan/Lang.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { missing, type Reading, readAs, unreadable } from '../values/Reading.ts'
import type { Cell } from '../Workbook.ts'
import { isEmptyCell, textCell, textOfCell } from './cells.ts'
import { type ColumnOptions, columnFrame, type FieldOf, fieldSchema, takenBy } from './fieldColumn.ts'
import type { LabelledTable, Labels, TeamColumn } from './TeamSheet.ts'
import { joinList, splitList } from './textLists.ts'

/** A cell that names one row of another table. */
export function referenceColumn<T extends TableName>(
  table: T,
  field: FieldOf<T, Id | null>,
  header: Texts,
  target: LabelledTable,
  options?: ColumnOptions,
): TeamColumn<T> {
  const schema = fieldSchema(table, field)
  return {
    ...columnFrame(field, header, 'text', { width: 20, ...options }),
    refersTo: target,
    write: (row, { labels }) => {
      const id = Reflect.get(row, field) as Id | null
      return id === null ? undefined : textCell(labels.labelOf(target, id))
    },
    read: (cell, { labels }): Reading<Partial<Row<T>>> => {
      const found = takenBy(schema, readReference(cell, labels, target), { expected: 'name' })
      return found.kind === 'value' ? readAs({ [field]: found.value } as Partial<Row<T>>) : found
    },
    choices: ({ labels }) => labels.all(target),
  }
}

/** A cell that names several rows of another table, in order. */
export function referencesColumn<T extends TableName>(
  table: T,
  field: FieldOf<T, readonly Id[]>,
  header: Texts,
  target: LabelledTable,
  options?: ColumnOptions,
): TeamColumn<T> {
  const schema = fieldSchema(table, field)
  return {
    ...columnFrame(field, header, 'text', { width: 26, ...options }),
    refersTo: target,
    write: (row, { labels }) =>
      textCell(joinList((Reflect.get(row, field) as Id[]).map((id) => labels.labelOf(target, id)))),
    read: (cell, { labels }): Reading<Partial<Row<T>>> => {
      const found = takenBy(schema, readReferences(cell, labels, target), { expected: 'name' })
      return found.kind === 'value' ? readAs({ [field]: found.value } as Partial<Row<T>>) : found
    },
    choices: ({ labels }) => labels.all(target),
    takesOthers: true,
  }
}

function readReference(cell: Cell | undefined, labels: Labels, target: LabelledTable): Reading<Id> {
  if (isEmptyCell(cell)) return missing
  const text = textOfCell(cell)
  return text.kind === 'value' ? labels.find(target, text.value) : text
}

function readReferences(cell: Cell | undefined, labels: Labels, target: LabelledTable): Reading<Id[]> {
  if (isEmptyCell(cell)) return readAs([])
  const text = textOfCell(cell)
  if (text.kind !== 'value') return text
  // A dropdown writes a name as it is, with whatever comma it has in it.
  const whole = labels.find(target, text.value)
  if (whole.kind === 'value') return readAs([whole.value])
  const names = splitList(text.value)
  return names ? readAll(names, labels, target) : unreadable('name')
}

function readAll(names: readonly string[], labels: Labels, target: LabelledTable): Reading<Id[]> {
  const ids: Id[] = []
  for (const name of names) {
    const found = findNames(name, labels, target)
    if (found.kind !== 'value') return found
    ids.push(...found.value)
  }
  return readAs(ids)
}

/** 小雅/阿宁 are two hosts unless one is called so. */
function findNames(name: string, labels: Labels, target: LabelledTable): Reading<Id[]> {
  const whole = labels.find(target, name)
  if (whole.kind === 'value') return readAs([whole.value])
  const parts = name.split(/[/／]/)
  return parts.length > 1 ? readAll(parts, labels, target) : whole
}
