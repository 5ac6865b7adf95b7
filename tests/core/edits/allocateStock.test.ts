import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AllocateStock, allocateStock } from '#core/edits/allocateStock.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { type Row, tableNames } from '#core/plan/tables.ts'
import { anyMakingPlan } from '#tests/build/generatorVerbs.ts'
import { planId, planWith } from '#tests/build/plan.ts'

type Listing = readonly [session: string, product: string, fields?: Partial<Row<'lineup'>>]

interface Shelf {
  readonly stock?: number | null
  readonly targets?: readonly (number | null)[]
  /** Minutes for which `s1` and `s2` show product `p1`. */
  readonly minutes?: readonly number[]
}

/** Sessions `s1` and `s2`, product `p1` of 100 pieces (面霜) and `p2` of unknown stock (精华), and these lineup rows. */
function aShelf(listings: readonly Listing[], { stock = 100, targets = [], minutes = [] }: Shelf = {}): Plan {
  const sessionIds = ['s1', 's2']
  return planWith({
    sessions: sessionIds.map((id, index) =>
      blankRow('sessions', {
        id,
        planId,
        roomId: 'room',
        start: index * 600,
        duration: 120,
        title: `场${index + 1}`,
        gmvTargetFen: targets[index] ?? null,
      }),
    ),
    products: [
      blankRow('products', { id: 'p1', planId, name: '面霜', stock }),
      blankRow('products', { id: 'p2', planId, name: '精华' }),
    ],
    lineup: listings.map(([sessionId, productId, fields], index) =>
      blankRow('lineup', {
        id: `l${index + 1}`,
        planId,
        sessionId,
        productId,
        order: `a${index}`,
        ...fields,
      }),
    ),
    segments: minutes.map((duration, index) =>
      blankRow('segments', {
        id: `seg${index}`,
        planId,
        sessionId: sessionIds[index] ?? 's1',
        order: 'a0',
        start: index * 600,
        duration,
        productIds: ['p1'],
      }),
    ),
  })
}

function allocated(plan: Plan, args: AllocateStock): (number | null)[] {
  const result = allocateStock(plan, args)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return rowsOf(applyDiff(plan, result.value), 'lineup').map((row) => row.allocatedStock)
}

const twice: readonly Listing[] = [
  ['s1', 'p1'],
  ['s2', 'p1'],
]

