import { minutesPerDay } from '#core/plan/units.ts'
import { at, put } from '../Draft.ts'
import type { Fault } from './Fault.ts'

/** Spend of a room that is live for one hour of the evening: before it, and too steep. */
const wrongSpend: Fault = ({ draft, session, run }) => {
  const room = put(draft, 'rooms', { name: '投放间', fact: 'F' })
  const sold = draft.rows.products[0]
  const { leadHostId } = session(0)
  const live = put(draft, 'sessions', {
    roomId: room.id,
    leadHostId,
    start: at(0, 20),
    duration: 60,
    title: '投放场',
  })
  const bare = put(draft, 'segments', {
    sessionId: live.id,
    order: 'a0',
    start: at(0, 20),
    duration: 60,
    kind: 'interaction',
  })
  const early = put(draft, 'spend', { roomId: room.id, start: at(0, 19), duration: 60, budgetFen: 600_000 })
  const steep = put(draft, 'spend', {
    roomId: room.id,
    start: at(0, 20, 20),
    duration: 20,
    budgetFen: 2_000_000,
  })
  put(draft, 'spend', { roomId: room.id, start: at(0, 20), duration: 60, budgetFen: 600_000 })
  const cheap = draft.rows.spend.find((line) => line.roomId === session(1).roomId)
  const shown = run(session(1))[0]
  if (!sold || !cheap || !shown || !bare) return []
  cheap.targetRoi = 0.5
  return [
    { check: 'spend-off-air', at: early.id },
    { check: 'spend-without-product', at: steep.id },
    { check: 'spend-ramp', at: room.id },
    { check: 'roi-below-breakeven', at: cheap.id },
  ]
}

const overBudget: Fault = ({ draft }) => {
  const plan = draft.rows.plans[0]
  if (!plan) return []
  plan.budgetFen = 100_000
  return [{ check: 'budget-over', at: plan.id }]
}

const wrongBookings: Fault = ({ draft, session }) => {
  const creator = put(draft, 'creators', { name: '撞档达人', category: '美妆', conversionRate: 0.0001 })
  const signed = { costFen: null, trackingNo: 'SF1', signed: true }
  const booked = (hour: number, minute: number, fields: { status: 'scheduled' | 'reviewed' | 'prospect' }) =>
    put(draft, 'bookings', {
      creatorId: creator.id,
      start: at(0, hour, minute),
      duration: 30,
      sample: signed,
      ...fields,
    })
  booked(10, 0, { status: 'reviewed' })
  const twice = booked(10, 15, { status: 'reviewed' })
  const open = booked(21, 0, { status: 'prospect' })
  const { roomId } = session(0)
  if (roomId === null) return []
  return [
    { check: 'booking-clash', at: twice.id },
    { check: 'booking-unready', at: open.id },
    { check: 'creator-mismatch', at: creator.id },
  ]
}

/** Too few people in the morning, and nobody in the evening of the first day. */
const thinService: Fault = ({ draft }) => {
  const ofDay = draft.rows.service.filter((shift) => shift.start < minutesPerDay)
  const [, morning, evening] = ofDay
  const plan = draft.rows.plans[0]
  if (!morning || !evening || !plan) return []
  morning.agents = 1
  evening.duration = 60
  return [
    { check: 'service-gap', at: plan.id },
    { check: 'service-overload', at: morning.id },
  ]
}

const brokenGuardrail: Fault = ({ draft }) => {
  const target = put(draft, 'targets', { metric: '平均回复秒数', value: 10, unit: '秒', guardrail: true })
  return [{ check: 'guardrail', at: target.id }]
}

const lateContent: Fault = ({ draft, listed }) => {
  const { product } = listed()
  const late = put(draft, 'content', {
    publishAt: at(draft.preset.days, 9),
    kind: 'warm-up-video',
    theme: '晚了的预热',
    productIds: [product.id],
  })
  return [{ check: 'content-late', at: late.id }]
}

const wrongPlacement: Fault = ({ draft, listed }) => {
  const { product } = listed()
  const slot = put(draft, 'placements', {
    start: at(0, 10),
    duration: 60,
    productIds: [product.id],
    slotName: '没报上的资源位',
    priceFen: 1,
    applyBy: at(-5, 18),
    status: 'idea',
  })
  return [
    { check: 'placement-price', at: slot.id },
    { check: 'placement-deadline', at: slot.id },
  ]
}

const lateTask: Fault = ({ draft }) => {
  const task = put(draft, 'tasks', { title: '直播间搭建', dueAt: at(-4, 18) })
  return [{ check: 'task-late', at: task.id }]
}

export const demandFaults: readonly Fault[] = [
  wrongSpend,
  overBudget,
  wrongBookings,
  thinService,
  brokenGuardrail,
  lateContent,
  wrongPlacement,
  lateTask,
]
