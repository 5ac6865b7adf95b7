import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import type { Target } from '#core/plan/records/demand.ts'
import { belowFits, gapOf, numberText } from '#renderer/screens/targets/tree/figures.ts'
import {
  branchesOf,
  shownTargets,
  type TargetNode,
  targetNodes,
} from '#renderer/screens/targets/tree/targetItems.ts'
import { targetCommandOf } from '#renderer/screens/targets/tree/targetKeys.ts'
import { addTarget, indentTarget, outdentTarget } from '#renderer/screens/targets/tree/targetMoves.ts'
import { planId, planWith } from '#tests/build/plan.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

const target = (id: string, fields: Partial<Target> = {}) =>
  blankRow('targets', { id, planId, metric: id, ...fields })

/** A result made first, a star with two actions of which the first has a metric, and one whose parent is gone. */
const plan = planWith({
  targets: [
    target('a-gmv', { level: 'result' }),
    target('b-star', { level: 'north-star' }),
    target('c-act', { level: 'action', parentId: 'b-star', owner: '货品' }),
    target('d-act', { level: 'action', parentId: 'b-star' }),
    target('e-met', { level: 'process', parentId: 'c-act' }),
    target('f-lost', { parentId: 'gone' }),
  ],
})

const outline = (of: Plan): string[] =>
  shownTargets(targetNodes(of), new Set()).map(({ row, level }) => `${'  '.repeat(level - 1)}${row.id}`)

const after = (edit: PlanEdit | undefined): Plan => {
  const result = edit?.(plan)
  if (!result?.ok) throw new Error('refused')
  return applyDiff(plan, result.value)
}
const rowAfter = (edit: PlanEdit | undefined, id: string) =>
  pageOf(after(edit), 'targets', '').find((row) => row.id === id)

describe('the tree of targets', () => {
  it('goes from the north star to the results, and hides none whose parent is gone', () => {
    expect(outline(plan)).toEqual(['b-star', '  c-act', '    e-met', '  d-act', 'f-lost', 'a-gmv'])
  })

  it('shows rows that stand in a circle', () => {
    const circle = planWith({ targets: [target('x', { parentId: 'y' }), target('y', { parentId: 'x' })] })
    expect(outline(circle)).toEqual(['x', '  y'])
  })

  it('folds what is under a closed row', () => {
    const nodes = targetNodes(plan)
    const folded = shownTargets(nodes, new Set(branchesOf(nodes)))
    expect(folded.map(({ row, isOpen }) => [row.id, isOpen])).toEqual([
      ['b-star', false],
      ['f-lost', null],
      ['a-gmv', null],
    ])
  })
})

describe('a target', () => {
  const nodes: readonly TargetNode[] = targetNodes(plan)

  it.each([
    ['child', { parentId: 'c-act', level: 'process', owner: '货品' }],
    ['sibling', { parentId: 'b-star', level: 'action', owner: '货品' }],
  ] as const)('is added as a %s', (where, row) => {
    const beside = pageOf(plan, 'targets', '').find(({ id }) => id === 'c-act') ?? null
    expect(rowAfter(addTarget('new', beside, where), 'new')).toMatchObject(row)
  })

  it('is a north star where there is none to stand beside', () => {
    expect(rowAfter(addTarget('new', null, 'sibling'), 'new')).toMatchObject({
      parentId: null,
      level: 'north-star',
    })
  })

  it('goes under the one above it, one level on', () => {
    const moved = indentTarget(nodes, 'd-act')
    expect(moved?.under).toBe('c-act')
    expect(rowAfter(moved?.edit, 'd-act')).toMatchObject({ parentId: 'c-act', level: 'process' })
  })

  it('goes beside its parent, as what that is', () => {
    expect(rowAfter(outdentTarget(nodes, 'e-met')?.edit, 'e-met')).toMatchObject({
      parentId: 'b-star',
      level: 'action',
    })
    expect(rowAfter(outdentTarget(nodes, 'd-act')?.edit, 'd-act')).toMatchObject({
      parentId: null,
      level: 'north-star',
    })
  })

  it('stays a result wherever it goes', () => {
    expect(rowAfter(indentTarget(nodes, 'a-gmv')?.edit, 'a-gmv')).toMatchObject({
      parentId: 'f-lost',
      level: 'result',
    })
  })

  it.each([
    ['the first of its siblings has none above it', indentTarget(nodes, 'c-act')],
    ['a root has no parent', outdentTarget(nodes, 'b-star')],
  ])('does not move where %s', (_case, moved) => {
    expect(moved).toBeNull()
  })
})

