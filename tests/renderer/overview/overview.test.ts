import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '#core/checks/Finding.ts'
import type { JudgedFinding } from '#core/checks/judgeFindings.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { pageOf } from '#core/plan/Plan.ts'
import type { PlanHour } from '#core/rollup/hourGrid.ts'
import { rollUp } from '#core/rollup/rollUp.ts'
import {
  countText,
  hoursText,
  knownText,
  shareText,
  yuanText,
} from '#renderer/screens/overview/figureText.ts'
import { findingGroups, topFindings } from '#renderer/screens/overview/findingGroups.ts'
import { type HeatMetric, heatMap } from '#renderer/screens/overview/heatCells.ts'
import { phaseShares } from '#renderer/screens/overview/phaseShares.ts'
import { type Stepwise, WorkLine } from '#renderer/screens/overview/WorkLine.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

describe('figures in words', () => {
  it.each([
    [yuanText(1_234_567_89), '¥1,234,568'],
    [yuanText(0), '¥0'],
    [yuanText(-50), '¥0'],
    [countText(1_234_567.4), '1,234,567'],
    [shareText(0.468), '46.8%'],
    [shareText(0.119), '11.9%'],
    [shareText(1.8071), '180.7%'],
    [shareText(0), '0%'],
    [hoursText(90), '1.5'],
    [hoursText(60_000), '1,000'],
    [hoursText(5), '0.1'],
  ])('%s is %s', (said, wanted) => {
    expect(said).toBe(wanted)
  })

  it('a sum of nothing known is no 0', () => {
    expect(knownText({ sum: 0, unknown: 2 }, String)).toBeNull()
    expect(knownText({ sum: 0, unknown: 0 }, String)).toBe('0')
    expect(knownText({ sum: 5, unknown: 2 }, String)).toBe('5')
  })
})

const aDay = (hours: { readonly [hour: number]: Partial<PlanHour> }): PlanHour[] =>
  Array.from({ length: 24 }, (_, hour) => ({
    start: hour * 60,
    end: hour * 60 + 60,
    day: 0,
    gmvTargetFen: 0,
    withoutTarget: 0,
    spendFen: 0,
    liveRooms: 0,
    contacts: 0,
    capacity: 0,
    agents: 0,
    agentsNeeded: 0,
    ...hours[hour],
  }))

describe('the heat map', () => {
  const hours = aDay({
    8: { gmvTargetFen: 100, liveRooms: 1 },
    9: { withoutTarget: 1, liveRooms: 2, contacts: 30, capacity: 60, agents: 3, agentsNeeded: 3 },
    20: { gmvTargetFen: 123_456_700, withoutTarget: 1, spendFen: 500_000, liveRooms: 4 },
    21: { gmvTargetFen: 6_000_000, contacts: 90, capacity: 60, agents: 3, agentsNeeded: 6 },
    22: { contacts: 10, agentsNeeded: 1 },
  })
  const shown = (metric: HeatMetric, lang: 'zh' | 'en' = 'zh') => {
    const { days, unit } = heatMap(hours, metric, lang)
    const [day] = days
    return { unit, sum: day?.sum, cells: [7, 8, 9, 20, 21, 22].map((hour) => day?.cells[hour]?.text) }
  }

  it('says money in the unit that fits a cell, and what has no target apart', () => {
    expect(shown('target')).toEqual({ unit: 'wan', sum: '129+', cells: ['', '<.1', null, '123+', '6', ''] })
    expect(shown('target', 'en')).toEqual({
      unit: 'wan',
      sum: '1295+',
      cells: ['', '<.1', null, '1235+', '60', ''],
    })
    expect(shown('spend')).toEqual({ unit: 'yuan', sum: '5000', cells: ['', '', '', '5000', '', ''] })
  })

  it('counts rooms', () => {
    expect(shown('live')).toEqual({ unit: 'rooms', sum: '', cells: ['', '1', '2', '4', '', ''] })
  })

  it('sets contacts against what the agents can settle', () => {
    expect(shown('service')).toEqual({ unit: 'load', sum: '', cells: ['', '', '50%', '', '150%', null] })
    const over = heatMap(hours, 'service', 'zh').days[0]?.cells.flatMap(({ isOver, hour }) =>
      isOver ? hour.start / 60 : [],
    )
    expect(over).toEqual([21, 22])
  })

  it.each(['target', 'spend', 'live', 'service'] as const)('tints %s from nothing to the most', (metric) => {
    const tints = heatMap(hours, metric, 'zh').days.flatMap(({ cells }) => cells.map(({ tint }) => tint))
    expect(Math.min(...tints)).toBe(0)
    expect(Math.max(...tints)).toBe(1)
  })

  it('of an empty plan is empty', () => {
    const { days, hasUnknown } = heatMap(aDay({}), 'target', 'en')
    expect(days[0]?.cells.every(({ text, tint }) => text === '' && tint === 0)).toBe(true)
    expect(hasUnknown).toBe(false)
  })
})

