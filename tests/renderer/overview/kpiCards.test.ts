import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { factMatrix } from '#core/rollup/factMatrix.ts'
import { hostHours } from '#core/rollup/hostHours.ts'
import { bookingTotals, hostTotals, lineupTotals } from '#core/rollup/planTotals.ts'
import { readiness } from '#core/rollup/readiness.ts'
import {
  creatorCard,
  goodsCards,
  hostCard,
  type KpiCard,
  moneyCards,
  taskCard,
} from '#renderer/screens/overview/kpiCards.ts'
import { overviewText } from '#renderer/text/overviewText.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

const text = overviewText.zh

function cardsOf(plan: Plan): readonly KpiCard[] {
  return [
    ...moneyCards(factMatrix(plan), { rooms: 1, sessions: 1 }, text),
    ...goodsCards(lineupTotals(plan), text),
    creatorCard(bookingTotals(plan), text),
    hostCard(hostTotals(hostHours(plan)), text),
    taskCard(readiness(plan, 0).values(), text),
  ]
}

const inWords = (plan: Plan): { readonly [key: string]: string } =>
  Object.fromEntries(
    cardsOf(plan).map(({ key, value, notes, isOver }) => [
      key,
      [value ?? '—', ...notes, ...(isOver ? ['!'] : [])].join(' | '),
    ]),
  )

const planRowWith = (fields: Partial<Row<'plans'>>) =>
  blankRow('plans', { id: planId, planId, title: '方案', startDate: '2027-06-18', days: 3, ...fields })

describe('the cards', () => {
  it('of an empty plan say what is missing, and take nothing unknown for 0', () => {
    expect(inWords(planWith({}))).toEqual({
      gmvTarget: '— | 还没定总目标，去「设置」填 | 场次目标合计 ¥0',
      planned: '¥0',
      spend: '¥0 | 没有预算上限',
      live: '0 小时 | 1 个直播间，1 场',
      products: '0 个 | 商品库共 0 个',
      orders: '— | 货盘还没填计划件数',
      stock: '— | 货盘还没分配库存',
      creators: '0 位 | 还没有合作',
      hosts: '0 小时 | 还没有排班',
      tasks: '— | 还没有筹备事项',
    })
  })

  it('set what is planned against target, budget and stock', () => {
    const listed = lineupRows(
      {
        row: { liveFen: 5000, plannedUnits: 100, allocatedStock: 120 },
        product: { stock: 150 },
        session: { gmvTargetFen: 900_000 },
      },
      { row: { liveFen: null, plannedUnits: 10 } },
    )
    const plan = planWith({
      ...listed,
      plans: [planRowWith({ gmvTargetFen: 1_000_000, budgetFen: 50_000 })],
      spend: [
        blankRow('spend', {
          id: 'x',
          planId,
          roomId: 'room',
          start: minuteAt('20:00'),
          duration: 60,
          budgetFen: 60_000,
        }),
      ],
      tasks: [
        blankRow('tasks', { id: 't1', planId, status: 'done' }),
        blankRow('tasks', { id: 't2', planId, dueAt: -60 }),
      ],
    })
    expect(inWords(plan)).toMatchObject({
      gmvTarget: '¥10,000 | 场次目标合计 ¥9,000（90%）',
      planned: '¥5,000 | 达成目标的 50% | 1 处缺价格、件数或预计 GMV，没算',
      spend: '¥600 | 预算 ¥500，超了 ¥100 | !',
      products: '2 个 | 商品库共 2 个',
      orders: '110 件 | 每行货盘都填了',
      stock: '120 件 | 1 行货盘没填，没算 | 上播商品库存共 150 件 | 1 个商品没填库存',
      tasks: '1/2 | 1 项迟了 | !',
    })
  })
})
