import { describe, expect, it, vi } from 'vitest'
import { planFacts } from '#core/checks/facts/PlanFacts.ts'
import { addShift } from '#core/edits/addShift.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { formatClock } from '#core/plan/clock.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { startIndex } from '#core/plan/PlanIndex.ts'
import type { Row } from '#core/plan/tables.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import { applied } from '#tests/core/edits/applied.ts'

vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
})
const { hostRows, roomRows } = await import('#renderer/screens/hosts/roster/rosterRows.ts')
const { hostChoices, roomChoices } = await import('#renderer/screens/hosts/roster/rosterChoices.ts')
const { followedFacts } = await import('#renderer/parts/RosterBoard/followedFacts.ts')
const { boardDays, dayOfSelection, windowOf } = await import('#renderer/parts/RosterBoard/boardDay.ts')

const own = { planId }
const shift = (
  id: string,
  hostId: string,
  roomId: string,
  from: string,
  to: string,
  more: Partial<Row<'shifts'>> = {},
) =>
  blankRow('shifts', {
    ...own,
    id,
    hostId,
    roomId,
    start: minuteAt(from),
    duration: minuteAt(to) - minuteAt(from),
    ...more,
  })

const plan = planWith({
  rooms: [
    blankRow('rooms', { ...own, id: 'r1', name: '官方号' }),
    blankRow('rooms', { ...own, id: 'r2', name: '' }),
  ],
  hosts: [
    blankRow('hosts', { ...own, id: 'h1', name: '小雅' }),
    blankRow('hosts', {
      ...own,
      id: 'h2',
      name: '阿May',
      unavailable: [{ start: minuteAt('20:00'), duration: 60 }],
    }),
    blankRow('hosts', { ...own, id: 'h3', name: '小北', position: 'assistant' }),
    blankRow('hosts', { ...own, id: 'h4', name: '晨晨' }),
  ],
  sessions: [
    blankRow('sessions', { ...own, id: 's', roomId: 'r1', start: minuteAt('18:00'), duration: 240 }),
  ],
  shifts: [
    shift('a', 'h1', 'r1', '18:00', '20:00'),
    shift('b', 'h1', 'r2', '19:00', '21:00'),
    shift('c', 'h3', 'r1', '18:00', '26:00', { position: 'assistant' }),
    shift('d', 'h2', 'r1', '20:30', '22:00'),
    shift('e', 'h1', 'r1', '55:00', '56:00'),
  ],
})
const argsOf = (of: Plan) => ({
  plan: of,
  facts: planFacts(of, startIndex(of), 0),
  window: windowOf(0),
  lang: 'zh' as const,
})

describe('the roster of a day by host', () => {
  const rows = hostRows(argsOf(plan), false)
  const rowOf = (name: string) => rows.find((row) => row.name === name)

  it('has every host, those on camera first, by name', () => {
    expect(rows.map(({ name }) => name)).toEqual(['阿May', '晨晨', '小雅', '小北'])
    expect(hostRows(argsOf(plan), true).map(({ name }) => name)).toEqual(['阿May', '小雅', '小北'])
  })

  it('has what is on that day and its night, and nothing of other days', () => {
    expect(rowOf('小雅')?.bars.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(rowOf('小北')?.bars).toMatchObject([
      { id: 'c', page: 'r1/0', title: '官方号 助播', label: '官方号 助播 18:00–次日 02:00', isQuiet: true },
    ])
  })

  it('shows two places at once below each other, with the minutes in red', () => {
    expect(rowOf('小雅')).toMatchObject({ lanes: 2, isExclusive: true })
    const conflicts = (name: string) =>
      rowOf(name)?.conflicts.map(({ start, end }) => `${formatClock(start)}–${formatClock(end)}`)
    expect(conflicts('小雅')).toEqual(['19:00–20:00'])
    expect(conflicts('阿May')).toEqual(['20:30–21:00'])
  })
})

describe('the roster of a day by room', () => {
  it('has hosts above who works behind the camera, and a name for a room that has none', () => {
    const [first, second] = roomRows(argsOf(plan))
    expect(first).toMatchObject({ name: '官方号', lanes: 2, isExclusive: false })
    expect(first?.bars.map(({ title, lane }) => [title, lane])).toEqual([
      ['小雅', 0],
      ['阿May', 0],
      ['小北 助播', 1],
    ])
    expect(second?.name).toBe('未命名直播间')
  })
})

describe('what a painted stretch is offered', () => {
  const { facts } = argsOf(plan)
  const evening = { start: minuteAt('20:15'), end: minuteAt('21:00') }

  it('are hosts who can come, who works least first; then who stands behind the camera; then the others and why', () => {
    expect(hostChoices(plan, facts, evening, 'zh').map(({ label }) => label)).toEqual([
      '晨晨 · 当天 0',
      '阿May · 不可用',
      '小雅 · 已在 未命名直播间',
      '小北 · 已在 官方号',
    ])
  })

  it('are rooms that lack a host before those that are off air', () => {
    expect(roomChoices(plan, facts, evening, 'zh').map(({ label }) => label)).toEqual([
      '官方号 · 开播中，缺主播 15 分',
      '未命名直播间 · 没开播',
    ])
  })
})

describe('facts that follow the plan', () => {
  it('say after each edit, and after it is taken back, what facts made anew would', () => {
    const after = applied(plan, (now) =>
      addShift(now, { id: 'n', hostId: 'h4', roomId: 'r1', start: minuteAt('22:00'), duration: 60 }),
    )
    const shiftsOf = (of: Plan) =>
      followedFacts(of)
        .shiftsOfHost('h4')
        .map(({ id }) => id)
    expect([shiftsOf(plan), shiftsOf(after), shiftsOf(plan)]).toEqual([[], ['n'], []])
    expect(followedFacts(after)).toBe(followedFacts(after))
  })
})

describe('the days of a board', () => {
  it('are those of the plan, and the one after where a show begins past its last midnight', () => {
    expect(boardDays(plan)).toEqual([0, 1, 2])
    const late = blankRow('sessions', { ...own, id: 'x', start: 3 * 1440 + 60, duration: 60 })
    expect(boardDays(planWith({ sessions: [late] }))).toEqual([0, 1, 2, 3])
  })

  it('are found by the shift that is selected', () => {
    const of = (page: string, id: string) => dayOfSelection(plan, { table: 'shifts', page, ids: [id] })
    expect([of('r1/2', 'e'), of('r1/2', 'gone'), dayOfSelection(plan, null)]).toEqual([2, null, null])
  })
})
