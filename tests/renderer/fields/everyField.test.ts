import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { type Pages, type Plan, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff, isEmptyDiff } from '#core/plan/PlanDiff.ts'
import { recordSchemas, type TableName, tableNames } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { type Field, typedOf } from '#renderer/parts/fields/Field.ts'
import { fieldsOfTable, rowsOfTable } from '#renderer/parts/fields/fieldsOfTable.ts'
import { openPlanState } from '#renderer/store/openPlan.ts'
import { anyFullPlan } from '#tests/build/anyFullPlan.ts'
import { planId, planWith } from '#tests/build/plan.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

type AnyRow = { readonly id: Id }
type AnyField = Field<AnyRow>

/** Keys of the row and its place in a list: nobody types them. */
const unseen = ['id', 'planId', 'order']
/** Fields of records that another field shows: the page of a run is its session, a time is a start. */
const shownBy: { readonly [field: string]: string } = {
  'segments.sessionId': 'the session whose run it is',
  'segments.start': 'time',
}
/** Fields that are only told, each for its reason in columnInWindow.ts. */
const toldOnly = [
  'plans.currency',
  'spend.minuteFen',
  'actuals.importedAt',
  'acceptances.reason',
  'acceptances.acceptedBy',
  'acceptances.acceptedAt',
  'acceptances.finding',
  'acceptances.figures',
]

const fieldsOf = (table: TableName): readonly AnyField[] => fieldsOfTable(table) as readonly AnyField[]

/** The plan as the one that is open in the window, which names are looked up in. */
function opened(plan: Plan): Plan {
  openPlanState.setState({ plan })
  return plan
}

const rowsIn = (plan: Plan, table: TableName, lang: Lang): readonly AnyRow[] =>
  [...(plan.tables[table] as Pages<TableName>).keys()].flatMap((page) =>
    rowsOfTable(plan, table, { page, lang }),
  )

/** What goes wrong when a field's own text is typed into it again. */
function retyped(plan: Plan, field: AnyField, row: AnyRow, lang: Lang): string[] {
  const text = typedOf(field, row, lang)
  const typed = field.edit?.take(text, row)
  if (!typed) return []
  if (!typed.ok) return [`${field.key} declines ${text}: ${typed.why.en}`]
  const edit = typed.edit(plan)
  return edit.ok && isEmptyDiff(edit.value) ? [] : [`${field.key}: ${text} gives ${JSON.stringify(edit)}`]
}

