import { describe, expect, it } from 'vitest'
import { setThresholds } from '#core/edits/setThresholds.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import type { Row } from '#core/plan/tables.ts'
import { assumptionsOf, thresholdOf } from '#core/service/assumptionsOf.ts'
import { agentsToCover, missingIn, shiftToCover, shortStretches } from '#core/service/coverShort.ts'
import { coveringShift, newServiceShift } from '#core/service/newServiceShift.ts'
import { serviceLoadOfDay } from '#core/service/serviceLoad.ts'
import { unplannedRows } from '#core/service/unplannedRows.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const assumed = { contactsPerOrder: 0.1, contactsPerAgentHour: 20, replySeconds: 20, level: 0.8 }

const team = (id: string, from: string, to: string, agents: number, perHour: number | null = null) =>
  blankRow('service', {
    id,
    planId,
    start: minuteAt(from),
    duration: minuteAt(to) - minuteAt(from),
    agents,
    team: id,
    promise: '7 天无理由',
    contactsPerAgentHour: perHour,
  })

/** 20:00–21:00 on air: 260 contacts in the first half hour, 60 in the second. */
function evening(...service: readonly Row<'service'>[]): Plan {
  const rows = lineupRows({ row: { plannedUnits: 2000 } }, { row: { plannedUnits: 1200 } })
  return planWith({ ...rows, segments: rows.segments.slice(0, 1), service })
}

const stretchesOf = (plan: Plan) => shortStretches(serviceLoadOfDay(plan, 0, assumed))
const shiftOf = (plan: Plan) => {
  const [shift] = pageOf(plan, 'service', '')
  if (!shift) throw new Error('no shift')
  return shift
}

describe('half hours in which agents are missing', () => {
  it('are put together while they follow each other, with the worst of them', () => {
    const [stretch, ...others] = stretchesOf(evening(team('A', '18:00', '24:00', 3)))
    expect(others).toEqual([])
    expect(stretch).toMatchObject({ start: minuteAt('20:00'), end: minuteAt('21:00') })
    const needed = stretch?.slots.map((slot) => slot.needed) ?? []
    expect(stretch?.missing).toBe(Math.max(...needed) - 3)
  })

  it('are none where there are enough, though nobody is there when nobody asks', () => {
    expect(stretchesOf(evening(team('A', '20:00', '21:00', 60)))).toEqual([])
    expect(stretchesOf(planWith({}))).toEqual([])
  })
})

describe('agents that a shift needs', () => {
  it.each([
    ['alone', [team('A', '18:00', '24:00', 3)]],
    ['beside another team', [team('A', '18:00', '24:00', 3), team('B', '20:00', '22:00', 5)]],
    ['that is slower than the others', [team('A', '18:00', '24:00', 3, 10), team('B', '20:00', '22:00', 20)]],
    ['that nobody is on yet', [team('A', '20:00', '21:00', 0)]],
  ])('are just enough: %s', (_, service) => {
    const plan = evening(...service)
    const agents = agentsToCover(plan, shiftOf(plan), { start: 0, end: 1440 }, assumed) ?? Number.NaN
    const short = (count: number) => {
      const first = { ...shiftOf(plan), agents: count }
      return stretchesOf(evening(first, ...service.slice(1))).length
    }
    expect(short(agents)).toBe(0)
    expect(short(agents - 1)).toBe(1)
  })

  it('stay what they are where that is enough, and are unknown outside of the shift', () => {
    const plan = evening(team('A', '18:00', '24:00', 60))
    expect(agentsToCover(plan, shiftOf(plan), { start: 0, end: 1440 }, assumed)).toBe(60)
    const before = { start: minuteAt('8:00'), end: minuteAt('9:00') }
    expect(agentsToCover(plan, shiftOf(plan), before, assumed)).toBeNull()
  })
})

