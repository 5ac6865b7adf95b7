import { describe, expect, it } from 'vitest'
import { refusalText } from '#core/plan/refusalText.ts'

describe('a refused time', () => {
  it.each([
    [1200, 1260, '第 1 天 20:00 到 第 1 天 21:00', 'day 1 20:00 to day 1 21:00'],
    [-30, 30, '第 1 天之前的 23:30 到 第 1 天 00:30', '23:30 before day 1 to day 1 00:30'],
    [2 * 1440, 2 * 1440 + 5, '第 3 天 00:00 到 第 3 天 00:05', 'day 3 00:00 to day 3 00:05'],
  ])('names minutes %i to %i as people count days', (start, end, zh, en) => {
    const text = refusalText({ code: 'outside-plan', start, end, days: 3 })
    expect(text.zh).toContain(zh)
    expect(text.en).toContain(en)
  })
})