describe('the figures of a target', () => {
  it.each([
    [0, '0'],
    [1299.5, '1,299.5'],
    [3_073_051.05, '3,073,051.05'],
    [0.0012, '0.0012'],
    [-1234567, '-1,234,567'],
  ])('%d reads %s', (value, text) => {
    expect(numberText(value)).toBe(text)
  })

  const row = (value: number | null, fact: object, sums: object[] = []) =>
    ({ id: 't', page: '', record: target('t', { value }), fact, sums, scope: null }) as never
  const known = (planned: number, side: 'floor' | 'ceiling', aimed: object | null = null) => ({
    ...{ known: true, unknown: 0, planned, side, aimed },
  })

  it.each([
    ['short of a floor', row(100, known(90, 'floor')), { gap: -10, isMissed: true }],
    ['over a floor', row(100, known(110, 'floor')), { gap: 10, isMissed: false }],
    ['over a ceiling', row(100, known(110, 'ceiling')), { gap: 10, isMissed: true }],
    ['at it', row(100, known(100.000_000_1, 'ceiling')), { gap: 0, isMissed: false }],
    ['nothing without a value', row(null, known(1, 'floor')), null],
    ['nothing without a plan', row(1, { known: false, why: 'no-figures', aimed: null }), null],
  ])('tell how far the plan is: %s', (_case, of, gap) => {
    expect(gapOf(of)).toEqual(gap)
  })

  const sum = { sum: 90, unknown: 0, fit: 'under', isFault: true, by: 'phase' }
  it.each([
    ['parts short of it', row(100, known(0, 'floor'), [sum]), [{ text: '阶段 90 少 10', state: 'error' }]],
    [
      'parts that add up',
      row(90, known(0, 'floor'), [{ ...sum, fit: 'equal', isFault: false }]),
      [{ text: '阶段 90 ✓', state: 'success' }],
    ],
    [
      'sessions in place of parts',
      row(90, known(0, 'floor', { value: 95, unknown: 0 })),
      [{ text: '场次 95 多 5', state: 'error' }],
    ],
    [
      'sessions of which some have no target',
      row(90, known(0, 'floor', { value: 95, unknown: 2 })),
      [{ text: '场次 95 2 个没定', state: 'muted' }],
    ],
    [
      'sessions that nobody aimed',
      row(90, { known: false, why: 'no-figures', aimed: { value: 0, unknown: 3 } }),
      [{ text: '3 场都没定目标', state: 'muted' }],
    ],
    ['nothing that could add up', row(90, known(0, 'floor')), []],
  ])('tell whether %s', (_case, of, fits) => {
    expect(belowFits(of, 'zh')).toEqual(fits)
  })
})

describe('a key of the target tree', () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  it.each([
    [{ key: 'ArrowRight', altKey: true }, 'indent'],
    [{ key: 'ArrowLeft', altKey: true }, 'outdent'],
    [{ key: 'Enter', ctrlKey: true }, 'addSibling'],
    [{ key: 'Enter', ctrlKey: true, shiftKey: true }, 'addChild'],
    [{ key: '-', metaKey: true }, 'remove'],
    [{ key: 'ArrowRight' }, null],
    [{ key: 'Enter' }, null],
  ])('%j is %s', (key, command) => {
    expect(targetCommandOf({ ...none, ...key })).toBe(command)
  })
})