describe('a shift that covers a short stretch', () => {
  it('is like the one beside it, for these minutes, with just enough agents', () => {
    const plan = evening(team('A', '18:00', '24:00', 3))
    const [stretch] = stretchesOf(plan)
    if (!stretch) throw new Error('nothing is short')
    const added = shiftToCover(plan, stretch, { ...shiftOf(plan), id: 'new' }, assumed)
    expect(added).toMatchObject({
      id: 'new',
      team: 'A',
      promise: '7 天无理由',
      start: minuteAt('20:00'),
      duration: 60,
      agents: stretch.missing,
    })
    if (!added) throw new Error('unreachable')
    expect(stretchesOf(evening(shiftOf(plan), added))).toEqual([])
    expect(stretchesOf(evening(shiftOf(plan), { ...added, agents: added.agents - 1 }))).toHaveLength(1)
  })

  it('covers where nobody was', () => {
    const plan = evening()
    const [stretch] = stretchesOf(plan)
    const blank = blankRow('service', { id: 'new', planId, start: 0, duration: 1 })
    const added = stretch && shiftToCover(plan, stretch, blank, assumed)
    expect(added?.agents).toBe(stretch?.missing)
    expect(stretch?.slots.map(missingIn)).toContain(added?.agents)
  })
})

describe('what service is planned by', () => {
  it('is what the check begins with, and the plan’s own where the team set it', () => {
    const plan = evening()
    expect(assumptionsOf(plan)).toEqual({
      contactsPerOrder: 0.08,
      contactsPerAgentHour: 20,
      replySeconds: 20,
      level: 0.8,
    })
    const set = setThresholds(plan, { [thresholdOf('contactsPerOrder')]: 0.2 })
    if (!set.ok) throw new Error('refused')
    expect(assumptionsOf(applyDiff(plan, set.value)).contactsPerOrder).toBe(0.2)
  })
})

describe('a shift that is painted for a team', () => {
  const like = { ...team('A', '8:00', '16:00', 4), compensationFenPerCase: 3000, channel: '飞鸽' }
  const painted = (
    name: string,
    from: string,
    to: string,
    plan = evening(like, team('B', '17:00', '20:00', 2)),
  ) =>
    newServiceShift(
      plan,
      { id: 'new', team: name, span: { start: minuteAt(from), end: minuteAt(to) } },
      assumed,
    )

  it('promises and may give what the team’s nearest shift does, with the agents of that', () => {
    expect(painted('A', '16:00', '18:00')).toEqual({
      ...like,
      id: 'new',
      start: minuteAt('16:00'),
      duration: 120,
    })
  })

  it('has the agents that are missing then', () => {
    const shift = painted('A', '20:00', '21:00')
    expect(shift.agents).toBeGreaterThan(like.agents)
    expect(stretchesOf(evening(shift))).toEqual([])
  })

  it('is just enough where its team has more time to answer than is assumed', () => {
    const patient = { ...like, replySeconds: 600 }
    const shift = painted('A', '20:00', '21:00', evening(patient))
    expect(stretchesOf(evening(shift))).toEqual([])
    expect(stretchesOf(evening({ ...shift, agents: shift.agents - 1 }))).toHaveLength(1)
  })

  it('is of the team nearest in time where none is named', () => {
    const plan = evening(like, team('B', '17:00', '20:00', 2))
    const made = { id: 'new', team: null, span: { start: minuteAt('20:00'), end: minuteAt('21:00') } }
    expect(coveringShift(plan, made, assumed)).toMatchObject({ id: 'new', team: 'B' })
  })

  it('is one agent without a promise for a team that has no shift yet', () => {
    expect(painted('C', '10:00', '12:00')).toMatchObject({ team: 'C', agents: 1, promise: '' })
  })
})

describe('lineup rows that do not say what they are to sell', () => {
  it('are counted for the sessions on air', () => {
    const rows = lineupRows({ row: { plannedUnits: 2000 } }, { row: { plannedUnits: null } })
    const plan = planWith(rows)
    expect(unplannedRows(plan, { start: minuteAt('20:00'), end: minuteAt('21:00') })).toEqual({
      rows: 2,
      unplanned: 1,
    })
    expect(unplannedRows(plan, { start: 0, end: 60 })).toEqual({ rows: 0, unplanned: 0 })
  })
})
