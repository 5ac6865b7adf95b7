import { describe, expect, it } from 'vitest'
import { dependencesOn } from '#core/edits/dependants.ts'
import { type RemovableTable, removeRows } from '#core/edits/removeRows.ts'
import { whatRemovingDoes } from '#core/edits/whatRemovingDoes.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { findRow, pageOf, rowsOf } from '#core/plan/Plan.ts'
import { referenceFields } from '#core/plan/references.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { tableNames } from '#core/plan/tables.ts'
import { planId, planWith } from '#tests/build/plan.ts'
import { applied, codeOf, refusalOf } from './applied.ts'

const own = { planId }
const shown = { productIds: ['p', 'q'], hostIds: ['h', 'h2'] }
const segment = { ...own, sessionId: 's', ...shown }
const plan = planWith({
  rooms: ['room', 'empty'].map((id) => blankRow('rooms', { ...own, id, name: id })),
  sessions: [
    blankRow('sessions', { ...own, id: 's', roomId: 'room', leadHostId: 'h', start: 1200, duration: 60 }),
    blankRow('sessions', { ...own, id: 's2', roomId: 'room', start: 2400, duration: 60 }),
  ],
  segments: [
    blankRow('segments', { ...segment, id: 'g1', order: 'a0', start: 1200, duration: 10 }),
    blankRow('segments', { ...segment, id: 'g2', order: 'a1', start: 1210, duration: 10 }),
    blankRow('segments', { ...segment, id: 'g3', order: 'a2', start: 1220, duration: 10 }),
  ],
  products: ['p', 'q'].map((id) => blankRow('products', { ...own, id, name: id })),
  lineup: ['p', 'q'].map((productId, index) =>
    blankRow('lineup', { ...own, id: `l${productId}`, sessionId: 's', productId, order: `a${index}` }),
  ),
  hosts: ['h', 'h2'].map((id) => blankRow('hosts', { ...own, id, name: id })),
  shifts: [
    blankRow('shifts', { ...own, id: 'w1', hostId: 'h', roomId: 'room', start: 1200, duration: 60 }),
    blankRow('shifts', { ...own, id: 'w2', hostId: 'h2', roomId: 'empty', start: 1200, duration: 60 }),
  ],
  spend: [blankRow('spend', { ...own, id: 'm', roomId: 'empty', start: 0, duration: 9 })],
  creators: [blankRow('creators', { ...own, id: 'c', name: '达人' })],
  bookings: [
    blankRow('bookings', {
      ...own,
      id: 'b',
      creatorId: 'c',
      start: 0,
      duration: 9,
      products: ['p', 'q'].map((productId) => ({ productId, priceFen: 100, mechanism: '' })),
    }),
  ],
  content: [blankRow('content', { ...own, id: 'co', publishAt: 0, productIds: ['p'] })],
  tasks: [
    blankRow('tasks', { ...own, id: 't1' }),
    blankRow('tasks', { ...own, id: 't2', blockedBy: ['t1'] }),
  ],
  targets: [
    blankRow('targets', { ...own, id: 'top' }),
    blankRow('targets', { ...own, id: 'mid', parentId: 'top' }),
    blankRow('targets', { ...own, id: 'low', parentId: 'mid' }),
    blankRow('targets', { ...own, id: 'leaf', parentId: 'low' }),
  ],
  actuals: [
    blankRow('actuals', {
      ...own,
      id: 'a',
      roomId: 'empty',
      start: 0,
      duration: 9,
      importedAt: '2027-06-19',
    }),
  ],
})

const idsLeft = (table: RemovableTable, ids: readonly string[], of: RemovableTable): string =>
  rowsOf(
    applied(plan, (p) => removeRows(p, table, ids)),
    of,
  )
    .map(({ id }) => id)
    .join(' ')

it('what becomes of it is decided for each field that points to rows', () => {
  for (const table of tableNames) expect(dependencesOn(table)).toBeDefined()
  const decided = tableNames.flatMap((table) => dependencesOn(table)).length
  expect(decided).toBe(tableNames.flatMap((table) => referenceFields(table)).length)
})

