import { describe, expect, it } from 'vitest'
import { addWarmUp } from '#core/edits/addWarmUp.ts'
import { type MoveToDay, moveToDay } from '#core/edits/moveToDay.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { findRow, pageOf } from '#core/plan/Plan.ts'
import { applyDiff, reverseDiff } from '#core/plan/PlanDiff.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { warmUpChain } from '#core/rollup/warmUpChains.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import { applied, codeOf } from './applied.ts'

const start = minuteAt('20:00')

const plan = planWith({
  rooms: [blankRow('rooms', { id: 'room', planId, name: '官方间', account: 'official' })],
  sessions: [blankRow('sessions', { id: 's', planId, roomId: 'room', start, duration: 60 })],
  products: ['p', 'q'].map((id) => blankRow('products', { id, planId, name: `品${id}` })),
  lineup: [
    blankRow('lineup', { id: 'l1', planId, sessionId: 's', productId: 'p', order: 'a0' }),
    blankRow('lineup', { id: 'l2', planId, sessionId: 's', productId: 'q', order: 'a1' }),
  ],
  content: [blankRow('content', { id: 'c', planId, publishAt: -minutesPerDay + minuteAt('09:15') })],
  placements: [
    blankRow('placements', { id: 'pl', planId, start: minuteAt('10:00'), duration: 60, applyBy: -300 }),
  ],
  tasks: [blankRow('tasks', { id: 't', planId }), blankRow('tasks', { id: 'u', planId, dueAt: 545 })],
})

describe('moving to another day', () => {
  it.each<[MoveToDay, number]>([
    [{ table: 'content', field: 'publishAt', ids: ['c'], day: -3 }, -3 * minutesPerDay + minuteAt('09:15')],
    [{ table: 'placements', field: 'start', ids: ['pl'], day: 2 }, 2 * minutesPerDay + minuteAt('10:00')],
    [{ table: 'placements', field: 'applyBy', ids: ['pl'], day: -7 }, -6 * minutesPerDay - 300],
    [{ table: 'tasks', field: 'dueAt', ids: ['u'], day: -1 }, -minutesPerDay + 545],
    [{ table: 'tasks', field: 'dueAt', ids: ['t'], day: -1 }, -minutesPerDay + minuteAt('18:00')],
  ])('keeps the clock: %o', (move, minute) => {
    const after = applied(plan, (now) => moveToDay(now, move))
    const row = findRow(after, move.table, '', move.ids[0] ?? '')
    expect(Reflect.get(row ?? {}, move.field)).toBe(minute)
  })

  it('takes several rows along as one step, T-n with them, and is taken back whole', () => {
    const result = moveToDay(plan, { table: 'tasks', field: 'dueAt', ids: ['t', 'u'], day: -5 })
    if (!result.ok) throw new Error('refused')
    const after = applyDiff(plan, result.value)
    expect(pageOf(after, 'tasks', '').map(({ offsetDays }) => offsetDays)).toEqual([-5, -5])
    expect(applyDiff(after, reverseDiff(result.value))).toEqual(plan)
  })

  it.each<[MoveToDay, string]>([
    [{ table: 'placements', field: 'start', ids: ['pl'], day: -1 }, 'outside-plan'],
    [{ table: 'content', field: 'publishAt', ids: ['gone'], day: 0 }, 'row-missing'],
  ])('refuses %o: %s', (move, code) => {
    expect(codeOf(plan, (now) => moveToDay(now, move))).toBe(code)
  })
})

describe('adding a warm-up', () => {
  const add = (now: typeof plan) => addWarmUp(now, { sessionId: 's', productId: 'p', id: 'new' })

  it('puts a video the day before on the room’s account, which then warms the product', () => {
    const after = applied(plan, add)
    expect(findRow(after, 'content', '', 'new')).toMatchObject({
      publishAt: start - minutesPerDay,
      kind: 'warm-up-video',
      account: 'official',
      theme: '品p',
      productIds: ['p'],
      status: 'todo',
    })
    const [session] = pageOf(after, 'sessions', '')
    expect(session && warmUpChain(after, session).cold).toEqual(['q'])
  })

  it('goes to the owner and account of the last piece for the session', () => {
    const before = applied(plan, (now) => addWarmUp(now, { sessionId: 's', productId: 'q', id: 'first' }))
    const owned = planWith({
      ...Object.fromEntries(
        (['rooms', 'sessions', 'products'] as const).map((table) => [table, pageOf(before, table, '')]),
      ),
      lineup: pageOf(before, 'lineup', 's'),
      content: [
        blankRow('content', {
          id: 'o',
          planId,
          publishAt: 0,
          productIds: ['q'],
          owner: '小唐',
          account: '号2',
        }),
      ],
    })
    expect(findRow(applied(owned, add), 'content', '', 'new')).toMatchObject({
      owner: '小唐',
      account: '号2',
    })
  })

  it.each([
    [{ sessionId: 'gone', productId: 'p', id: 'n' }],
    [{ sessionId: 's', productId: 'gone', id: 'n' }],
  ])('refuses %o', (args) => {
    expect(codeOf(plan, (now) => addWarmUp(now, args))).toBe('row-missing')
  })
})
