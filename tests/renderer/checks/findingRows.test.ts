import { describe, expect, it } from 'vitest'
import type { Finding } from '#core/checks/Finding.ts'
import type { JudgedFinding } from '#core/checks/judgeFindings.ts'
import { findingRows } from '#renderer/screens/checks/findingRows.ts'
import { everyOpenFinding, type FindingFilter } from '#renderer/store/findingFilter.ts'

const found = (
  check: string,
  severity: Finding['severity'],
  at: number,
  isAccepted = false,
): JudgedFinding => ({
  finding: { check, severity, places: [{ table: 'segments', page: 's1', id: `s1-${at}` }], figures: { at } },
  acceptance: isAccepted
    ? {
        id: 'a1',
        planId: 'plan',
        finding: '',
        figures: '',
        reason: '知道',
        acceptedBy: '',
        acceptedAt: '2027-06-18T00:00:00Z',
      }
    : null,
})

const findings = [
  found('no-encore', 'hint', 1200),
  found('segment-gap', 'error', 1230),
  found('segment-gap', 'error', 1210),
  found('segment-overlap', 'error', 1205, true),
  found('price-below-cost', 'hint', 1201),
]

/** The list as text: checks with their counts, findings indented by their minute. */
function list(filter: Partial<FindingFilter> = {}, folded: readonly string[] = []): string[] {
  const rows = findingRows(
    findings,
    { ...everyOpenFinding, ...filter },
    { folded: new Set(folded), sentenceOf: ({ finding }) => `At ${finding.figures.at} ${finding.check}` },
  )
  return rows.map((row) =>
    row.kind === 'check' ? `${row.check.id} ${row.findings.length}` : `  ${row.judged.finding.figures.at}`,
  )
}

describe('the list of findings', () => {
  it.each<[string, Partial<FindingFilter>, string[], string[]]>([
    [
      'has errors first, each check in order of time, and nothing that was accepted',
      {},
      [],
      ['segment-gap 2', '  1210', '  1230', 'price-below-cost 1', '  1201', 'no-encore 1', '  1200'],
    ],
    [
      'shows accepted ones when asked',
      { withAccepted: true, severities: ['error'] },
      [],
      ['segment-overlap 1', '  1205', 'segment-gap 2', '  1210', '  1230'],
    ],
    [
      'is narrowed to a severity',
      { severities: ['hint'] },
      [],
      ['price-below-cost 1', '  1201', 'no-encore 1', '  1200'],
    ],
    ['is narrowed to a group', { group: 'price' }, [], ['price-below-cost 1', '  1201']],
    ['is narrowed to words in any order and case', { search: ' GAP 1230 ' }, [], ['segment-gap 1', '  1230']],
    [
      'keeps the head of a folded check, with its count',
      { severities: ['error'] },
      ['segment-gap'],
      ['segment-gap 2'],
    ],
    ['is empty where nothing matches', { search: 'nothing' }, [], []],
  ])('%s', (_, filter, folded, lines) => {
    expect(list(filter, folded)).toEqual(lines)
  })
})
