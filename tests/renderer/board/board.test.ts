import { describe, expect, it } from 'vitest'
import { cardBeside, placeOfCard, selectedAfterClick } from '#renderer/parts/Board/BoardColumns.ts'
import { boardCommandOf } from '#renderer/parts/Board/boardKeys.ts'

const columns = ['a1 a2 a3', '', 'c1 c2'].map((ids) => ({
  items: ids
    .split(' ')
    .filter(Boolean)
    .map((id) => ({ id })),
}))

describe('a card of a board', () => {
  it.each([
    ['a2', 'up', 'a1'],
    ['a1', 'up', undefined],
    ['a2', 'down', 'a3'],
    ['a1', 'right', 'c1'],
    ['a3', 'right', 'c2'],
    ['c2', 'left', 'a2'],
    ['c1', 'right', undefined],
    ['a2', 'first', 'a1'],
    ['a2', 'last', 'a3'],
  ] as const)('leads from %s %s to %s, past empty columns', (from, step, to) => {
    const place = placeOfCard(columns, from)
    expect(place && cardBeside(columns, place, step)).toBe(to)
  })

  it.each([
    [[], 'a1', {}, ['a1']],
    [['a1'], 'c1', {}, ['c1']],
    [['a1'], 'c1', { isToggle: true }, ['a1', 'c1']],
    [['a1', 'c1'], 'a1', { isToggle: true }, ['c1']],
    [['a1'], 'a3', { isRange: true }, ['a1', 'a2', 'a3']],
    [['a3'], 'a1', { isRange: true }, ['a2', 'a3', 'a1']],
    [['a1'], 'c2', { isRange: true }, ['c2']],
  ])('after %o, a click on %s with %o selects %o', (before, id, keys, after) => {
    expect(selectedAfterClick(columns, before, id, { isToggle: false, isRange: false, ...keys })).toEqual(
      after,
    )
  })
})

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

it.each([
  [{ key: 'ArrowDown' }, { kind: 'go', step: 'down' }],
  [{ key: 'Home' }, { kind: 'go', step: 'first' }],
  [
    { key: 'ArrowRight', altKey: true },
    { kind: 'move', by: 1 },
  ],
  [
    { key: 'ArrowLeft', altKey: true },
    { kind: 'move', by: -1 },
  ],
  [{ key: 'ArrowUp', altKey: true }, null],
  [{ key: 'ArrowLeft', ctrlKey: true }, null],
  [{ key: 'x' }, null],
])('takes %o as %o', (key, command) => {
  expect(boardCommandOf({ ...none, ...key })).toEqual(command)
})
