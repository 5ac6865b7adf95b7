import { describe, expect, it, vi } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { planId, planWith } from '#tests/build/plan.ts'

vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
})
const { loadRows } = await import('#renderer/screens/service/load/loadRows.ts')
const { areaPath, stepPath, topOf } = await import('#renderer/screens/service/load/loadPaths.ts')
const { assumedFigures, readFigure, typedFigure } = await import(
  '#renderer/screens/service/load/assumedFigures.ts'
)

const shift = (id: string, team: string, start: number, agents: number) =>
  blankRow('service', { id, planId, team, start, duration: 480, agents, channel: '飞鸽' })

describe('the rows of a day of service', () => {
  const window = { start: 1440, end: 3240 }

  it('are the teams of the plan, with the shifts of the day', () => {
    const plan = planWith({
      service: [
        shift('a', '早班', 480, 3),
        shift('b', '早班 ', 1920, 4),
        shift('c', '早班', 2040, 1),
        shift('d', '', 1200, 2),
      ],
    })
    expect(
      loadRows(plan, window, 'zh').map(({ key, name, bars, lanes }) => [
        key,
        name,
        bars.map(({ id }) => id),
        lanes,
      ]),
    ).toEqual([
      ['早班', '早班', ['b', 'c'], 2],
      ['', '未写团队', ['d'], 1],
    ])
    expect(loadRows(plan, window, 'zh')[0]?.bars[0]?.label).toBe('早班 4 人 飞鸽 08:00–16:00')
  })

  it('are one to paint a first shift in where there is none', () => {
    expect(loadRows(planWith({}), window, 'zh')).toMatchObject([{ key: '', name: '未写团队', bars: [] }])
  })
})

describe('lines by the half hour', () => {
  it('step at every half hour and leave air above the highest', () => {
    expect(topOf([2, 10])).toBeCloseTo(11.5, 9)
    expect(stepPath([0, 5, 10], 10)).toBe('M0 1H30V0.5H60V0H90')
    expect(areaPath([5], 10)).toBe('M0 0.5H30V1H0z')
  })

  it('lie at the bottom where everything is nothing, and are none without values', () => {
    expect(stepPath([0, 0], topOf([0, 0]))).toBe('M0 1H30V1H60')
    expect(areaPath([], 0)).toBe('')
  })
})

describe('an assumption as it is typed', () => {
  const of = (key: string) => {
    const figure = assumedFigures.find((each) => each.key === key)
    if (!figure) throw new Error(key)
    return figure
  }
  it.each([
    ['contactsPerOrder', 0.08, '0.08'],
    ['handleSeconds', 20, '180'],
    ['replySeconds', 30, '30'],
    ['level', 0.85, '85'],
  ])('%s of %d is shown as %s and read back the same', (key, value, typed) => {
    const figure = of(key)
    expect(typedFigure(figure.show(value))).toBe(typed)
    const read = readFigure(typed, figure)
    expect(figure.read(read ?? Number.NaN)).toBeCloseTo(value, 9)
  })

  it.each([
    ['９０％', 90],
    [' 80 % ', 80],
    ['', null],
    ['0', undefined],
    ['120', undefined],
    ['many', undefined],
    ['1e999', undefined],
  ])('as a share, %j is %s', (typed, expected) => {
    expect(readFigure(typed, of('level'))).toBe(expected)
  })

  it('has seconds for an hour in which nobody settles anything', () => {
    expect(typedFigure(of('handleSeconds').show(0))).toBe('3600')
  })
})