describe('phases', () => {
  const phase = (id: string, start: number, duration: number) =>
    blankRow('phases', { id, planId, name: id, start, duration })
  const session = (id: string, clock: string, gmvTargetFen: number | null) =>
    blankRow('sessions', { id, planId, roomId: 'room', start: minuteAt(clock), duration: 60, gmvTargetFen })
  const phases = [phase('early', 0, 720), phase('late', 720, 720), phase('after', 1440, 720)]

  it.each([
    ['of the targets', [session('a', '08:00', 100), session('b', '20:00', 300)], [0.25, 0.75, 0]],
    ['that nobody knows', [session('a', '08:00', null)], [null, null, null]],
  ])('have shares %s', (_, sessions, shares) => {
    const plan = planWith({ phases, sessions })
    const found = phaseShares(pageOf(plan, 'phases', ''), rollUp(plan, 'phase'))
    expect(found.map(({ share }) => share)).toEqual(shares)
  })
})

describe('findings', () => {
  const judged = (check: string, severity: Severity, id: string, isAccepted = false): JudgedFinding => {
    const finding: Finding = { check, severity, places: [{ table: 'hosts', page: '', id }], figures: {} }
    return { finding, acceptance: isAccepted ? ({} as JudgedFinding['acceptance']) : null }
  }
  const findings = [
    judged('host-rest', 'warning', 'h1'),
    judged('host-rest', 'warning', 'h2'),
    judged('host-rest', 'warning', 'h3', true),
    judged('no-encore', 'hint', 's1'),
    judged('stock-overallocated', 'error', 'p1'),
  ]

  it('are counted by group, accepted ones aside', () => {
    expect(findingGroups(findings)).toEqual([
      { group: 'time', counts: { error: 0, warning: 0, hint: 1 } },
      { group: 'stock', counts: { error: 1, warning: 0, hint: 0 } },
      { group: 'people', counts: { error: 0, warning: 2, hint: 0 } },
    ])
  })

  it('show one of each kind, the worst first', () => {
    const top = (most: number) =>
      topFindings(findings, most).map(({ judged: { finding }, more }) => `${finding.places[0].id} +${more}`)
    expect(top(6)).toEqual(['p1 +0', 'h1 +1', 's1 +0'])
    expect(top(1)).toEqual(['p1 +0'])
  })
})

describe('the line of work', () => {
  /** A line whose shares are so many steps long, and whose turns the test takes. */
  function aLine(stepsInShare: number) {
    const waiting: (() => void)[] = []
    const line = new WorkLine({
      soon: (work) => waiting.push(work),
      share: () => {
        let left = stepsInShare
        return () => left-- === 0
      },
    })
    const told: string[] = []
    const turn = () => waiting.shift()?.()
    return { line, told, turn, tell: (value: string) => void told.push(value), waiting }
  }
  function* work(steps: number, value: string): Stepwise<string> {
    for (let step = 1; step < steps; step++) yield
    return value
  }

  it('goes on where a share ended, one job after another', () => {
    const { line, told, turn, tell, waiting } = aLine(2)
    line.start(work(3, 'a'), tell)
    line.start(work(2, 'b'), tell)
    turn()
    expect(told).toEqual([])
    turn()
    expect(told).toEqual(['a'])
    turn()
    expect(told).toEqual(['a', 'b'])
    expect(waiting).toEqual([])
  })

  it('leaves a job that nobody waits for any more', () => {
    const { line, told, turn, tell } = aLine(2)
    const stop = line.start(work(4, 'a'), tell)
    line.start(work(1, 'b'), tell)
    turn()
    stop()
    turn()
    expect(told).toEqual(['b'])
  })

  it('takes up work again after it was idle', () => {
    const { line, told, turn, tell } = aLine(5)
    line.start(work(1, 'a'), tell)
    turn()
    line.start(work(1, 'b'), tell)
    turn()
    expect(told).toEqual(['a', 'b'])
  })
})
