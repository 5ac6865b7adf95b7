import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRow } from '#core/edits/addRow.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { diffPlans } from '#core/plan/diffPlans.ts'
import { pageOf, planFromRows } from '#core/plan/Plan.ts'
import { applyDiff, countDiff, isEmptyDiff, reverseDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { sameValue } from '#core/plan/sameValue.ts'
import { recordSchemas, tableNames } from '#core/plan/tables.ts'
import { anyPlan } from '#tests/build/anyPlan.ts'
import { aPlan, planId, planWith, segment, session } from '#tests/build/plan.ts'

describe('the diff between two plans', () => {
  it('leads from one to the other and back', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        const diff = diffPlans(one, other)
        expect(applyDiff(one, diff)).toEqual(other)
        expect(applyDiff(other, reverseDiff(diff))).toEqual(one)
      }),
      { numRuns: 300 },
    )
  })

  it('is empty between a plan and its equal, whatever object they are', () => {
    const build = () => aPlan(session('20:00', segment('一', 5)))
    expect(isEmptyDiff(diffPlans(build(), build()))).toBe(true)
  })

  it('moves a row to another page when its place follows from a changed field', () => {
    const shift = blankRow('shifts', {
      id: 'x',
      planId,
      hostId: 'h',
      roomId: 'room',
      start: 1380,
      duration: 60,
    })
    const plan = planWith({ shifts: [shift] })
    const draft = draftOf(plan)
    draft.set('shifts', 'room/0', 'x', { start: 1440 })
    const after = applyDiff(plan, draft.diff())
    expect(pageOf(after, 'shifts', 'room/0')).toEqual([])
    expect(pageOf(after, 'shifts', 'room/1')).toEqual([{ ...shift, start: 1440 }])
    expect(after.tables.shifts.has('room/0')).toBe(false)
  })

  it('counts rows by what happens to them', () => {
    const one = aPlan(session('20:00', segment('一', 5), segment('二', 5)))
    const other = aPlan(session('20:00', segment('一', 9)))
    expect(countDiff(diffPlans(one, other), 'segments')).toEqual({ added: 0, changed: 1, removed: 1 })
  })
})

describe('a diff applied to a plan it was not made for', () => {
  it.each([
    [
      'a row is there already',
      { added: [blankRow('rooms', { id: 'room', planId })], changed: {}, removed: [] },
    ],
    [
      'a row to change is missing',
      { added: [], changed: { none: { name: ['', 'x'] as const } }, removed: [] },
    ],
    [
      'a removed row is another',
      { added: [], changed: {}, removed: [blankRow('rooms', { id: 'room', planId })] },
    ],
  ])('throws when %s', (_name, page) => {
    expect(() => applyDiff(planWith({}), { rooms: { '': page } })).toThrow()
  })
})

describe('rows', () => {
  it('of every table have a blank that its strict schema takes, but for what must be known', () => {
    const known = {
      title: 't',
      startDate: '2027-06-18',
      days: 1,
      start: 0,
      duration: 1,
      sessionId: 's',
      order: 'a0',
      productId: 'p',
      hostId: 'h',
      roomId: 'r',
      creatorId: 'c',
      publishAt: 0,
      importedAt: '2027-06-18T00:00:00Z',
      finding: 'overlap/s1',
      figures: '5',
      acceptedAt: '2027-06-18T00:00:00Z',
    }
    for (const table of tableNames) {
      const shape = Object.keys(recordSchemas[table].shape)
      const fields = Object.fromEntries(Object.entries(known).filter(([field]) => shape.includes(field)))
      const blank = blankRow(table, { id: 'x', planId, ...fields } as never)
      expect([table, recordSchemas[table].safeParse(blank).success]).toEqual([table, true])
      expect([table, recordSchemas[table].safeParse({ ...blank, extra: 1 }).success]).toEqual([table, false])
    }
  })

  it('are refused with an id that could reach an object’s own properties', () => {
    const result = addRow(planWith({}), 'rooms', blankRow('rooms', { id: '__proto__', planId }))
    expect(result.ok ? 'done' : result.refusal).toMatchObject({ code: 'bad-value', field: 'id' })
  })

  it('are read in order, then by start, then by id, whatever order they came in', () => {
    const rows = ['b', 'a', 'c'].map((id, i) =>
      blankRow('segments', {
        id,
        planId,
        sessionId: 's',
        order: i === 2 ? 'a0' : 'a1',
        start: 0,
        duration: 1,
      }),
    )
    expect(pageOf(planFromRows(planId, { segments: rows }), 'segments', 's').map(({ id }) => id)).toEqual([
      'c',
      'a',
      'b',
    ])
  })
})

describe('sameValue', () => {
  it.each([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [[1, 2], [2, 1], false],
    [{ a: undefined }, {}, false],
    [[], {}, false],
    [null, {}, false],
  ])('of %j and %j is %s', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same)
    expect(sameValue(b, a)).toBe(same)
  })
})
