import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultsOfRun, layOutRun } from '#core/plan/layOutRun.ts'
import { type Plan, pageOf, planFromRows, planRow, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { productRoles } from '#core/plan/records/show.ts'
import { type Row, tableNames } from '#core/plan/tables.ts'
import { aShow, generate, plain, runOf, shift, type Wishes } from '#tests/build/aShow.ts'
import { anyMakingPlan } from '#tests/build/generatorVerbs.ts'
import { planId } from '#tests/build/plan.ts'

const endOf = ({ start, duration }: { readonly start: number; readonly duration: number }) => start + duration

const every = (least: number) => fc.option(fc.integer({ min: least, max: 60 }), { nil: null })
const length = fc.nat(12)

const anyWishes = fc.record({
  loopMinutes: fc.option(fc.integer({ min: 20, max: 120 }), { nil: null }),
  giveawayEvery: every(15),
  interactionEvery: every(10),
  breakEvery: every(40),
  breakMinutes: fc.integer({ min: 1, max: 10 }),
  openingMinutes: length,
  closingMinutes: length,
  handoverMinutes: fc.nat(5),
  encoreMinutes: fc.nat(40),
  fixed: fc.array(fc.tuple(fc.integer({ min: -5, max: 605 }), fc.nat(20)), { maxLength: 3 }),
})

describe('any generated run', () => {
  const runs = 700

  /** Checks the law on whatever is generated for `s1`; that has to be in at least one of four plans. */
  const holds = (
    law: (run: readonly Row<'segments'>[], plan: Plan, session: Row<'sessions'>, wishes: Wishes) => void,
  ): void => {
    let made = 0
    fc.assert(
      fc.property(anyMakingPlan, anyWishes, (plan, { fixed, ...wishes }) => {
        const [session] = rowsOf(plan, 'sessions')
        const lineup = pageOf(plan, 'lineup', 's1')
        if (!session) throw new Error('no session')
        const fixedAt = fixed.flatMap(([at, pick]) => {
          const productId = lineup[pick % Math.max(1, lineup.length)]?.productId
          return productId ? [{ at: session.start + at, productId }] : []
        })
        const result = generate(plan, { ...wishes, fixedAt })
        if (!result.ok) return
        made++
        law(pageOf(applyDiff(plan, result.value), 'segments', 's1'), plan, session, { ...wishes, fixedAt })
      }),
      { numRuns: runs },
    )
    expect(made).toBeGreaterThan(runs * 0.25)
  }

  it('covers the session from start to end, as the rule of the run lays it out, no segment under the minimum', () => {
    holds((run, plan, session) => {
      expect(run[0]?.start).toBe(session.start)
      expect(run.reduce((sum, { duration }) => sum + duration, 0)).toBe(session.duration)
      expect(faultsOfRun(run)).toEqual([])
      expect(layOutRun(session.start, run)).toEqual(run.map(({ start }) => start))
      const { minSegmentMinutes } = planRow(plan).settings
      expect(Math.min(...run.map(({ duration }) => duration))).toBeGreaterThanOrEqual(minSegmentMinutes)
    })
  })

  it('shows every lineup row as often as it asks, and nothing that is not in the lineup', () => {
    holds((run, plan) => {
      const lineup = pageOf(plan, 'lineup', 's1')
      const shown = run.flatMap(({ productIds }) => productIds)
      for (const { productId, minShows } of lineup)
        expect(shown.filter((id) => id === productId).length).toBeGreaterThanOrEqual(Math.max(1, minShows))
      const listed = new Set(lineup.map(({ productId }) => productId))
      expect(shown.filter((id) => !listed.has(id))).toEqual([])
    })
  })

  it('puts on a segment only people on shift as it begins; who hands over is on shift beside it', () => {
    holds((run, plan) => {
      const shifts = rowsOf(plan, 'shifts').filter(({ position }) =>
        ['host', 'co-host', 'assistant'].includes(position),
      )
      for (const segment of run) {
        for (const id of segment.hostIds) {
          const own = shifts.filter(({ hostId }) => hostId === id)
          const isThere = own.some((turn) => turn.start <= segment.start && segment.start < endOf(turn))
          const isBeside = own.some((turn) => turn.start <= endOf(segment) && segment.start <= endOf(turn))
          expect(isThere || (segment.kind === 'handover' && isBeside)).toBe(true)
        }
      }
    })
  })

  it('has a host wherever one is on shift as the segment begins', () => {
    holds((run, plan) => {
      const hosts = rowsOf(plan, 'shifts').filter(({ position }) => position === 'host')
      for (const { start, hostIds } of run) {
        if (hosts.some((turn) => turn.start <= start && start < endOf(turn)))
          expect(hostIds.length).toBeGreaterThan(0)
      }
    })
  })

  it('keeps fixed times to the minute, with their product', () => {
    holds((run, _plan, _session, { fixedAt = [] }) => {
      const fixed = run.filter(({ timing }) => timing === 'fixed')
      expect(fixed.map(({ start }) => start)).toEqual(fixedAt.map(({ at }) => at).sort((a, b) => a - b))
      for (const { start, productIds } of fixed)
        expect(fixedAt).toContainEqual({ at: start, productId: productIds[0] })
    })
  })

  it('keeps no viewer waiting for a giveaway longer than asked, give or take a segment', () => {
    holds((run, plan, session, { giveawayEvery }) => {
      if (!giveawayEvery) return
      const roleOf = new Map(rowsOf(plan, 'products').map(({ id, role }) => [id, role]))
      const isGift = ({ kind, productIds }: Row<'segments'>) =>
        kind === 'giveaway' || productIds.some((id) => ['traffic', 'welfare'].includes(roleOf.get(id) ?? ''))
      const longest = Math.max(...run.map(({ duration }) => duration))
      let since = session.start
      for (const segment of run) {
        if (!isGift(segment)) continue
        expect(segment.start - since).toBeLessThanOrEqual(giveawayEvery + longest)
        since = endOf(segment)
      }
      expect(endOf(session) - since).toBeLessThanOrEqual(giveawayEvery + longest)
    })
  })

  it('is made whenever the shortest segments alone would fit, and else refused with the minutes that are missing', () => {
    const anyLineup = fc.array(fc.tuple(fc.constantFrom(...productRoles), fc.nat(6)), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(anyLineup, fc.integer({ min: 1, max: 60 }), (listed, minutes) => {
        const bare = aShow({ from: '20:00', minutes, roles: listed.map(([role]) => role) })
        const rows = Object.fromEntries(tableNames.map((table) => [table, rowsOf(bare, table)]))
        const lineup = rowsOf(bare, 'lineup').map((row, index) => ({
          ...row,
          minShows: listed[index]?.[1] ?? 0,
        }))
        const result = generate(planFromRows(planId, { ...rows, lineup }), plain)
        const needed = listed.reduce((sum, [, minShows]) => sum + Math.max(1, minShows), 0)
        if (needed <= minutes) expect(result.ok).toBe(true)
        else expect(result).toMatchObject({ refusal: { code: 'run-too-short', missing: needed - minutes } })
      }),
      { numRuns: 500 },
    )
  })

  it.each([20, 1200])('holds for a session of %i minutes as it is usually run', (minutes) => {
    const plan = aShow({
      from: '04:00',
      minutes,
      roles: [...productRoles, null],
      shifts: [shift('A', '04:00', '24:00')],
    })
    const run = runOf(plan)
    expect(run.reduce((sum, { duration }) => sum + duration, 0)).toBe(minutes)
    expect(new Set(run.flatMap(({ productIds }) => productIds)).size).toBe(9)
    expect(faultsOfRun(run)).toEqual([])
  })
})
