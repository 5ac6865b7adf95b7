import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff, reverseDiff, touchedPages } from '#core/plan/PlanDiff.ts'
import { refuse } from '#core/plan/Result.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { sameValue } from '#core/plan/sameValue.ts'
import { spendMinutes } from '#core/plan/spendMinutes.ts'
import { type AnyRow, recordSchemas, tableNames } from '#core/plan/tables.ts'
import { findDangling } from '#core/planfile/findDangling.ts'
import { isOrderKey } from '#core/planfile/isOrderKey.ts'
import { readTables } from '#core/planfile/readTables.ts'
import { tableRowsOf } from '#core/planfile/tableRows.ts'
import { anyFullPlan } from '#tests/build/anyFullPlan.ts'
import { numbersOfVerb } from '#tests/build/pickRows.ts'
import { everyVerb } from '#tests/build/recordVerbs.ts'

const runs = 500
// One sample for all verbs: making and shrinking plans anew for each would take minutes. A failure names its run.
const sampled = { numRuns: runs, seed: 618 }
const plans = fc.sample(anyFullPlan, sampled)
const numbers = fc.sample(numbersOfVerb, sampled)

/** What is wrong in a plan with the pages that a diff touched. */
function faultsIn(plan: Plan, touched: ReturnType<typeof touchedPages>): string[] {
  const faults: string[] = []
  for (const { table, page } of touched) {
    const rows = (plan.tables[table].get(page) ?? []) as readonly AnyRow[]
    for (const row of rows) {
      const issue = recordSchemas[table].safeParse(row).error?.issues[0]
      if (issue) faults.push(`${table} ${row.id}: ${issue.path.join('.')} ${issue.message}`)
      if ('order' in row && !isOrderKey(row.order)) faults.push(`${table} ${row.id}: order ${row.order}`)
      if (row.planId !== plan.id) faults.push(`${table} ${row.id}: of another plan`)
    }
  }
  const dangling = findDangling(tableRowsOf(plan))
  return dangling === undefined ? faults : [...faults, `dangling ${dangling}`]
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0)

function moneyFaults(plan: Plan): string[] {
  return rowsOf(plan, 'spend').flatMap((line) => {
    const isOff = sum(spendMinutes(line)) !== line.budgetFen
    const isPaintedOff =
      line.pacing === 'manual' && sum(Object.values(line.minuteFen ?? {})) !== line.budgetFen
    return isOff || isPaintedOff ? [`spend ${line.id} does not sum to its budget`] : []
  })
}

const sameTables = (a: Plan, b: Plan): boolean =>
  tableNames.every((table) => {
    const [from, to] = [a.tables[table], b.tables[table]]
    return from.size === to.size && [...from].every(([page, rows]) => sameValue(rows, to.get(page)))
  })

describe('the verbs of the laws', () => {
  it('are all that src-core/edits has', () => {
    const sourceOf = (folder: string, file: string): string => readFileSync(`${folder}/${file}`, 'utf8')
    const edits = readdirSync('src-core/edits').filter((file) => {
      const name = file.replace('.ts', '')
      const start = new RegExp(`export function ${name}\\b[^{]*\\(\\s*plan: Plan,[^]*?\\): Result<PlanDiff>`)
      // The last step of edits is none by itself.
      return file.endsWith('.ts') && name !== 'finishEdit' && start.test(sourceOf('src-core/edits', file))
    })
    const verbs = readdirSync('tests/build').map((file) => sourceOf('tests/build', file))
    const isThere = (file: string): boolean => verbs.some((text) => text.includes(`#core/edits/${file}`))
    expect(edits.length).toBeGreaterThan(35)
    expect(edits.filter((file) => !isThere(file))).toEqual([])
  })
})

describe('the plans of the laws', () => {
  it('have rows in every table and can be saved and read again', () => {
    for (const plan of plans) {
      for (const table of tableNames) expect([table, rowsOf(plan, table).length > 0]).toEqual([table, true])
      const read = readTables(tableRowsOf(plan), plan.id, (reason, place = '') =>
        refuse({ code: 'file-not-plan', file: '', reason, detail: place }),
      )
      expect(read.ok ? '' : refusalText(read.refusal).en).toBe('')
      expect(moneyFaults(plan)).toEqual([])
    }
  })
})

describe.each(Object.entries(everyVerb))('%s', (_name, verb) => {
  const results = new Map<number, ReturnType<typeof verb>>()
  const diffOf = (run: number) => {
    const result = results.get(run)
    return result?.ok ? result.value : undefined
  }

  /** Runs a law on every plan that the verb was done on; its faults say the run they are of. */
  const holds = (law: (plan: Plan, after: Plan, run: number) => readonly string[]): void => {
    for (const [run, plan] of plans.entries()) {
      const diff = diffOf(run)
      if (!diff) continue
      const faults = law(plan, applyDiff(plan, diff), run)
      expect(
        faults.map((fault) => `seed ${sampled.seed}, run ${run}, ${JSON.stringify(numbers[run])}: ${fault}`),
      ).toEqual([])
    }
  }

  beforeAll(() => {
    for (const [run, plan] of plans.entries()) results.set(run, verb(plan, numbers[run] as never))
  })

  it('is done in at least a tenth of the runs, and refused in words in the others', () => {
    let changed = 0
    for (const [run, result] of results) {
      if (result.ok) changed += touchedPages(result.value).length > 0 ? 1 : 0
      else {
        const { zh, en } = refusalText(result.refusal)
        expect([run, `${zh}${en}`]).not.toEqual([run, expect.stringMatching(/undefined|NaN|null|Infinity/)])
      }
    }
    expect(changed).toBeGreaterThanOrEqual(runs / 10)
  })

  it('is taken back whole by its reversed diff, which is plain JSON', () => {
    holds((plan, after, run) => {
      const diff = diffOf(run) ?? {}
      const stored = JSON.parse(JSON.stringify(diff))
      return [
        ...(sameValue(stored, diff) ? [] : ['is not JSON']),
        ...(sameTables(applyDiff(after, reverseDiff(stored)), plan) ? [] : ['is not taken back']),
      ]
    })
  })

  it('leaves valid rows, no reference to nothing, and spend that sums to its budget', () => {
    holds((_plan, after, run) => [...faultsIn(after, touchedPages(diffOf(run) ?? {})), ...moneyFaults(after)])
  })
})
