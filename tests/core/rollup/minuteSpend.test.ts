import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Row } from '#core/plan/tables.ts'
import { spendByChannelSoFar, spendByPhaseSoFar } from '#core/rollup/cumulativeSpend.ts'
import { darkSpend, minuteSpend, spendLinesOf } from '#core/rollup/minuteSpend.ts'
import { spendOnShow } from '#core/rollup/spendOnShow.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const line = (
  id: string,
  clock: string,
  duration: number,
  budgetFen: number,
  fields: Partial<Row<'spend'>> = {},
) => blankRow('spend', { id, planId, roomId: 'room', start: minuteAt(clock), duration, budgetFen, ...fields })

const segment = (id: string, clock: string, duration: number, productIds: string[]) =>
  blankRow('segments', {
    id,
    planId,
    sessionId: 's1',
    order: `a${id}`,
    start: minuteAt(clock),
    duration,
    productIds,
    kind: productIds.length > 0 ? 'product' : 'break',
  })

/** 20:00–20:10 on air, with two products and a break; money from 19:55 to 20:15 and past midnight. */
const plan = planWith({
  phases: [blankRow('phases', { id: 'burst', planId, name: '爆发', start: minuteAt('20:00'), duration: 10 })],
  products: ['p', 'q'].map((id) => blankRow('products', { id, planId })),
  sessions: [
    blankRow('sessions', { id: 's1', planId, roomId: 'room', start: minuteAt('20:00'), duration: 10 }),
  ],
  segments: [
    segment('1', '20:00', 4, ['p']),
    segment('2', '20:03', 3, ['p', 'q']),
    segment('3', '20:06', 2, []),
  ],
  spend: [
    line('a', '19:55', 20, 2000, { channel: 'brand' }),
    line('b', '23:59', 2, 5, { channel: 'suixintui' }),
    line('other', '20:00', 10, 77, { roomId: 'else' }),
  ],
})
const evening = { start: minuteAt('19:50'), end: minuteAt('20:20') }
const day = { start: 0, end: 1440 }

describe('spend by the minute', () => {
  it('sums the lines of a room, those that reach into the window included', () => {
    const lines = spendLinesOf(plan, 'room', evening)
    expect(lines.map(({ id }) => id)).toEqual(['a'])
    expect(minuteSpend(lines, { start: minuteAt('20:13'), end: minuteAt('20:16') })).toEqual([100, 100, 0])
    expect(spendLinesOf(plan, 'room', { start: 1440, end: 2880 }).map(({ id }) => id)).toEqual(['b'])
  })

  it('finds the money in minutes without a session', () => {
    expect(darkSpend(plan, 'room', evening)).toEqual([
      { start: minuteAt('19:55'), end: minuteAt('20:00'), fen: 500 },
      { start: minuteAt('20:10'), end: minuteAt('20:15'), fen: 500 },
    ])
  })

  it('goes to what is shown in that minute, to the fen', () => {
    const shown = spendOnShow(plan, evening)
    expect(shown.map(({ key, fen, minutes }) => [key, fen, minutes])).toEqual([
      [{ kind: 'off-air' }, 1077, 20],
      [{ kind: 'product', id: 'p' }, 500, 6],
      [{ kind: 'segment', of: 'break' }, 200, 2],
      [{ kind: 'no-segment' }, 200, 2],
      [{ kind: 'product', id: 'q' }, 100, 2],
    ])
  })
})

describe('cumulative spend', () => {
  it('adds up by channel to the money of the window, a line past midnight only as far as it goes', () => {
    const { ends, groups, totalFen } = spendByChannelSoFar(plan, day, 600)
    expect(ends).toEqual([600, 1200, 1440])
    expect(groups.map(({ key, sums }) => [key, sums])).toEqual([
      ['suixintui', [0, 0, 3]],
      ['brand', [0, 500, 2000]],
      ['other', [0, 0, 77]],
    ])
    expect(totalFen).toBe(2080)
  })

  it('adds up by phase, with what belongs to none at the end', () => {
    const { groups } = spendByPhaseSoFar(plan, day, 1440)
    expect(groups.map(({ key, totalFen }) => [key, totalFen])).toEqual([
      ['burst', 1077],
      [null, 1003],
    ])
  })
})
