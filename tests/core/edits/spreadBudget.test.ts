import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SpreadBudget, spreadBudget } from '#core/edits/spreadBudget.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { mergeSpans, sharedSpan, spanOf, uncoveredBy } from '#core/plan/spans.ts'
import { spendMinutes } from '#core/plan/spendMinutes.ts'
import type { Row } from '#core/plan/tables.ts'
import { anyMakingPlan } from '#tests/build/generatorVerbs.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

interface Live {
  readonly from: string
  readonly to: string
  readonly fields?: Partial<Row<'sessions'>>
}

const aWeek = (...live: readonly Live[]): Plan =>
  planWith({
    sessions: live.map(({ from, to, fields }, index) =>
      blankRow('sessions', {
        id: `s${index + 1}`,
        planId,
        roomId: 'room',
        start: minuteAt(from),
        duration: minuteAt(to) - minuteAt(from),
        title: `场${index + 1}`,
        ...fields,
      }),
    ),
  })

let made = 0

const spread = (plan: Plan, wishes: Partial<SpreadBudget> = {}) =>
  spreadBudget(plan, {
    over: { roomIds: ['room'] },
    window: { start: 0, end: 3 * 1440 },
    totalFen: 1000,
    pacing: 'even',
    channel: 'qianchuan-standard',
    makeId: () => `new${made++}`,
    ...wishes,
  })

function spent(plan: Plan, wishes: Partial<SpreadBudget> = {}): Plan {
  const result = spread(plan, wishes)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return applyDiff(plan, result.value)
}

const outline = (plan: Plan) =>
  rowsOf(plan, 'spend')
    .sort((a, b) => a.start - b.start)
    .map(({ start, duration, budgetFen }) => [start, duration, budgetFen])

