import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { applyDiff, isEmptyDiff } from '#core/plan/PlanDiff.ts'
import { type Field, typedOf } from '#renderer/parts/fields/Field.ts'
import {
  linkNoField,
  listPriceField,
  livePriceField,
  mechanismField,
} from '#renderer/parts/fields/priceFields.ts'
import { type SegmentRow, segmentRows } from '#renderer/parts/fields/segmentRows.ts'
import { durationField, timeField } from '#renderer/parts/fields/timeFields.ts'
import { aPlan, planId, planWith, segment, session } from '#tests/build/plan.ts'

/** A session from 20:00 with one segment without, one with one, one with two products; two of them in its lineup. */
function aShow(): Plan {
  const shown = aPlan(
    session(
      '20:00',
      segment('开场', 5),
      segment('一', 10, { productIds: ['p1'] }),
      segment('二', 400, { productIds: ['p1', 'p3'] }),
      segment('三', 5, { productIds: ['p2'] }),
    ),
  )
  return planWith({
    sessions: pageOf(shown, 'sessions', ''),
    segments: pageOf(shown, 'segments', 's1'),
    products: ['p1', 'p2', 'p3'].map((id) => blankRow('products', { id, planId, name: id, listFen: 9900 })),
    lineup: [
      blankRow('lineup', { id: 'l1', planId, sessionId: 's1', productId: 'p1', order: 'a0', linkNo: 1 }),
      blankRow('lineup', {
        id: 'l3',
        planId,
        sessionId: 's1',
        productId: 'p3',
        order: 'a1',
        liveFen: 129900,
        mechanism: '买一送一',
      }),
    ],
  })
}

const rowsOf = (plan: Plan) => segmentRows(plan, 's1', 'zh')
const rowAt = (plan: Plan, at: number): SegmentRow => {
  const row = rowsOf(plan)[at]
  if (!row) throw new Error(`no row ${at}`)
  return row
}

/** The plan after typing a text into a field of a row, or why it was not taken. */
function type(field: Field<SegmentRow>, at: number, text: string): Plan | string {
  const plan = aShow()
  const typed = field.edit?.take(text, rowAt(plan, at))
  if (!typed?.ok) return typed?.why.zh ?? 'not editable'
  const result = typed.edit(plan)
  return result.ok ? applyDiff(plan, result.value) : result.refusal.code
}

const told = (field: Field<SegmentRow>, plan: Plan | string, at: number): string =>
  typeof plan === 'string' ? plan : field.shown(rowAt(plan, at), 'zh')

describe('a typed time', () => {
  it.each([
    ['20：30', '20:30–20:40 空 25 分', 'fixed'],
    ['晚上8点半', '20:30–20:40 空 25 分', 'fixed'],
    ['00:30', '次日 00:30–00:40 空 265 分', 'fixed'],
    ['次日 0:30', '次日 00:30–00:40 空 265 分', 'fixed'],
    ['19:50', '19:50–20:00 重叠 15 分', 'fixed'],
    ['6月18日 20:10', '20:10–20:20 空 5 分', 'fixed'],
    ['20:10-20:40', '20:10–20:40 空 5 分', 'fixed'],
    ['第10-20分钟', '20:10–20:20 空 5 分', 'fixed'],
    ['20:05', '20:05–20:15', 'fixed'],
    ['20:05–20:20', '20:05–20:20', 'linked'],
  ])('%s puts the segment at %s, %s', (text, shown, timing) => {
    const plan = type(timeField, 1, text)
    expect(told(timeField, plan, 1)).toBe(shown)
    expect(typeof plan !== 'string' && rowAt(plan, 1).segment.timing).toBe(timing)
  })

  it.each([
    ['', '时间不能为空'],
    ['稍后', '看不懂'],
    ['21:00-20:50', '不可能是这里的值'],
  ])('that says %j is not taken: %s', (text, why) => {
    expect(type(timeField, 1, text)).toContain(why)
  })

  it('outside of the plan is refused by the plan', () => {
    expect(type(timeField, 1, '7月18日 20:00')).toBe('outside-plan')
  })
})

