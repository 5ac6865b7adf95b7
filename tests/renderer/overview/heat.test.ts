import { describe, expect, it, vi } from 'vitest'
import { exactRows } from '#renderer/screens/overview/exactRows.ts'
import { type HeatMetric, heatOf } from '#renderer/screens/overview/heat.ts'
import { nextCell } from '#renderer/screens/overview/nextCell.ts'
import { outsideOf } from '#renderer/screens/overview/outsideOf.ts'
import { overviewText } from '#renderer/text/overviewText.ts'
import { aPlan, segment, session } from '#tests/build/plan.ts'
import { anEvening, sumsOf } from './anEvening.ts'

vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

const words = overviewText.en
const heat = (metric: HeatMetric, plan = anEvening()) =>
  heatOf({ sums: sumsOf(plan), metric, words, lang: 'en' })
/** What stands in the hours of a row that have anything, as `20=5`. */
const filled = (metric: HeatMetric, plan = anEvening(), row = 0) =>
  heat(metric, plan).rows[row]?.cells.flatMap(({ text }, hour) => (text === '' ? [] : [`${hour}=${text}`]))

describe('the heat map', () => {
  it.each<[HeatMetric, readonly string[]]>([
    ['gmvTarget', ['20=10']],
    ['spend', ['20=300', '21=300']],
    ['liveRooms', ['20=1']],
  ])('has %s hour by hour', (metric, cells) => {
    const of = metric === 'gmvTarget' ? heat(metric) : null
    // 10 000 yuan are more than four digits, so they are told in thousands.
    if (of) expect(words.units[of.unit]).toBe('thousand yuan')
    expect(filled(metric)).toEqual(cells)
  })

  it('marks hours in which service cannot settle what comes in', () => {
    const { cells } = heat('serviceLoad').rows[0] ?? { cells: [] }
    expect(cells[20]).toMatchObject({ isOver: true, level: 1 })
    expect(cells[20]?.exact).toContain('contacts expected, 10 can be settled')
    expect(cells[12]).toMatchObject({ text: '', isOver: false })
  })

  it('says of hours whose sessions have no target that it is not known', () => {
    const plan = aPlan(session('20:00', segment('讲品', 60)))
    expect(filled('gmvTarget', plan)).toEqual(['20=—'])
    expect(heat('gmvTarget', plan).rows[0]?.cells[20]?.exact).toBe('the sessions on air have no target')
  })

  it('has a row a day, and one more for what runs past the last midnight', () => {
    expect(heat('spend').rows.map(({ name }) => name)).toEqual(['Fri 18 Jun', 'Sat 19 Jun', 'Sun 20 Jun'])
    const late = aPlan(session('71:00', segment('讲品', 120)))
    expect(heat('liveRooms', late).rows).toHaveLength(4)
    expect(filled('liveRooms', late, 3)).toEqual(['0=1'])
  })

  it.each([
    [{ days: 1 }, aPlan(session('20:00', segment('讲品', 60))), 24],
    [{ days: 1 }, aPlan(session('23:00', segment('讲品', 120))), 30],
    [{ days: 1 }, aPlan(session('23:00', segment('讲品', 500))), 36],
  ])('goes on past midnight in the one row of a day', (change, plan, hours) => {
    const [row] = plan.tables.plans.get('') ?? []
    const oneDay = row
      ? { ...plan, tables: { ...plan.tables, plans: new Map([['', [{ ...row, ...change }]]]) } }
      : plan
    expect(heat('liveRooms', oneDay).hours).toHaveLength(hours)
    expect(heat('liveRooms', oneDay).rows).toHaveLength(1)
  })

  it('has all digits in its numbers', () => {
    const { columns, rows } = exactRows(heat('gmvTarget'), words)
    expect(columns).toHaveLength(4)
    expect(rows[20]).toEqual(['20:00', '¥10,000', '', ''])
  })

  it('leaves no money out without a word', () => {
    const sums = sumsOf(anEvening())
    expect(outsideOf(sums, 'spend')).toBe(0)
    expect(outsideOf({ ...sums, hours: sums.hours.slice(21) }, 'spend')).toBe(30_000)
    expect(outsideOf({ ...sums, hours: [] }, 'gmvTarget')).toBe(1_000_000)
    expect(outsideOf({ ...sums, hours: [] }, 'liveRooms')).toBe(0)
  })
})

describe('keys in the heat map', () => {
  it.each([
    ['ArrowRight', { row: 1, column: 2 }],
    ['ArrowUp', { row: 0, column: 1 }],
    ['End', { row: 1, column: 23 }],
    ['ArrowDown', null],
    ['a', null],
  ])('%s leads there', (key, to) => {
    expect(nextCell(key, { row: 1, column: 1 }, { rows: 2, columns: 24 })).toEqual(to)
  })
})
