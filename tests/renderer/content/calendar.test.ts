import { describe, expect, it, vi } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Row } from '#core/plan/tables.ts'
import { calendarItems } from '#core/rollup/contentCalendar.ts'
import { monthAround, stepFrom, weekdayOf, weeksAround } from '#renderer/screens/content/calendarDays.ts'
import { daysMoved } from '#renderer/screens/content/calendarFocus.ts'
import { everything, isItemShown, textsOf } from '#renderer/screens/content/contentFilter.ts'
import { itemWords } from '#renderer/screens/content/itemWords.ts'
import { weekdayNames } from '#renderer/screens/content/weekdayNames.ts'
import { planId } from '#tests/build/plan.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

/** A Friday. */
const startDate = '2027-06-18'

describe('the days of the calendar', () => {
  it.each([
    [0, 4],
    [-4, 0],
    [2, 6],
    [3, 0],
  ])('has day %i on weekday %i', (day, weekday) => {
    expect(weekdayOf(startDate, day)).toBe(weekday)
  })

  it('shows the week of a day from Monday on', () => {
    expect(weeksAround(startDate, 0, 'week')).toEqual([[-4, -3, -2, -1, 0, 1, 2]])
  })

  it('shows the month of a day in whole weeks', () => {
    const weeks = weeksAround(startDate, 0, 'month')
    expect(monthAround(startDate, 0)).toEqual([-17, 12])
    // 31 May to 4 July.
    expect(weeks).toHaveLength(5)
    expect(weeks[0]?.[0]).toBe(-18)
    expect(weeks.at(-1)?.at(-1)).toBe(16)
  })

  it.each([
    ['2027-01-31', 0, [-30, 0]],
    ['2028-02-15', 0, [-14, 14]],
    ['2027-12-31', 1, [1, 31]],
  ] as const)('knows how long the month of %s + %i is', (start, day, month) => {
    expect(monthAround(start, day)).toEqual(month)
  })

  it('steps by weeks and by months', () => {
    expect(stepFrom(startDate, 0, 'week', 1)).toBe(7)
    expect(stepFrom(startDate, 0, 'month', 1)).toBe(13)
    expect(stepFrom(startDate, 0, 'month', -1)).toBe(-48)
  })

  it('names its weekdays from Monday on', () => {
    expect(weekdayNames.zh).toEqual(['周一', '周二', '周三', '周四', '周五', '周六', '周日'])
    expect(weekdayNames.en[0]).toBe('Mon')
  })
})

const content = (id: string, fields: Partial<Row<'content'>> = {}): Row<'content'> =>
  blankRow('content', { id, planId, publishAt: 600, ...fields })
const slot = blankRow('placements', {
  id: 's',
  planId,
  start: 0,
  duration: 1440,
  applyBy: -60,
  slotName: '首页',
})

describe('the filter of the calendar', () => {
  const rows = [
    content('a', { account: '官方', owner: '小唐' }),
    content('b', { kind: 'clip', status: 'done' }),
  ]
  const shown = (filter: Partial<typeof everything>, faulty: readonly string[] = []) =>
    calendarItems(rows, [slot])
      .filter((item) => isItemShown({ ...everything, ...filter }, item, faulty.includes(item.id)))
      .map(({ key }) => key)

  it.each<[Partial<typeof everything>, readonly string[]]>([
    [{}, ['s applyBy', 's', 'a', 'b']],
    [{ hidden: new Set(['deadline', 'clip'] as const) }, ['s', 'a']],
    [{ account: '官方' }, ['a']],
    [{ owner: '' }, ['b']],
    [{ status: 'content done' }, ['b']],
    [{ status: 'placements idea' }, ['s applyBy', 's']],
  ])('with %o shows %o', (filter, keys) => {
    expect(shown(filter)).toEqual(keys)
  })

  it('shows what the checks speak of alone where that is asked', () => {
    expect(shown({ isFaulty: true }, ['b'])).toEqual(['b'])
  })

  it('offers the owners that there are, nobody among them', () => {
    expect(textsOf(rows, 'owner')).toEqual(['', '小唐'])
  })
})

it.each([
  ['a', '6月18日周五 10:00, 预热短视频, 没填主题, 待办 · 0 品'],
  ['s', '6月18日周五 00:00, 资源位, 首页, 商城 · 想法 · 0 品 · 到 6月19日周六 00:00'],
  ['s applyBy', '6月17日周四 23:00, 报名截止, 首页, 商城 · 想法 · 0 品'],
])('an item says all of itself in a line: %s', (key, label) => {
  const item = calendarItems([content('a')], [slot]).find((each) => each.key === key)
  expect(item && itemWords(item, startDate, 'zh').label).toBe(label)
})

const none = { altKey: true, ctrlKey: false, metaKey: false, shiftKey: false }
it.each([
  [{ key: 'ArrowLeft' }, -1],
  [{ key: 'ArrowDown' }, 7],
  [{ key: 'ArrowUp' }, -7],
  [{ key: 'ArrowUp', altKey: false }, null],
  [{ key: 'ArrowUp', ctrlKey: true }, null],
  [{ key: 'Enter' }, null],
])('%o moves by %s days', (key, days) => {
  expect(daysMoved({ ...none, ...key })).toBe(days)
})
