import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Lang } from '#core/plan/Lang.ts'
import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff, isEmptyDiff } from '#core/plan/PlanDiff.ts'
import { pageKeyOf, type Row, recordSchemas, type TableName, tableNames } from '#core/plan/tables.ts'
import type { Field } from '#renderer/parts/fields/Field.ts'
import { typedOf } from '#renderer/parts/fields/Field.ts'
import { fieldsOfTable, isPlain } from '#renderer/parts/fields/fieldsOfTable.ts'
import type { RecordRow } from '#renderer/parts/fields/recordFields.ts'
import type { PlainTable } from '#renderer/parts/fields/sheetFields.ts'
import { openPlanState } from '#renderer/store/openPlan.ts'
import { anyFullPlan } from '#tests/build/anyFullPlan.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

const plainTables = tableNames.filter(isPlain)
type AnyField = Field<RecordRow<PlainTable>>

/** Fields that nobody types: keys of the row and its place in a list. */
const unseen = ['id', 'planId', 'order']

const fieldsOf = (table: PlainTable): readonly AnyField[] => fieldsOfTable(table) as readonly AnyField[]

/** The plan as the one that is open in the window, which names are looked up in. */
function opened(plan: Plan): Plan {
  openPlanState.setState({ plan })
  return plan
}

const rowOf = <T extends TableName>(table: T, record: Row<T>): RecordRow<T> => ({
  id: record.id,
  page: pageKeyOf(table, record),
  record,
})

/** What goes wrong when a field's own text is typed into it again. */
function retyped(plan: Plan, field: AnyField, row: RecordRow<PlainTable>, lang: Lang): string[] {
  const text = typedOf(field, row, lang)
  const typed = field.edit?.take(text, row)
  if (!typed) return []
  if (!typed.ok) return [`${field.key} declines ${text}: ${typed.why.en}`]
  const edit = typed.edit(plan)
  return edit.ok && isEmptyDiff(edit.value) ? [] : [`${field.key}: ${text} gives ${JSON.stringify(edit)}`]
}

describe('every field of a record', () => {
  it.each(plainTables)('of %s is shown', (table) => {
    const shown = new Set(fieldsOf(table).map(({ key }) => key.split('.')[0]))
    // A lineup row's session is the page it stands on.
    const known = [...unseen, ...(table === 'lineup' ? ['sessionId'] : [])]
    const fields = Object.keys(recordSchemas[table].shape).filter((key) => !known.includes(key))
    expect(fields.filter((key) => !shown.has(key))).toEqual([])
  })

  it.each(plainTables)('of %s is taken back as it is typed, and changes nothing then', (table) => {
    fc.assert(
      fc.property(anyFullPlan, fc.constantFrom('zh' as const, 'en' as const), (start, lang) => {
        const plan = opened(start)
        const rows = rowsOf(plan, table).map((record) => rowOf(table, record) as RecordRow<PlainTable>)
        const faults = rows.flatMap((row) =>
          fieldsOf(table).flatMap((field) => retyped(plan, field, row, lang)),
        )
        expect(faults).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

describe('a typed text', () => {
  const [plan] = fc.sample(anyFullPlan, { numRuns: 1, seed: 11 })
  if (!plan) throw new Error('no plan')

  /** What a text makes of a field of the first row of a table; the reason where it is declined. */
  function typedInto(table: PlainTable, key: string, text: string): unknown {
    const open = opened(plan as Plan)
    const [record] = rowsOf(open, table)
    const field = fieldsOf(table).find((each) => each.key === key)
    if (!record || !field?.edit) throw new Error(`no ${table}.${key} to type into`)
    const typed = field.edit.take(text, rowOf(table, record) as RecordRow<PlainTable>)
    if (!typed.ok) return typed.why.en
    const edit = typed.edit(open)
    if (!edit.ok) return edit.refusal.code
    const changed = rowsOf(applyDiff(open, edit.value), table).find(({ id }) => id === record.id)
    return key.split('.').reduce<unknown>((value, part) => Reflect.get(value as object, part), changed)
  }

  it.each<[string, PlainTable, string, string, unknown]>([
    ['money in tens of thousands', 'creators', 'quoteFen', '1.2万', 1_200_000],
    ['money with its sign', 'hosts', 'costFenPerHour', '¥59.9', 5990],
    ['a bare percentage', 'creators', 'commissionRate', '12.5', 0.125],
    ['nothing, where nothing may be known', 'creators', 'fans', '', null],
    ['a term in Chinese', 'placements', 'status', '已报名', 'applied'],
    ['a moment of the plan', 'service', 'start', '2027-06-18 09:30', 570],
    ['days before the promo', 'tasks', 'offsetDays', 'T-3', -3],
    ['a list', 'hosts', 'skills', '美妆、护肤', ['美妆', '护肤']],
    ['a part of a record', 'bookings', 'sample.signed', '是', true],
  ])('is read as %s', (_, table, key, text, value) => {
    expect(typedInto(table, key, text)).toEqual(value)
  })

  it.each<[string, PlainTable, string, string, RegExp]>([
    ['letters for money', 'creators', 'quoteFen', 'about ten', /Cannot be read/],
    ['a term that is none', 'placements', 'status', '也许', /Not in the list/],
    ['a room that nobody knows', 'spend', 'roomId', '没有的直播间', /Cannot be read/],
    ['nothing, where there must be something', 'spend', 'budgetFen', '', /type/],
  ])('is declined with a reason: %s', (_, table, key, text, why) => {
    expect(typedInto(table, key, text)).toMatch(why)
  })
})
