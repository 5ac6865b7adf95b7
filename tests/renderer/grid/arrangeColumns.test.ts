import { describe, expect, it } from 'vitest'
import { arrangeColumns, moveColumn } from '#renderer/parts/Grid/arrangeColumns.ts'
import { fitWidth } from '#renderer/parts/Grid/fitWidth.ts'
import { items, nameColumn } from './aColumn.ts'

const columns = ['a', 'b', 'c', 'd'].map((key) => ({ key }))
const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key).join('')

describe('columns', () => {
  it('stand as the screen gives them, until a planner wants them otherwise', () => {
    const { all, shown, frozen, shownFrozen } = arrangeColumns(columns, {}, 2)
    expect([keys(all), keys(shown), frozen, shownFrozen]).toEqual(['abcd', 'abcd', 2, 2])
  })

  it.each([
    ['take the order of the planner', { order: ['d', 'b', 'a', 'c'] }, 'dbac'],
    ['that came later stand after the one before them', { order: ['d', 'a', 'c'] }, 'dabc'],
    ['that came first of all stand first', { order: ['d', 'b', 'c'] }, 'adbc'],
    ['that are gone leave no gap', { order: ['x', 'b', 'a', 'd', 'c'] }, 'badc'],
  ])('%s', (_, look, order) => {
    expect(keys(arrangeColumns(columns, look, 0).all)).toBe(order)
  })

  it('that are hidden count among the frozen, so that no other one freezes in their place', () => {
    const { shown, frozen, shownFrozen } = arrangeColumns(columns, { hidden: ['b'] }, 2)
    expect([keys(shown), frozen, shownFrozen]).toEqual(['acd', 2, 1])
  })

  it('are never all hidden', () => {
    expect(keys(arrangeColumns(columns, { hidden: ['a', 'b', 'c', 'd'] }, 1).shown)).toBe('a')
  })
})

describe('a column that is moved', () => {
  it.each<[string, string, string | null, string, number]>([
    ['goes before another', 'd', 'c', 'abdc', 2],
    ['goes to the end', 'c', null, 'abdc', 2],
    ['goes forward', 'a', 'b', 'abcd', 2],
    ['freezes among frozen ones', 'd', 'b', 'adbc', 3],
    ['is free again among the others', 'a', 'd', 'bcad', 1],
    ['stays frozen behind the last frozen one', 'a', 'c', 'bacd', 2],
    ['stays where it is before itself', 'b', 'b', 'abcd', 2],
  ])('%s', (_, key, before, order, frozen) => {
    const moved = moveColumn(['a', 'b', 'c', 'd'], 2, key, before)
    expect([moved.order.join(''), moved.frozen]).toEqual([order, frozen])
  })
})

describe('a column that is fitted', () => {
  const tenEach = (text: string) => text.length * 10
  it.each([
    ['is as wide as its widest text', ['眼霜', '十个字的很长的商品名'], 120],
    ['is as wide as its title and the marks beside it', ['a'], 64],
    ['goes by the first line of a text', ['一二三四五六七\n还有很长很长很长很长的一行'], 90],
    ['ends somewhere', ['长'.repeat(200)], 480],
  ])('%s', (_, names, width) => {
    expect(fitWidth(nameColumn, items(...names), 'zh', tenEach)).toBe(width)
  })
})