describe('stock is allocated', () => {
  const unitsOf = (a: number, b: number): Listing[] => [
    ['s1', 'p1', { plannedUnits: a }],
    ['s2', 'p1', { plannedUnits: b }],
  ]
  it.each<[string, Plan, AllocateStock['by'], (number | null)[]]>([
    ['by planned units', aShelf(unitsOf(10, 30)), 'planned-units', [25, 75]],
    ['to the piece', aShelf(unitsOf(1, 2)), 'planned-units', [33, 67]],
    ['by GMV targets', aShelf(twice, { targets: [900, 100] }), 'session-gmv', [90, 10]],
    ['by minutes shown', aShelf(twice, { minutes: [4, 6] }), 'minutes-shown', [40, 60]],
    ['alike', aShelf(twice, { stock: 7 }), 'even', [4, 3]],
    ['where there is none', aShelf(twice, { stock: 0 }), 'even', [0, 0]],
    [
      'once to a session that lists a product twice',
      aShelf([...twice, ['s1', 'p1']], { targets: [500, 500] }),
      'session-gmv',
      [25, 25, 50],
    ],
  ])('%s', (_case, plan, by, expected) => {
    expect(allocated(plan, { by, keepSet: false, productIds: ['p1'] })).toEqual(expected)
  })

  it('to the rows that have none, when the others keep theirs', () => {
    const plan = aShelf([
      ['s1', 'p1', { allocatedStock: 30 }],
      ['s2', 'p1'],
      ['s2', 'p1'],
    ])
    expect(allocated(plan, { by: 'even', keepSet: true })).toEqual([30, 35, 35])
    expect(allocated(plan, { by: 'even', keepSet: false })).toEqual([34, 33, 33])
  })

  it('to all products whose stock is known when they are named', () => {
    const plan = aShelf([...twice, ['s1', 'p2', { allocatedStock: 5 }]])
    expect(allocated(plan, { by: 'even', keepSet: true })).toEqual([50, 5, 50])
  })

  it.each<[string, readonly Listing[], Shelf, AllocateStock['by'], string, string]>([
    ['unknown stock', [['s1', 'p2']], {}, 'even', 'stock-unknown', '「精华」'],
    [
      'what is given away',
      [
        ['s1', 'p1', { allocatedStock: 101 }],
        ['s2', 'p1'],
      ],
      {},
      'even',
      'stock-given-away',
      '「面霜」',
    ],
    ['unknown units', unitsOf(1, 2).concat(twice), {}, 'planned-units', 'units-missing', '「面霜」'],
    ['units of 0 throughout', unitsOf(0, 0), {}, 'planned-units', 'units-missing', '「面霜」'],
    ['an unknown target', twice, { targets: [1, null] }, 'session-gmv', 'target-missing', '「场2」'],
    ['a product never shown', twice, {}, 'minutes-shown', 'never-shown', '「面霜」'],
    [
      'rows that are all set',
      [['s1', 'p1', { allocatedStock: 3 }]],
      {},
      'even',
      'nothing-to-allocate',
      '已经分配',
    ],
  ])('but not for %s, in words', (_case, listings, shelf, by, code, words) => {
    const result = allocateStock(aShelf(listings, shelf), { by, keepSet: true })
    if (result.ok) throw new Error('not refused')
    expect(result.refusal.code).toBe(code)
    expect(refusalText(result.refusal).zh).toContain(words)
  })

  it('whole and never more than there is, kept rows untouched, nothing else changed', () => {
    const runs = 500
    let made = 0
    const anyArgs = fc.record({
      by: fc.constantFrom('planned-units', 'session-gmv', 'minutes-shown', 'even'),
      keepSet: fc.boolean(),
      pick: fc.option(fc.nat(8), { nil: undefined }),
    })
    fc.assert(
      fc.property(anyMakingPlan, anyArgs, (plan, { pick, ...args }) => {
        const productIds = pick === undefined ? rowsOf(plan, 'products').map(({ id }) => id) : [`p${pick}`]
        const result = allocateStock(plan, { ...args, ...(pick === undefined ? {} : { productIds }) })
        if (!result.ok) return
        made++
        const after = applyDiff(plan, result.value)
        expect(withoutAllocation(after)).toEqual(withoutAllocation(plan))
        for (const { id, stock } of rowsOf(plan, 'products'))
          expectShares(
            rowsFor(plan, id),
            rowsFor(after, id),
            productIds.includes(id) ? stock : null,
            args.keepSet,
          )
      }),
      { numRuns: runs },
    )
    expect(made).toBeGreaterThan(runs / 10)
  })
})

const rowsFor = (plan: Plan, productId: string) =>
  rowsOf(plan, 'lineup').filter((row) => row.productId === productId)

const withoutAllocation = (plan: Plan) =>
  tableNames.map((table) => rowsOf(plan, table).map((row) => ({ ...row, allocatedStock: 0 })))

/** @param stock that all rows share now; null where none was to be given */
function expectShares(
  before: readonly Row<'lineup'>[],
  after: readonly Row<'lineup'>[],
  stock: number | null,
  keepSet: boolean,
): void {
  const isKept = (row: Row<'lineup'>) => stock === null || (keepSet && row.allocatedStock !== null)
  expect(after.filter((_, index) => isKept(before[index] as Row<'lineup'>))).toEqual(before.filter(isKept))
  if (before.every(isKept)) return
  expect(after.reduce((sum, row) => sum + (row.allocatedStock ?? 0), 0)).toBe(stock)
}