describe('rows that go with what they are of', () => {
  it.each<[RemovableTable, string, RemovableTable, string]>([
    ['sessions', 's', 'segments', ''],
    ['sessions', 's', 'lineup', ''],
    ['products', 'p', 'lineup', 'lq'],
    ['hosts', 'h', 'shifts', 'w2'],
    ['rooms', 'empty', 'shifts', 'w1'],
    ['rooms', 'empty', 'spend', ''],
    ['creators', 'c', 'bookings', ''],
    ['tasks', 't1', 'tasks', 't2'],
  ])('%s %s: of %s are left "%s"', (table, id, of, left) => {
    expect(idsLeft(table, [id], of)).toBe(left)
  })
})

describe('rows that stay and forget it', () => {
  const leaving = (table: RemovableTable, ...ids: string[]) => applied(plan, (p) => removeRows(p, table, ids))

  it('a product goes out of segments, bookings and content', () => {
    const left = leaving('products', 'p')
    expect(pageOf(left, 'segments', 's').map(({ productIds }) => productIds)).toEqual([['q'], ['q'], ['q']])
    expect(findRow(left, 'bookings', '', 'b')?.products.map(({ productId }) => productId)).toEqual(['q'])
    expect(findRow(left, 'content', '', 'co')?.productIds).toEqual([])
  })

  it('a host goes out of segments and leads nothing any more', () => {
    const left = leaving('hosts', 'h')
    expect(pageOf(left, 'segments', 's')[0]?.hostIds).toEqual(['h2'])
    expect(findRow(left, 'sessions', '', 's')?.leadHostId).toBeNull()
  })

  it('actuals keep what was sold in a room that goes', () => {
    expect(findRow(leaving('rooms', 'empty'), 'actuals', '', 'a')?.roomId).toBeNull()
  })

  it('a target hangs under the next one above that stays', () => {
    expect(findRow(leaving('targets', 'low'), 'targets', '', 'leaf')?.parentId).toBe('mid')
    expect(findRow(leaving('targets', 'mid', 'low'), 'targets', '', 'leaf')?.parentId).toBe('top')
    expect(findRow(leaving('targets', 'top', 'mid', 'low'), 'targets', '', 'leaf')?.parentId).toBeNull()
  })

  it('a run closes up', () => {
    expect(pageOf(leaving('segments', 'g2'), 'segments', 's').map(({ start }) => start)).toEqual([1200, 1210])
  })
})

describe('removing is refused', () => {
  it('for a room that has sessions, with how many', () => {
    const refusal = refusalOf(plan, (p) => removeRows(p, 'rooms', ['empty', 'room']))
    expect(refusal).toEqual({ code: 'row-in-use', name: 'room', by: 'sessions', users: 2 })
    expect(refusalText(refusal).zh).toBe('「room」里还有 2 个场次。先把它们挪走或删除，再删「room」。')
  })

  it('for a row that is gone', () => {
    expect(codeOf(plan, (p) => removeRows(p, 'hosts', ['h', 'gone']))).toBe('row-missing')
    expect(codeOf(plan, (p) => removeRows(p, 'spend', [{ id: 'm', page: 'room/0' }]))).toBe('row-missing')
  })
})

describe('what removing does, said beforehand', () => {
  const said = (table: RemovableTable, ...ids: string[]) => {
    const effect = whatRemovingDoes(plan, table, ids)
    if (!effect.ok) throw new Error(effect.refusal.code)
    return effect.value
  }

  it('counts what goes too and what forgets it', () => {
    expect(said('products', 'p')).toMatchObject({
      removed: 1,
      alsoRemoved: { lineup: 1 },
      unlinked: { segments: 3, bookings: 1, content: 1 },
      label: { zh: '删除 1 个商品', en: 'Remove 1 product' },
    })
  })

  it.each<[RemovableTable, readonly string[], string, string]>([
    [
      'products',
      ['p'],
      '也会删掉 1 条货盘；从 3 条流程、1 条合作、1 条内容里去掉',
      'also removes 1 lineup row; takes it out of 3 segments, 1 booking, 1 content item',
    ],
    ['sessions', ['s', 's2'], '也会删掉 3 条流程、2 条货盘', 'also removes 3 segments, 2 lineup rows'],
    ['targets', ['low'], '1 个目标改挂到再上一级', 'moves 1 target one level up'],
    ['segments', ['g1'], '', ''],
  ])('is said of %s %j', (table, ids, zh, en) => {
    expect(said(table, ...ids).sentence).toEqual({ zh, en })
  })
})