describe('a budget spread over live minutes', () => {
  const evenings = aWeek({ from: '20:00', to: '22:00' }, { from: '44:00', to: '45:00' })

  it.each<[string, Partial<SpreadBudget>, number[][]]>([
    [
      'by minutes',
      {},
      [
        [1200, 120, 667],
        [2640, 60, 333],
      ],
    ],
    [
      'alike',
      { bySession: 'even' },
      [
        [1200, 120, 500],
        [2640, 60, 500],
      ],
    ],
    ['over the named session only', { over: { sessionIds: ['s2'] } }, [[2640, 60, 1000]]],
    [
      'within the window',
      { window: { start: 1290, end: 2700 } },
      [
        [1290, 30, 333],
        [2640, 60, 667],
      ],
    ],
    [
      'within hours of each day',
      { daily: { start: 1230, end: 1260 } },
      [
        [1230, 30, 500],
        [2670, 30, 500],
      ],
    ],
  ])('is shared %s', (_case, wishes, lines) => {
    expect(outline(spent(evenings, wishes))).toEqual(lines)
  })

  it('goes by the part of the GMV target that falls into the window', () => {
    const plan = aWeek(
      { from: '20:00', to: '22:00', fields: { gmvTargetFen: 3000 } },
      { from: '44:00', to: '45:00', fields: { gmvTargetFen: 500 } },
    )
    const wishes: Partial<SpreadBudget> = { bySession: 'gmv-target', window: { start: 1260, end: 4000 } }
    expect(outline(spent(plan, wishes))).toEqual([
      [1260, 60, 750],
      [2640, 60, 250],
    ])
  })

  it('gives a session past midnight a line for each day', () => {
    expect(outline(spent(aWeek({ from: '22:00', to: '26:00' })))).toEqual([
      [1320, 120, 500],
      [1440, 120, 500],
    ])
  })

  it('keeps hours past midnight in one line', () => {
    const plan = aWeek({ from: '20:00', to: '30:00' })
    expect(outline(spent(plan, { daily: { start: 1320, end: 1560 } }))).toEqual([[1320, 240, 1000]])
  })

  it('is set anew instead of spent twice, beside what other channels spend', () => {
    const other = spent(evenings, { channel: 'brand', totalFen: 90 })
    const once = spent(other)
    const again = spread(once, { totalFen: 300, pacing: 'peak' })
    if (!again.ok) throw new Error('refused')
    const lines = rowsOf(applyDiff(once, again.value), 'spend')
    const of = (channel: string) => lines.filter((line) => line.channel === channel)
    expect(of('qianchuan-standard').map(({ budgetFen, pacing }) => [budgetFen, pacing])).toEqual([
      [200, 'peak'],
      [100, 'peak'],
    ])
    expect(of('brand').reduce((sum, { budgetFen }) => sum + budgetFen, 0)).toBe(90)
  })

  it.each<[string, Partial<SpreadBudget>, string, string]>([
    ['nothing is live then', { window: { start: 0, end: 600 } }, 'nothing-live', '没有直播'],
    ['the window is none', { window: { start: 600, end: 600 } }, 'window-empty', '第 1 天 10:00'],
    ['hours of a day are more than a day', { daily: { start: 60, end: 1501 } }, 'window-empty', '24 小时'],
    ['a session has no room', { over: { sessionIds: ['s3'] } }, 'session-without-room', '「场3」'],
    ['targets are missing', { bySession: 'gmv-target' }, 'target-missing', '「场1」、「场2」'],
    ['the money is none', { totalFen: -5 }, 'not-money', '-5'],
    ['a room is gone', { over: { roomIds: ['gone'] } }, 'row-missing', '撤销'],
    ['minutes are not whole', { window: { start: 0.5, end: 600 } }, 'not-whole-minutes', '0.5'],
  ])('is refused in words where %s', (_case, wishes, code, words) => {
    const plan = aWeek(
      { from: '20:00', to: '22:00' },
      { from: '44:00', to: '45:00' },
      { from: '50:00', to: '51:00', fields: { roomId: null } },
    )
    const result = spread(plan, wishes)
    if (result.ok) throw new Error('not refused')
    expect(result.refusal.code).toBe(code)
    expect(refusalText(result.refusal).zh).toContain(words)
  })

  it('sums to the total to the fen, over lines and over minutes, all of them live and in the window', () => {
    const runs = 500
    let changed = 0
    const aWindow = fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 1500 }))
    const aDay = fc.option(fc.tuple(fc.nat(1439), fc.integer({ min: 1, max: 1440 })), { nil: undefined })
    fc.assert(
      fc.property(anyMakingPlan, aWindow, aDay, fc.nat(10 ** 9), (plan, [start, long], hours, totalFen) => {
        const window = { start, end: start + long }
        const daily = hours && { start: hours[0], end: hours[0] + hours[1] }
        const result = spread(plan, { window, totalFen, pacing: 'front', ...(daily ? { daily } : {}) })
        if (!result.ok) return
        changed++
        const lines = rowsOf(applyDiff(plan, result.value), 'spend').filter(
          ({ channel }) => channel === 'qianchuan-standard',
        )
        const minutes = lines.flatMap((line) => [...spendMinutes(line)])
        expect(minutes.reduce((sum, fen) => sum + fen, 0)).toBe(totalFen)
        const live = rowsOf(plan, 'sessions').flatMap((session) => sharedSpan(spanOf(session), window) ?? [])
        for (const line of lines) expect(uncoveredBy(spanOf(line), live)).toEqual([])
        const apart = mergeSpans(lines.map(spanOf).sort((a, b) => a.start - b.start))
        const covered = apart.reduce((sum, span) => sum + span.end - span.start, 0)
        expect(covered).toBe(lines.reduce((sum, { duration }) => sum + duration, 0))
        if (daily)
          for (const { start: at, duration } of lines) {
            const since = (((at - daily.start) % 1440) + 1440) % 1440
            expect(since + duration).toBeLessThanOrEqual(daily.end - daily.start)
          }
      }),
      { numRuns: runs },
    )
    expect(changed).toBeGreaterThan(runs / 4)
  })
})
