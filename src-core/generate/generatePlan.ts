import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, planFromRows } from '#core/plan/Plan.ts'
import type { Room } from '#core/plan/records/calendar.ts'
import { tableNames } from '#core/plan/tables.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { phasesOf } from '#core/promo/phasesOf.ts'
import { putCrew } from './crew.ts'
import { type Draft, put } from './Draft.ts'
import { putAlliance, putReach, putSpend } from './demand.ts'
import type { SeededFault } from './faults/Fault.ts'
import { putFaults } from './faults/putFaults.ts'
import { putGoods } from './goods.ts'
import type { Preset } from './presets.ts'
import { seededRandom } from './SeededRandom.ts'
import { putSession } from './show.ts'

/** A generated plan, and the faults that were put into it. */
export interface Generated {
  readonly plan: Plan
  readonly faults: readonly SeededFault[]
}

/**
 * Makes a reference plan: the same for the same preset and seed. It is varied, and sound: no check finds an error in it.
 */
export const generatePlan = (preset: Preset, seed: number): Plan => planOf(draftPlan(preset, seed))

/** The same plan with a fault for every check. */
export function generateFaultyPlan(preset: Preset, seed: number): Generated {
  const draft = draftPlan(preset, seed)
  const faults = putFaults(draft)
  return { plan: planOf(draft), faults }
}

const planOf = ({ planId, rows }: Draft): Plan => planFromRows(planId, rows)

function draftPlan(preset: Preset, seed: number): Draft {
  const draft = startDraft(preset, seed)
  const goods = putGoods(draft)
  const all = [...goods.values()].flat()
  const crews = Array.from({ length: preset.rooms }, (_, index) => {
    const room = putRoom(draft, index)
    return { room, crew: putCrew(draft, room, index) }
  })
  for (let day = 0; day < preset.days; day++) {
    for (const { room, crew } of crews) putSession(draft, room, crew, goods, day)
    putService(draft, day)
  }
  for (const { room } of crews) putSpend(draft, room)
  putAlliance(draft, all)
  putReach(draft, all)
  setTotals(draft)
  return draft
}

function startDraft(preset: Preset, seed: number): Draft {
  const random = seededRandom(seed)
  const planId = random.id()
  const rows = Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as Draft['rows']
  const { title, promo, startDate, days } = preset
  rows.plans.push(blankRow('plans', { id: planId, planId, title, promo, startDate, days }))
  const draft = { preset, random, planId, rows }
  for (const { template, firstDay, days: length } of phasesOf(promo, startDate, days)) {
    put(draft, 'phases', {
      name: template.name.zh,
      colour: template.colour,
      start: firstDay * minutesPerDay,
      duration: length * minutesPerDay,
    })
  }
  return draft
}

const marks: readonly Room['fact'][] = ['F', 'F', 'F', 'A', 'C']

function putRoom(draft: Draft, index: number): Room {
  return put(draft, 'rooms', {
    name: index === 0 ? '官方旗舰店' : `直播间${index + 1}`,
    account: `bigday_room_${index + 1}`,
    fact: marks[index % marks.length] ?? 'F',
    brand: '桃屿',
  })
}

/** Three teams around the clock, large enough for what a day of these plans brings. */
function putService(draft: Draft, day: number): void {
  for (const [index, team] of ['夜班', '早班', '晚班'].entries()) {
    put(draft, 'service', {
      start: day * minutesPerDay + index * 480,
      duration: 480,
      team,
      agents: 8 + draft.preset.rooms * 3,
      contactsPerAgentHour: 20,
      replySeconds: 30,
      promise: '48 小时内发货，七天无理由，赠运费险',
      compensationFenPerCase: 3000,
      channel: '飞鸽',
    })
  }
}

/** The plan's budget leaves a little air over its lines, its target is what its sessions aim at. */
function setTotals({ rows }: Draft): void {
  const plan = rows.plans[0]
  if (!plan) return
  const spentFen = rows.spend.reduce((sum, line) => sum + line.budgetFen, 0)
  plan.budgetFen = Math.ceil(spentFen * 1.02)
  plan.gmvTargetFen = rows.sessions.reduce((sum, session) => sum + (session.gmvTargetFen ?? 0), 0)
}
