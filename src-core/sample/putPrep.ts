import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { factMarks } from '#core/plan/records/calendar.ts'
import type { Task } from '#core/plan/records/people.ts'
import { fenPerYuan, type MakeId, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { type MakeStep, rowMaker, withRows } from './Making.ts'

const owners: { readonly [D in Task['dimension']]: string } = {
  content: '小唐',
  product: '阿澈',
  creator: '阿禾',
  ads: '小齐',
  service: '苗苗',
}

/** Owners of the promo's tasks, and how far they are: what was due before `doneBy` is done, the next two days' is begun. */
export const putTasks =
  (doneBy: Minute): MakeStep =>
  (plan) => {
    const draft = draftOf(plan)
    for (const { id, dimension, dueAt } of pageOf(plan, 'tasks', '')) {
      const due = dueAt ?? 0
      const status = due < doneBy ? 'done' : due < doneBy + 2 * minutesPerDay ? 'doing' : 'todo'
      draft.set('tasks', '', id, { owner: owners[dimension], status })
    }
    return draft.plan()
  }

/** What the team set itself, by the names that the promo's tree begins with. */
const values: { readonly [metric: string]: number } = {
  主推款库存满足率: 110,
  新品首发数: 3,
  预热短视频完播率: 28,
  直播间进入率: 18,
  商品曝光率: 70,
  商品点击率: 12,
  点击成交转化率: 6,
  毛利率: 52,
  投放费比: 11,
  '48 小时揽收率': 96,
  售后处理时长: 24,
  差评率: 0.8,
  新增粉丝数: 60_000,
  粉丝团新增: 9_000,
  支付订单数: 120_000,
  客单价: 92,
  老客复购率: 22,
}

/** The target tree with its figures and owners, and the GMV of each part of FACT, as the sessions add up. */
export const putTargets: MakeStep = (plan, makeId) => {
  const draft = draftOf(plan)
  for (const { id, metric, value } of pageOf(plan, 'targets', ''))
    draft.set('targets', '', id, { value: value ?? values[metric] ?? null, owner: '操盘手 阿岚' })
  return withRows(draft.plan(), 'targets', factTargets(plan, makeId))
}

function factTargets(plan: Plan, makeId: MakeId) {
  const make = rowMaker('targets', plan, makeId)
  const whole = pageOf(plan, 'targets', '').find(({ metric }) => metric === 'GMV')
  return factMarks.flatMap((fact) => {
    const rooms = new Set(pageOf(plan, 'rooms', '').flatMap((room) => (room.fact === fact ? [room.id] : [])))
    const fen = pageOf(plan, 'sessions', '').reduce(
      (sum, { roomId, gmvTargetFen }) => sum + (rooms.has(roomId ?? '') ? (gmvTargetFen ?? 0) : 0),
      0,
    )
    if (rooms.size === 0) return []
    return [
      make({
        parentId: whole?.id ?? null,
        level: 'result',
        metric: 'GMV',
        scope: { kind: 'fact', of: fact },
        value: fen / fenPerYuan,
        unit: '元',
        owner: '操盘手 阿岚',
      }),
    ]
  })
}
