import { describe, expect, it } from 'vitest'
import type { Severity } from '#core/checks/Finding.ts'
import type { JudgedFinding } from '#core/checks/judgeFindings.ts'
import { shortMoney } from '#core/plan/shortMoney.ts'
import { findingSummary } from '#renderer/screens/overview/findingSummary.ts'
import { shareText } from '#renderer/screens/overview/shareText.ts'

describe('money on a card', () => {
  it.each([
    [0, '¥0', '¥0'],
    [99_900, '¥999', '¥999'],
    [123_400, '¥1,234', '¥1.23K'],
    [1_234_500, '¥1.23万', '¥12.35K'],
    [123_456_789, '¥123.5万', '¥1.23M'],
    [12_345_678_900, '¥1.23亿', '¥123.5M'],
    [-1_234_500, '-¥1.23万', '-¥12.35K'],
  ])('of %d fen reads in few digits', (fen, zh, en) => {
    expect([shortMoney(fen, 'zh'), shortMoney(fen, 'en')]).toEqual([zh, en])
  })
})

describe('a share', () => {
  it.each([
    [0, '0%'],
    [1, '100%'],
    [0.125, '12.5%'],
    [0.0578, '5.78%'],
    [0.5, '50%'],
    [0.00001, '<0.01%'],
    [3.82, '382%'],
  ])('of %d never reads as nothing when it is something', (share, text) => {
    expect(shareText(share)).toBe(text)
  })
})

describe('the summary of findings', () => {
  const found = (check: string, severity: Severity, id: string): JudgedFinding => ({
    finding: { check, severity, places: [{ table: 'segments', page: 's1', id }], figures: {} },
    acceptance: null,
  })
  it('counts what is open by area and names one of each check, errors first', () => {
    const accepted: JudgedFinding = {
      ...found('price-missing', 'error', 'x'),
      acceptance: {
        id: 'a1',
        planId: 'plan',
        finding: '',
        figures: '',
        reason: '知道',
        acceptedBy: '',
        acceptedAt: '2027-06-18T00:00:00Z',
      },
    }
    const { areas, top } = findingSummary([
      found('no-encore', 'hint', '1'),
      found('segment-gap', 'error', '2'),
      found('segment-gap', 'error', '3'),
      accepted,
      found('stock-short', 'error', '4'),
    ])
    expect(areas).toEqual([
      { group: 'time', open: 3 },
      { group: 'stock', open: 1 },
    ])
    expect(top.map(({ finding, more }) => `${finding.check} +${more}`)).toEqual([
      'segment-gap +1',
      'stock-short +0',
      'no-encore +0',
    ])
  })
})
