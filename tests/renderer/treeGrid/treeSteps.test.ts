import { describe, expect, it } from 'vitest'
import { treeStep } from '#renderer/parts/TreeGrid/treeSteps.ts'

/** plan (open) with a phase (open) with two days, and a closed second phase. */
const rows = [
  { id: 'plan', level: 1, isOpen: true },
  { id: 'warm', level: 2, isOpen: true },
  { id: 'day1', level: 3, isOpen: null },
  { id: 'day2', level: 3, isOpen: null },
  { id: 'burst', level: 2, isOpen: false },
]
const tree = { rows, columns: ['name', 'planned', 'cap'], page: 2 }
const key = (name: string) => ({
  key: name.replace('Ctrl+', ''),
  ctrlKey: name.startsWith('Ctrl+'),
  altKey: false,
  metaKey: false,
})

describe('a key in a tree', () => {
  it.each([
    ['ArrowDown', 'warm', 'cap', 'day1 cap'],
    ['ArrowDown', 'burst', 'name', 'burst name'],
    ['ArrowUp', 'day1', 'name', 'warm name'],
    ['PageDown', 'warm', 'name', 'day2 name'],
    ['PageUp', 'warm', 'name', 'plan name'],
    ['ArrowRight', 'warm', 'name', 'warm planned'],
    ['ArrowRight', 'day1', 'cap', 'day1 cap'],
    ['ArrowLeft', 'day1', 'cap', 'day1 planned'],
    ['ArrowLeft', 'day2', 'name', 'warm name'],
    ['ArrowLeft', 'burst', 'name', 'plan name'],
    ['Home', 'warm', 'cap', 'warm name'],
    ['Ctrl+End', 'plan', 'cap', 'burst cap'],
  ])('%s on %s %s goes to %s', (name, row, column, to) => {
    const step = treeStep({ row, column }, key(name), tree)
    expect(step?.kind === 'go' && `${step.to.row} ${step.to.column}`).toBe(to)
  })

  it.each([
    ['ArrowRight', 'burst', 'open'],
    ['ArrowLeft', 'warm', 'close'],
  ])('%s on the first cell of %s is to %s it', (name, row, kind) => {
    expect(treeStep({ row, column: 'name' }, key(name), tree)).toEqual({ kind, row })
  })

  it('is left to others where it is none of the tree, or has Alt with it', () => {
    expect(treeStep({ row: 'plan', column: 'name' }, key('a'), tree)).toBeNull()
    const altRight = { ...key('ArrowRight'), altKey: true }
    expect(treeStep({ row: 'burst', column: 'name' }, altRight, tree)).toBeNull()
  })
})
