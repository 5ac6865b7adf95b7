import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { pageOf, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import type { ProductRole } from '#core/plan/records/show.ts'
import { type Row, tableNames } from '#core/plan/tables.ts'
import { aShow, generate, plain, runOf, type Show, shift, type Wishes } from '#tests/build/aShow.ts'
import { minuteAt, planId } from '#tests/build/plan.ts'

const outline = (run: readonly Row<'segments'>[]): string[] =>
  run.map(({ kind, productIds, duration }) => `${kind} ${[...productIds, duration].join(' ')}`)

describe('a generated run', () => {
  it('gives each role its minutes and fits them to the session', () => {
    const plan = aShow({ from: '20:00', minutes: 30, roles: ['hero', 'profit', 'traffic', null, 'image'] })
    expect(outline(runOf(plan, plain))).toEqual([
      'product p1 9',
      'product p2 7',
      'product p3 4',
      'product p4 6',
      'product p5 4',
    ])
  })

  it('opens, closes, and brings the best back before the end, heroes first', () => {
    const plan = aShow({ from: '20:00', minutes: 60, roles: ['welfare', 'profit', 'hero'] })
    const run = runOf(plan, { ...plain, openingMinutes: 5, closingMinutes: 3, encoreMinutes: 10 })
    expect(outline(run).slice(-4)).toEqual(['encore p3 5', 'encore p2 3', 'encore p1 2', 'closing 3'])
    expect(outline(run)[0]).toBe('opening 5')
  })

  it('starts the products asked for at whole hours, to the minute, the run before fitted up to them', () => {
    const plan = aShow({ from: '19:10', minutes: 150, roles: ['traffic', 'hero', 'profit', 'new'] })
    const fixedAt = [
      { at: minuteAt('21:00'), productId: 'p4' },
      { at: minuteAt('20:00'), productId: 'p2' },
    ]
    const run = runOf(plan, { fixedAt })
    const fixed = run.filter(({ timing }) => timing === 'fixed')
    expect(fixed.map(({ start, productIds }) => [start, productIds])).toEqual([
      [minuteAt('20:00'), ['p2']],
      [minuteAt('21:00'), ['p4']],
    ])
  })

  it('shows every hero in every loop, and the others in turn', () => {
    const roles: ProductRole[] = ['hero', 'profit', 'second-tier', 'image', 'exclusive', 'profit', 'hero']
    const plan = aShow({ from: '12:00', minutes: 480, roles })
    const run = runOf(plan, { ...plain, loopMinutes: 60 })
    for (const hero of ['p1', 'p7']) {
      const starts = run.filter(({ productIds }) => productIds.includes(hero)).map(({ start }) => start)
      const waits = starts.slice(1).map((start, index) => start - (starts[index] ?? 0))
      expect(Math.max(...waits)).toBeLessThanOrEqual(2 * 60)
      expect(starts.length).toBeGreaterThanOrEqual(7)
    }
  })

  it('keeps a product with a time of its own for that time, while others wait for theirs', () => {
    const roles: ProductRole[] = ['new', 'profit', 'image', 'second-tier', 'profit', 'profit']
    const plan = aShow({ from: '19:30', minutes: 60, roles })
    const run = runOf(plan, { ...plain, fixedAt: [{ at: minuteAt('20:00'), productId: 'p1' }] })
    const first = run.find(({ productIds }) => productIds.includes('p1'))
    expect(first?.start).toBe(minuteAt('20:00'))
  })

  it('takes the place of a run only when it may', () => {
    const plan = aShow({ from: '20:00', minutes: 60, roles: ['hero', 'profit'] })
    const made = generate(plan)
    if (!made.ok) throw new Error('refused')
    const planned = applyDiff(plan, made.value)
    const before = pageOf(planned, 'segments', 's1').length
    expect(generate(planned)).toMatchObject({ refusal: { code: 'run-not-empty', segments: before } })
    let at = 0
    const again = generate(planned, { replace: true, makeId: () => `again${at++}` })
    if (!again.ok) throw new Error('refused')
    const run = pageOf(applyDiff(planned, again.value), 'segments', 's1')
    expect(run.map(({ id }) => id)).toEqual(run.map((_, index) => `again${index}`))
  })
})

describe('the roster in a generated run', () => {
  const roles: ProductRole[] = ['hero', 'profit', 'traffic']

  const handovers = (shifts: Show['shifts'] & object, wishes: Wishes = {}) =>
    runOf(aShow({ from: '18:00', minutes: 240, roles, shifts }), wishes)
      .filter(({ kind }) => kind === 'handover')
      .map(({ start, duration, hostIds }) => [start - minuteAt('18:00'), duration, hostIds.join('')])

  it.each<[string, Partial<Row<'shifts'>>[], unknown[]]>([
    [
      'across a change without overlap',
      [shift('A', '18:00', '20:00'), shift('B', '20:00', '22:00')],
      [[119, 3, 'AB']],
    ],
    [
      'at the end of an overlap',
      [shift('A', '18:00', '20:10'), shift('B', '20:00', '22:00')],
      [[127, 3, 'AB']],
    ],
    ['not where a second host joins', [shift('A', '18:00', '22:00'), shift('B', '20:00', '22:00')], []],
    ['not across a hole', [shift('A', '18:00', '19:30'), shift('B', '20:00', '22:00')], []],
    [
      'from a host to the co-host who was there',
      [shift('A', '18:00', '20:00'), shift('B', '18:00', '22:00', 'co-host')],
      [[119, 3, 'AB']],
    ],
    [
      'at each change of a long evening',
      [shift('A', '17:00', '19:00'), shift('B', '19:00', '21:00'), shift('A', '21:00', '23:00')],
      [
        [59, 3, 'AB'],
        [179, 3, 'BA'],
      ],
    ],
  ])('hands over %s', (_case, shifts, expected) => {
    expect(handovers(shifts)).toEqual(expected)
  })

  it('ends a segment where a hole begins and where it ends', () => {
    const shifts = [shift('A', '18:00', '19:31'), shift('B', '20:07', '22:00')]
    const run = runOf(aShow({ from: '18:00', minutes: 240, roles, shifts }))
    const starts = run.map(({ start }) => start)
    expect(starts).toContain(minuteAt('19:31'))
    expect(starts).toContain(minuteAt('20:07'))
    const alone = run.filter(({ hostIds }) => hostIds.length === 0)
    expect(alone.reduce((sum, { duration }) => sum + duration, 0)).toBe(36)
  })

  it('hands over before a fixed show at the same minute', () => {
    const shifts = [shift('A', '18:00', '20:00'), shift('B', '20:00', '22:00')]
    const fixedAt = [{ at: minuteAt('20:00'), productId: 'p1' }]
    expect(handovers(shifts, { fixedAt })).toEqual([[117, 3, 'AB']])
  })

  it('puts hosts first, then co-hosts and assistants, of this room only', () => {
    const shifts = [
      shift('C', '18:00', '22:00', 'assistant'),
      shift('B', '18:00', '22:00', 'co-host'),
      shift('A', '18:00', '22:00'),
      { ...shift('D', '18:00', '22:00'), roomId: 'other' },
    ]
    const run = runOf(aShow({ from: '18:00', minutes: 240, roles, shifts }))
    expect(new Set(run.map(({ hostIds }) => hostIds.join('')))).toEqual(new Set(['ABC']))
  })
})

describe('a run is refused', () => {
  const roles: ProductRole[] = ['hero', 'profit', 'traffic']
  const at = (clock: string, productId = 'p1') => ({ at: minuteAt(clock), productId })
  it.each<[string, Partial<Show>, Wishes, object]>([
    ['without a lineup', { roles: [] }, {}, { code: 'lineup-empty' }],
    [
      'when shows do not fit',
      { minutes: 5, minShows: 4 },
      plain,
      { code: 'run-too-short', shows: 7, missing: 7 },
    ],
    ['for a fixed time off the session', {}, { fixedAt: [at('19:00')] }, { code: 'fixed-outside-session' }],
    ['for a fixed time at its end', {}, { fixedAt: [at('21:00')] }, { code: 'fixed-outside-session' }],
    ['for two at one time', {}, { fixedAt: [at('20:30'), at('20:30', 'p2')] }, { code: 'fixed-too-close' }],
    ['for a product that is gone', {}, { fixedAt: [at('20:30', 'px')] }, { code: 'row-missing' }],
    ['for parts of minutes', {}, { openingMinutes: 1.5 }, { code: 'not-whole-minutes' }],
    ['for less than nothing', {}, { giveawayEvery: 0 }, { code: 'duration-too-short' }],
  ])('%s', (_case, show, wishes, refusal) => {
    expect(generate(aShow({ from: '20:00', minutes: 60, roles, ...show }), wishes)).toMatchObject({ refusal })
  })

  it('for a session that is gone, and for a product of another lineup', () => {
    const plan = aShow({ from: '20:00', minutes: 60, roles })
    expect(generate(plan, {}, 'gone')).toMatchObject({ refusal: { code: 'row-missing' } })
    const rows = Object.fromEntries(tableNames.map((table) => [table, rowsOf(plan, table)]))
    const stranger = blankRow('products', { id: 'p9', planId, name: '别场的' })
    const wider = planFromRows(planId, { ...rows, products: [...rowsOf(plan, 'products'), stranger] })
    expect(generate(wider, { fixedAt: [at('20:30', 'p9')] })).toMatchObject({
      refusal: { code: 'not-in-lineup', name: '别场的' },
    })
  })
})
