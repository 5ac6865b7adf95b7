import { blankRow } from '#core/plan/blankRow.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'
import type { Target } from '#core/plan/records/demand.ts'
import { fenPerYuan, type Id } from '#core/plan/units.ts'
import type { PlanOutline } from './PlanOutline.ts'

/** A node of the tree that a plan's targets begin as. */
export interface TargetTemplate {
  readonly level: Target['level']
  readonly metric: Texts
  /** '' for what is done rather than measured. */
  readonly unit: Texts
  /** A figure that the trade has in common; null where each team sets its own. */
  readonly value: number | null
  readonly guardrail: boolean
  readonly children: readonly TargetTemplate[]
}

const none: Texts = { zh: '', en: '' }
const percent: Texts = { zh: '%', en: '%' }
const hours: Texts = { zh: '小时', en: 'h' }
const seconds: Texts = { zh: '秒', en: 's' }
const points: Texts = { zh: '分', en: 'points' }
const products: Texts = { zh: '款', en: 'products' }
const people: Texts = { zh: '人', en: 'people' }
const yuan: Texts = { zh: '元', en: 'yuan' }

const node = (level: Target['level'], zh: string, en: string, children: readonly TargetTemplate[]) => ({
  level,
  metric: { zh, en },
  unit: none,
  value: null,
  guardrail: false,
  children,
})
const star = (zh: string, en: string, ...actions: readonly TargetTemplate[]): TargetTemplate =>
  node('north-star', zh, en, actions)
const action = (zh: string, en: string, ...metrics: readonly TargetTemplate[]): TargetTemplate =>
  node('action', zh, en, metrics)
const measure = (zh: string, en: string, unit: Texts, value: number | null = null): TargetTemplate => ({
  ...node('process', zh, en, []),
  unit,
  value,
})
/** The sign in the name says which side of the value is safe: a target keeps no direction of its own. */
const guardrail = (zh: string, en: string, unit: Texts, value: number): TargetTemplate => ({
  ...measure(zh, en, unit, value),
  guardrail: true,
})

/**
 * The north star is good product, good price, good service; each is broken into what the team does, and that into what
 * can be measured while there is time to change it. Figures are those that our checks begin with: 70 of 100 for
 * experience, 15 % returns, 48 h to ship, 30 s to reply.
 */
export const northStar: readonly TargetTemplate[] = [
  star(
    '好产品',
    'Good product',
    action(
      '选对主推款并备足库存',
      'Choose the right hero products and stock them',
      measure('主推款库存满足率', 'Hero products in stock', percent),
      measure('新品首发数', 'New products launched', products),
      guardrail('商品体验分 ≥', 'Product experience score ≥', points, 70),
    ),
    action(
      '内容种草，把卖点讲清楚',
      'Seed with content and make the selling points clear',
      measure('预热短视频完播率', 'Warm-up videos watched to the end', percent),
      measure('直播间进入率', 'Enter rate', percent),
      measure('商品曝光率', 'Product exposure rate', percent),
      measure('商品点击率', 'Product click rate', percent),
      measure('点击成交转化率', 'Conversion rate', percent),
    ),
  ),
  star(
    '好价格',
    'Good price',
    action(
      '全渠道同价，到手价说得清',
      'One price on every channel, clear to hand',
      measure('直播间与达人间价格一致率', "Same price in our rooms and creators'", percent, 100),
      measure('低于控价线的商品数', 'Products below their price floor', products, 0),
      measure('到手价实拍核对率', 'Links checked by a test order', percent, 100),
    ),
    action(
      '守住毛利与投放效率',
      'Keep the margin and what ads bring',
      measure('毛利率', 'Gross margin', percent),
      measure('投放费比', 'Ad spend of GMV', percent),
    ),
  ),
  star(
    '好服务',
    'Good service',
    action(
      '答得快，发得快',
      'Answer fast and ship fast',
      guardrail('平均回复秒数 ≤', 'Average reply time ≤', seconds, 30),
      guardrail('发货时效 ≤', 'Shipping time ≤', hours, 48),
      measure('48 小时揽收率', 'Picked up within 48 h', percent),
    ),
    action(
      '少退货，售后一次办好',
      'Fewer returns, after-sales done at once',
      guardrail('退货率 ≤', 'Return rate ≤', percent, 15),
      measure('售后处理时长', 'Time to settle a case', hours),
      measure('差评率', 'Bad reviews', percent),
    ),
    action(
      '把买过的人留下来',
      'Keep those who bought',
      measure('新增粉丝数', 'New followers', people),
      measure('粉丝团新增', 'New fan club members', people),
    ),
  ),
]

const result = (zh: string, en: string, unit: Texts): TargetTemplate => ({
  ...node('result', zh, en, []),
  unit,
})

const gmv = result('GMV', 'GMV', yuan)

/** What it comes to in the end. Apart from the star: nobody can do a GMV, only what leads to it. */
export const resultMetrics: readonly TargetTemplate[] = [
  gmv,
  result('支付订单数', 'Paid orders', { zh: '单', en: 'orders' }),
  result('客单价', 'Average order value', yuan),
  result('老客复购率', 'Repurchase rate', percent),
]

/** The targets of a new plan, all of the whole plan; its GMV target, where it has one, stands among the results in yuan. */
export function targetRows({ planId, gmvTargetFen, lang, makeId }: PlanOutline): Target[] {
  const gmvYuan = gmvTargetFen === null ? null : gmvTargetFen / fenPerYuan
  const results = resultMetrics.map((metric) => (metric === gmv ? { ...gmv, value: gmvYuan } : metric))
  return [...northStar, ...results].flatMap((root) => rowsOf(root, null, { planId, lang, makeId }))
}

interface Making extends Pick<PlanOutline, 'planId' | 'makeId'> {
  readonly lang: Lang
}

function rowsOf(template: TargetTemplate, parentId: Id | null, making: Making): Target[] {
  const { level, metric, unit, value, guardrail: isGuardrail, children } = template
  const { planId, lang, makeId } = making
  const row = blankRow('targets', {
    id: makeId(),
    planId,
    parentId,
    level,
    metric: metric[lang],
    unit: unit[lang],
    value,
    guardrail: isGuardrail,
  })
  return [row, ...children.flatMap((child) => rowsOf(child, row.id, making))]
}
