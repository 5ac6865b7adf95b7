import { describe, expect, it } from 'vitest'
import { type NewPlanForm, readNewPlanForm, typedMoney } from '#renderer/screens/plans/newPlanForm.ts'

const today = '2027-03-01'

const read = (fields: Partial<NewPlanForm> = {}) =>
  readNewPlanForm(
    {
      promo: 'double11',
      title: '桃屿',
      date: null,
      days: null,
      rooms: [
        { key: 0, name: '官方号', fact: 'F' },
        { key: 1, name: '会场', fact: 'C' },
      ],
      gmvTarget: '',
      budget: '',
      ...fields,
    },
    today,
  )

describe('the form of a new plan', () => {
  it('takes dates from the promo where nothing was typed', () => {
    expect(read()).toMatchObject({ startDate: '2027-10-20', days: 25, daysText: '25', isClear: true })
    expect(read({ promo: '818' })).toMatchObject({ startDate: '2027-08-08', days: 12 })
  })

  it('gives all that was typed to the plan', () => {
    const { outline, isClear } = read({ date: '11.10', days: ' 2 ', gmvTarget: '1.2亿', budget: '¥300,000' })
    expect(isClear).toBe(true)
    expect(outline).toEqual({
      promo: 'double11',
      title: '桃屿',
      startDate: '2027-11-10',
      days: 2,
      rooms: [
        { name: '官方号', fact: 'F' },
        { name: '会场', fact: 'C' },
      ],
      gmvTargetFen: 12_000_000_000,
      budgetFen: 30_000_000,
    })
  })

  it.each(['', '2.30', '明天'])('has no outline for the day %j', (date) => {
    expect(read({ date })).toMatchObject({ startDate: null, outline: null, isClear: false })
  })

  it.each(['', '0', '367', '1.5', '-3', '两天'])('has no outline for %j days', (days) => {
    expect(read({ days })).toMatchObject({ days: null, outline: null, isClear: false })
  })

  it('goes on showing what it would make while money is being mended', () => {
    const { outline, isClear } = read({ budget: '很多' })
    expect(isClear).toBe(false)
    expect(outline).toMatchObject({ budgetFen: null, days: 25 })
  })

  it('marks the later one of two rooms of a name, and none that have no name', () => {
    const rooms = ['官方号', ' 官方号 ', '', ''].map((name, key) => ({ key, name, fact: 'F' as const }))
    expect(read({ rooms })).toMatchObject({ sameNames: new Set([1]), isClear: false })
    expect(read({ rooms: rooms.slice(2) }).isClear).toBe(true)
  })
})

it.each([
  ['', 'missing'],
  ['  ', 'missing'],
  ['1.2万', 1_200_000],
  ['120 万', 120_000_000],
  ['1,200,000', 120_000_000],
  ['99.9元', 9990],
  ['0', 0],
  ['-5', null],
  ['买一送一 199', null],
  ['满300减30', null],
  ['abc', null],
])('reads the amount %j', (text, expected) => {
  expect(typedMoney(text)).toBe(expected)
})
