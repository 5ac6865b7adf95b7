import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Row } from '#core/plan/tables.ts'
import {
  type BudgetItem,
  branchesTo,
  budgetItems,
  openItems,
  pathTo,
} from '#renderer/screens/spend/budget/budgetItems.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

const cap = (id: string, kind: Row<'targets'>['scope']['kind'], of: string, value: number) =>
  blankRow('targets', { id, planId, metric: '投放预算', unit: '元', value, scope: { kind, of } })

/** Three days: the first and half of the second are the warm-up. ¥10 on the first evening, ¥20 across its midnight. */
const plan = planWith({
  plans: [
    blankRow('plans', {
      id: planId,
      planId,
      title: '测试',
      startDate: '2027-06-18',
      days: 3,
      budgetFen: 25_00,
    }),
  ],
  phases: [blankRow('phases', { id: 'warm', planId, name: '蓄水', start: 0, duration: 2160 })],
  spend: [
    blankRow('spend', {
      id: 'a',
      planId,
      roomId: 'room',
      start: minuteAt('20:00'),
      duration: 10,
      budgetFen: 10_00,
    }),
    blankRow('spend', {
      id: 'b',
      planId,
      roomId: 'room',
      start: minuteAt('23:50'),
      duration: 20,
      budgetFen: 20_00,
    }),
  ],
  targets: [cap('c1', 'phase', '蓄水', 50), cap('c2', 'room', 'room', 5), cap('c3', 'day', '2', 1)],
})

const linesOf = (items: readonly BudgetItem[]): unknown[] =>
  items.flatMap(({ row, children }) => [
    [row.id, row.plannedFen, row.capFen, row.cap.kind],
    ...linesOf(children),
  ])

describe('the rows of a budget', () => {
  it('go from the plan to its lines, with days that have no money yet and the caps that the tree does not go by', () => {
    expect(linesOf(budgetItems(plan))).toEqual([
      ['plan', 3000, 2500, 'part'],
      ['plan/warm', 3000, 5000, 'part'],
      ['plan/warm/0', 2000, null, 'part'],
      ['plan/warm/0/room', 2000, null, 'none'],
      ['plan/warm/0/room/a', 1000, 1000, 'line'],
      ['plan/warm/0/room/b', 1000, 2000, 'line'],
      ['plan/warm/1', 1000, 100, 'part'],
      ['plan/warm/1/room', 1000, null, 'none'],
      ['plan/warm/1/room/b', 1000, 2000, 'line'],
      ['plan/no-phase', 0, null, 'none'],
      ['plan/no-phase/1', 0, null, 'none'],
      ['plan/no-phase/2', 0, null, 'part'],
      ['caps', null, null, 'none'],
      ['caps/c2', 3000, 500, 'target'],
    ])
  })

  it('are shown where the ones above them are open', () => {
    const items = budgetItems(plan)
    expect(
      openItems(items, new Set(['plan'])).map(({ row, level, isOpen }) => [row.id, level, isOpen]),
    ).toEqual([
      ['plan', 1, true],
      ['plan/warm', 2, false],
      ['plan/no-phase', 2, false],
      ['caps', 1, false],
    ])
    expect(branchesTo(items, 2)).toEqual(['plan', 'plan/warm', 'plan/no-phase', 'caps'])
  })

  it('lead to a record from above', () => {
    expect(pathTo(budgetItems(plan), 'a')).toEqual([
      'plan',
      'plan/warm',
      'plan/warm/0',
      'plan/warm/0/room',
      'plan/warm/0/room/a',
    ])
    expect(pathTo(budgetItems(plan), 'gone')).toEqual([])
  })
})
