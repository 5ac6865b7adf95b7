import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillSeries } from '#renderer/parts/Grid/fillSeries.ts'

const on = (texts: readonly string[], count = 3) => fillSeries(texts, count, { by: 1, isFlipped: false })
const back = (texts: readonly string[]) => fillSeries(texts, 3, { by: -1, isFlipped: false })
const flipped = (texts: readonly string[]) => fillSeries(texts, 3, { by: 1, isFlipped: true })

describe('a range that is drawn out', () => {
  it.each<[string, string[], string[]]>([
    ['counts on', ['1', '2'], ['3', '4', '5']],
    ['counts by any step', ['10', '25'], ['40', '55', '70']],
    ['counts down through zero', ['2', '1'], ['0', '-1', '-2']],
    ['keeps decimals as they are written', ['0.1', '0.2'], ['0.3', '0.4', '0.5']],
    ['carries decimals', ['9.95', '10'], ['10.05', '10.10', '10.15']],
    ['keeps currency and groups', ['¥1,000', '¥1,500'], ['¥2,000', '¥2,500', '¥3,000']],
    ['keeps a unit', ['5 分', '10 分'], ['15 分', '20 分', '25 分']],
    ['keeps per cent', ['10%', '20%'], ['30%', '40%', '50%']],
    ['repeats one number', ['199'], ['199', '199', '199']],
    ['repeats uneven numbers', ['1', '2', '5'], ['1', '2', '5']],
    ['repeats numbers of several units', ['5 分', '10 件'], ['5 分', '10 件', '5 分']],
    ['goes on by the steps of clocks', ['20:00', '20:05'], ['20:10', '20:15', '20:20']],
    ['goes on by the hour from one clock', ['20:00'], ['21:00', '22:00', '23:00']],
    ['goes past midnight', ['23:50', '23:55'], ['次日 00:00', '次日 00:05', '次日 00:10']],
    ['goes past midnight as the sheet says it', ['24:10', '24:20'], ['24:30', '24:40', '24:50']],
    [
      'reads clocks across midnight in their order',
      ['23:55', '00:05'],
      ['次日 00:15', '次日 00:25', '次日 00:35'],
    ],
    ['begins a stretch where one ends', ['20:00–20:05'], ['20:05–20:10', '20:10–20:15', '20:15–20:20']],
    [
      'keeps the pause between stretches',
      ['20:00-20:05', '20:10-20:15'],
      ['20:20–20:25', '20:30–20:35', '20:40–20:45'],
    ],
    ['goes on by the day', ['2026-06-29'], ['2026-06-30', '2026-07-01', '2026-07-02']],
    ['goes on by the week', ['6月18日', '6月25日'], ['7月2日', '7月9日', '7月16日']],
    ['keeps the day of a month', ['1月5日', '2月5日'], ['3月5日', '4月5日', '5月5日']],
    [
      'keeps dates with clocks',
      ['2026-06-18 20:00', '2026-06-18 22:00'],
      ['2026-06-19 00:00', '2026-06-19 02:00', '2026-06-19 04:00'],
    ],
    ['numbers a name on', ['福利 1'], ['福利 2', '福利 3', '福利 4']],
    ['keeps zeros before a number', ['A-08', 'A-09'], ['A-10', 'A-11', 'A-12']],
    ['numbers rounds on', ['第1轮'], ['第2轮', '第3轮', '第4轮']],
    ['repeats names', ['小雅', '阿May'], ['小雅', '阿May', '小雅']],
    ['repeats names that differ before their number', ['A1', 'B2'], ['A1', 'B2', 'A1']],
    [
      'repeats numbers too long to count with',
      ['692345065712345678'],
      ['692345065712345678', '692345065712345678', '692345065712345678'],
    ],
    ['repeats blanks', [''], ['', '', '']],
    ['repeats what is no date', ['13月40日'], ['13月40日', '13月40日', '13月40日']],
  ])('%s', (_, texts, filled) => {
    expect(on(texts)).toEqual(filled)
  })

  it.each<[string, string[], string[]]>([
    ['counts down', ['5', '6'], ['4', '3', '2']],
    ['goes back by the clock', ['20:00', '20:05'], ['19:55', '19:50', '19:45']],
    ['ends a stretch where one begins', ['20:00–20:05'], ['19:55–20:00', '19:50–19:55', '19:45–19:50']],
    ['repeats from its end', ['甲', '乙'], ['乙', '甲', '乙']],
  ])('upwards %s', (_, texts, filled) => {
    expect(back(texts)).toEqual(filled)
  })

  it.each<[string, string[], string[]]>([
    ['counts one number on', ['7'], ['8', '9', '10']],
    ['counts one price on by the yuan', ['9.90'], ['10.90', '11.90', '12.90']],
    ['repeats a series', ['20:00', '20:05'], ['20:00', '20:05', '20:00']],
    ['repeats one name', ['福利 1'], ['福利 1', '福利 1', '福利 1']],
  ])('with Ctrl held %s', (_, texts, filled) => {
    expect(flipped(texts)).toEqual(filled)
  })

  it('draws out what it drew out before: a series goes on from any part of it', () => {
    const anySteps = fc.record({
      from: fc.integer({ min: -500, max: 500 }),
      step: fc.integer({ min: -60, max: 60 }),
    })
    fc.assert(
      fc.property(anySteps, ({ from, step }) => {
        const [first, second] = [String(from), String(from + step)]
        const all = [first, second, ...on([first, second], 6)]
        expect(on(all.slice(2, 5))).toEqual(all.slice(5, 8))
        expect(fillSeries(all.slice(2, 4), 2, { by: -1, isFlipped: false })).toEqual([second, first])
      }),
    )
  })
})