describe('a typed duration', () => {
  it.each([
    ['8', '8'],
    ['1小时30分', '90'],
    ['半小时', '30'],
  ])('%s is %s minutes', (text, shown) => {
    expect(told(durationField, type(durationField, 1, text), 1)).toBe(shown)
  })

  it.each(['', '0', '5-8', '很快'])('%j is not taken', (text) => {
    expect(type(durationField, 1, text)).toEqual(expect.any(String))
  })
})

describe('a typed price', () => {
  it.each<[string, Field<SegmentRow>, number, string, string]>([
    ['sets the lineup', livePriceField, 1, '1.2万', '¥12,000'],
    ['clears', livePriceField, 1, '', ''],
    ['sets the product', listPriceField, 1, '129.9', '¥129.90'],
    ['puts a product into the lineup', livePriceField, 3, '59', '¥59'],
    ['sets each of several products', livePriceField, 2, '59/1,399', '¥59 / ¥1,399'],
    ['leaves one of several open', livePriceField, 2, '59 / –', '¥59 / –'],
    ['sets link numbers', linkNoField, 2, '7 / 8', '7 / 8'],
    ['sets a mechanism', mechanismField, 1, '拍 1 发 2', '拍 1 发 2'],
    ['sets one mechanism a line', mechanismField, 2, '送小样\n第二件半价', '送小样 / 第二件半价'],
  ])('%s', (_, field, at, text, shown) => {
    expect(told(field, type(field, at, text), at)).toBe(shown)
  })

  it('with its mechanism sets both', () => {
    const plan = type(livePriceField, 3, '买一送一 199')
    expect(told(livePriceField, plan, 3)).toBe('¥199')
    expect(told(mechanismField, plan, 3)).toBe('买一送一')
  })

  it.each([
    ['without a product', 0, '59', '先选商品'],
    ['for one of two products', 2, '59', '请按顺序写 2 个值'],
    ['that is two prices', 1, '199/299', '有不止一种读法'],
  ])('%s is not taken', (_, at, text, why) => {
    expect(type(livePriceField, at, text)).toContain(why)
  })

  it('that clears what the lineup does not say puts nothing into it', () => {
    const plan = type(livePriceField, 3, '')
    expect(typeof plan !== 'string' && pageOf(plan, 'lineup', 's1')).toHaveLength(2)
  })
})

describe('what a cell copies', () => {
  const fields = [timeField, durationField, linkNoField, listPriceField, livePriceField, mechanismField]
  it.each(fields.map((field) => [field.key, field] as const))(
    'of %s changes nothing when it is typed back',
    (_, field) => {
      const plan = aShow()
      for (const row of rowsOf(plan)) {
        const text = typedOf(field, row, 'zh')
        if (text === '') continue
        const typed = field.edit?.take(text, row)
        const result = typed?.ok ? typed.edit(plan) : undefined
        expect(result?.ok && isEmptyDiff(result.value), `${field.key} ${text}`).toBe(true)
      }
    },
  )
})

describe('rows of a run', () => {
  it('are the same objects until something that they show changes', () => {
    const plan = aShow()
    const before = rowsOf(plan)
    const typed = livePriceField.edit?.take('59', rowAt(plan, 1))
    const result = typed?.ok ? typed.edit(plan) : undefined
    if (!result?.ok) throw new Error('not taken')
    const after = rowsOf(applyDiff(plan, result.value))
    expect(after.map((row, at) => row === before[at])).toEqual([true, false, false, true])
  })

  it('number products that share a name', () => {
    const plan = aShow()
    const twins = planWith({
      sessions: pageOf(plan, 'sessions', ''),
      segments: pageOf(plan, 'segments', 's1'),
      products: ['p1', 'p3'].map((id) => blankRow('products', { id, planId, name: '面霜' })),
    })
    expect(rowAt(twins, 2).products.map(({ label }) => label)).toEqual(['面霜 #1', '面霜 #2'])
  })
})
