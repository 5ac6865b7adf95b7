import { describe, expect, it } from 'vitest'
import { fenToYuanText, formatFen } from '#core/plan/money.ts'

describe('money as people read it', () => {
  it.each([
    [0, '0', '¥0'],
    [5, '0.05', '¥0.05'],
    [2450, '24.5', '¥24.50'],
    [2400, '24', '¥24'],
    [129900, '1299', '¥1,299'],
    [300000000, '3000000', '¥3,000,000'],
    [-1201, '-12.01', '-¥12.01'],
  ])('%i fen', (fen, typed, shown) => {
    expect(fenToYuanText(fen)).toBe(typed)
    expect(formatFen(fen)).toBe(shown)
  })
})
