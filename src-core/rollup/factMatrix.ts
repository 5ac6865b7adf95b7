import type { Texts } from '#core/plan/Lang.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { factMarks } from '#core/plan/records/calendar.ts'
import type { Fen, Minute } from '#core/plan/units.ts'
import type { Gmv } from './gmvBy.ts'
import { addSum, tally } from './KnownSum.ts'
import { shareOf } from './planTotals.ts'
import { rollUp } from './rollUp.ts'
import { setAmounts } from './setAmounts.ts'

export type FactMark = (typeof factMarks)[number]

/** One line of the matrix: a mark, what belongs to no mark, or several together. */
export interface FactLine {
  /** FACT mark, or `-…` for what has none (rollupParts.ts). */
  readonly key: string
  readonly name: Texts
  readonly liveMinutes: Minute
  /** GMV that was set for the mark itself; null where nobody did. */
  readonly setTargetFen: Fen | null
  readonly gmv: Gmv
  /** Of the GMV planned in all of the plan; null where none is. */
  readonly share: number | null
  readonly spendFen: Fen
  readonly capFen: Fen | null
}

export interface FactMatrix {
  /** F, A, C, T, each of them, whether there is anything in it or not. */
  readonly marks: readonly FactLine[]
  /** The centre field, and sessions without a room. */
  readonly others: readonly FactLine[]
  /** F + A: what sells every day. */
  readonly base: FactLine
  /** C + T: what the promo adds. */
  readonly burst: FactLine
  readonly total: FactLine
}

/**
 * A plan by its FACT marks: GMV aimed at and planned, spend and its cap, and daily base (F + A) against burst (C + T). Figures
 * are those of `rollUp(plan, 'fact')`; lines of marks and others sum to the total.
 */
export function factMatrix(plan: Plan): FactMatrix {
  const { rows, total } = rollUp(plan, 'fact')
  const set = { gmv: setAmounts(plan, 'gmv'), cap: setAmounts(plan, 'budget') }
  const lines = rows.map(
    (row): FactLine => ({ ...row, share: shareOf(row.gmv.planned.sum, total.gmv.planned.sum) }),
  )
  const marks = factMarks.map((mark): FactLine => {
    const part = { kind: 'fact', of: mark } as const
    const empty = {
      ...sumOf(mark, [], total.gmv.planned.sum),
      setTargetFen: set.gmv.of(part),
      capFen: set.cap.of(part),
    }
    return lines.find(({ key }) => key === mark) ?? empty
  })
  const isMark = (key: string): boolean => factMarks.some((mark) => mark === key)
  const of = (key: string, ...wanted: readonly FactMark[]): FactLine =>
    sumOf(
      key,
      marks.filter((line) => wanted.some((mark) => mark === line.key)),
      total.gmv.planned.sum,
    )
  return {
    marks,
    others: lines.filter(({ key }) => !isMark(key)),
    base: of('base', 'F', 'A'),
    burst: of('burst', 'C', 'T'),
    total: { ...total, share: shareOf(total.gmv.planned.sum, total.gmv.planned.sum) },
  }
}

/** Targets and caps of several marks add up only where each has one. */
function sumOf(key: string, lines: readonly FactLine[], plannedOfAll: Fen): FactLine {
  const gmv = { target: tally(), planned: tally() }
  for (const line of lines) {
    addSum(gmv.target, line.gmv.target)
    addSum(gmv.planned, line.gmv.planned)
  }
  const sum = (of: (line: FactLine) => number): number => lines.reduce((all, line) => all + of(line), 0)
  const sumOfKnown = (of: (line: FactLine) => Fen | null): Fen | null =>
    lines.length > 0 && lines.every((line) => of(line) !== null) ? sum((line) => of(line) ?? 0) : null
  return {
    key,
    name: { zh: key, en: key },
    liveMinutes: sum(({ liveMinutes }) => liveMinutes),
    setTargetFen: sumOfKnown(({ setTargetFen }) => setTargetFen),
    gmv,
    share: shareOf(gmv.planned.sum, plannedOfAll),
    spendFen: sum(({ spendFen }) => spendFen),
    capFen: sumOfKnown(({ capFen }) => capFen),
  }
}