describe('every field of a record', () => {
  it.each(tableNames)('of %s is shown', (table) => {
    const shown = new Set(fieldsOf(table).map(({ key }) => key.split('.')[0]))
    const fields = Object.keys(recordSchemas[table].shape).filter(
      (key) => !unseen.includes(key) && !shownBy[`${table}.${key}`],
    )
    expect(fields.filter((key) => !shown.has(key))).toEqual([])
  })

  it('can be typed, but for those that are only told', () => {
    const told = tableNames.flatMap((table) =>
      fieldsOf(table).flatMap(({ key, edit }) => (edit ? [] : [`${table}.${key}`])),
    )
    expect(told.toSorted()).toEqual(toldOnly.toSorted())
  })

  it('has a name in both languages, and no two of a table share one', () => {
    for (const table of tableNames) {
      for (const lang of ['zh', 'en'] as const) {
        const titles = fieldsOf(table).map(({ title }) => title[lang])
        expect(titles, table).not.toContain('')
        expect(new Set(titles).size, `${table}: ${titles.join()}`).toBe(titles.length)
      }
    }
  })

  it.each(tableNames)('of %s is taken back as it is typed, and changes nothing then', (table) => {
    const fields = fieldsOf(table)
    fc.assert(
      fc.property(anyFullPlan, fc.constantFrom('zh' as const, 'en' as const), (start, lang) => {
        const plan = opened(start)
        const rows = rowsIn(plan, table, lang)
        expect(rows.flatMap((row) => fields.flatMap((field) => retyped(plan, field, row, lang)))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('that names rows leads to each of them', () => {
    fc.assert(
      fc.property(anyFullPlan, (start) => {
        const plan = opened(start)
        for (const table of tableNames) {
          for (const field of fieldsOf(table).filter(({ refersTo }) => refersTo)) {
            for (const row of rowsIn(plan, table, 'zh')) {
              const named = field.refersTo?.(row, 'zh') ?? []
              const text = field.shown(row, 'zh')
              expect(named.length === 0, `${table}.${field.key}`).toBe(text === '')
              for (const { table: target, id, label } of named) {
                expect(rowsOf(plan, target).some((other) => other.id === id)).toBe(true)
                expect(text).toContain(label)
              }
            }
          }
        }
      }),
      { numRuns: 10 },
    )
  })
})

it.each([
  [999, '999'],
  [1000, '1,000'],
  [12_600_000, '12,600,000'],
])('a count of %i is shown as %s, and typed as it is', (fans, shown) => {
  const plan = opened(planWith({ creators: [blankRow('creators', { id: 'c', planId, fans })] }))
  const [row] = rowsIn(plan, 'creators', 'zh')
  const field = fieldsOf('creators').find(({ key }) => key === 'fans')
  if (!row || !field) throw new Error('no creator with fans')
  expect([field.shown(row, 'zh'), typedOf(field, row, 'zh')]).toEqual([shown, String(fans)])
})

describe('a typed text', () => {
  const [plan] = fc.sample(anyFullPlan, { numRuns: 1, seed: 11 })
  if (!plan) throw new Error('no plan')

  /** What a text makes of a field of the first row of a table, or of what that sets; the reason where it is declined. */
  function typedInto(table: TableName, key: string, text: string, sets = key): unknown {
    const open = opened(plan as Plan)
    const [row] = rowsIn(open, table, 'zh')
    const field = fieldsOf(table).find((each) => each.key === key)
    if (!row || !field?.edit) throw new Error(`no ${table}.${key} to type into`)
    const typed = field.edit.take(text, row)
    if (!typed.ok) return typed.why.en
    const edit = typed.edit(open)
    if (!edit.ok) return edit.refusal.code
    const changed = rowsOf(applyDiff(open, edit.value), table).find(({ id }) => id === row.id)
    return sets.split('.').reduce<unknown>((value, part) => Reflect.get(value as object, part), changed)
  }

  it.each<[string, TableName, string, string, unknown]>([
    ['money in tens of thousands', 'creators', 'quoteFen', '1.2万', 1_200_000],
    ['money with its sign', 'hosts', 'costFenPerHour', '¥59.9', 5990],
    ['a bare percentage', 'creators', 'commissionRate', '12.5', 0.125],
    ['a percentage with its sign', 'bookings', 'commissionRate', '12.5%', 0.125],
    ['a part of a record in percent', 'plans', 'settings.platformFeeRate', '6', 0.06],
    ['a factor', 'spend', 'targetRoi', '2.5', 2.5],
    ['a target of many millions', 'targets', 'value', '5000万', 50_000_000],
    ['a target below nothing', 'targets', 'value', '-3', -3],
    ['impressions in tens of thousands', 'creators', 'impressionsPerProduct', '12.5w', 125_000],
    ['nothing, where nothing may be known', 'creators', 'fans', '', null],
    ['a term in Chinese', 'placements', 'status', '已报名', 'applied'],
    ['a moment of the plan', 'service', 'start', '2027-06-18 09:30', 570],
    ['a day as promos are named', 'service', 'start', '6.19 20:30', 1440 + 1230],
    ['minutes', 'placements', 'duration', '90', 90],
    ['hours and minutes', 'service', 'duration', '1h30', 90],
    ['hours and minutes in words', 'service', 'duration', '1小时30分', 90],
    ['a limit in hours', 'hosts', 'maxDailyMin', '8小时', 480],
    ['a limit of no minutes', 'hosts', 'minRestMin', '0', 0],
    ['days before the promo', 'tasks', 'offsetDays', 'T-3', -3],
    ['a list', 'hosts', 'skills', '美妆、护肤', ['美妆', '护肤']],
    ['a list, one a line', 'hosts', 'skills', '美妆\n护肤\n', ['美妆', '护肤']],
    ['selling points, one a line', 'products', 'sellingPoints', '保湿\n不油腻', ['保湿', '不油腻']],
    ['a part of a record', 'bookings', 'sample.signed', '是', true],
    ['a time zone in small letters', 'plans', 'timeZone', 'asia/tokyo', 'Asia/Tokyo'],
    ['a threshold', 'plans', 'settings.thresholds', 'host-rest.minutes=600', { 'host-rest.minutes': 600 }],
    ['metrics', 'actuals', 'values', '成交金额=128000\n场观=5', { 成交金额: 128_000, 场观: 5 }],
    [
      'price layers',
      'lineup',
      'offers',
      '9折; 返5',
      [
        { kind: 'percentOff', rate: 0.1 },
        { kind: 'cashback', cutFen: 500 },
      ],
    ],
    ['times away', 'hosts', 'unavailable', '6.18 20:00-次日 02:00', [{ start: 1200, duration: 360 }]],
  ])('is read as %s', (_, table, key, text, value) => {
    expect(typedInto(table, key, text)).toEqual(value)
  })

  it('sets how long a row lasts by its end', () => {
    const [row] = rowsIn(opened(plan), 'service', 'zh')
    const { start } = (row as unknown as { readonly record: { readonly start: number } }).record
    const clock = (minute: number) =>
      `${Math.floor(minute / 60) % 24}:${String(minute % 60).padStart(2, '0')}`
    expect(typedInto('service', 'end', clock(start + 45), 'duration')).toBe(45)
    expect(typedInto('service', 'end', clock(start), 'duration')).toBe('ends-before-start')
  })

  it.each<[string, TableName, string, string, RegExp]>([
    ['letters for money', 'creators', 'quoteFen', 'about ten', /Cannot be read/],
    ['a term that is none', 'placements', 'status', '也许', /Not in the list/],
    [
      'a room that nobody knows',
      'spend',
      'roomId',
      '没有的直播间',
      /There is no "没有的直播间" among the rooms/,
    ],
    ['one of several names', 'content', 'productIds', 'p0、谁', /There is no "谁" among/],
    ['nothing, where there must be something', 'spend', 'budgetFen', '', /cannot be empty/],
    ['a price layer that is none', 'lineup', 'offers', '9折; 随便', /type price layers/],
    ['a gift of unknown cost', 'lineup', 'offers', '赠小样', /gift sample \(1\.5\)/],
    ['times away without a day', 'hosts', 'unavailable', '20:00-22:00', /type dated stretches/],
    ['times away that end before they begin', 'hosts', 'unavailable', '6.20-6.18', /Not possible here/],
    ['a booked product that is none', 'bookings', 'products', '谁、199', /one a line, as name, price/],
    [
      'a threshold that no check has',
      'plans',
      'settings.thresholds',
      'host-rest.hours=9',
      /check thresholds/,
    ],
    [
      'a threshold that finds nothing',
      'plans',
      'settings.thresholds',
      'service-overload.level=80',
      /Not possible/,
    ],
    ['a time zone that is none', 'plans', 'timeZone', 'Mars', /the name of a time zone/],
    ['a share above all', 'creators', 'commissionRate', '120', /Not possible here/],
    ['no minutes at all', 'placements', 'duration', '0', /Not possible here/],
  ])('is declined with a reason: %s', (_, table, key, text, why) => {
    expect(typedInto(table, key, text)).toMatch(why)
  })

  it('is kept whole where it is longer than a cell of Excel', () => {
    const long = 'x'.repeat(40_000)
    const record = { ...rowsOf(plan, 'tasks')[0], title: long }
    const title = fieldsOf('tasks').find(({ key }) => key === 'title')
    const row = { id: 'tasks0', page: '', record }
    expect(title && typedOf(title, row, 'zh')).toBe(long)
  })
})
