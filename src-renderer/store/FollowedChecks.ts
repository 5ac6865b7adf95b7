import { createStore, type StoreApi } from 'zustand/vanilla'
import { allChecks } from '#core/checks/all.ts'
import type { Finding, Severity } from '#core/checks/Finding.ts'
import { type JudgedFinding, judgeFindings } from '#core/checks/judgeFindings.ts'
import { beginChecks, type RunningChecks } from '#core/checks/startChecks.ts'
import { diffPlans } from '#core/plan/diffPlans.ts'
import { minuteNow } from '#core/plan/minuteNow.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import type { OpenPlan } from './PlanSession.ts'

/** What the checks say of the open plan. */
export interface CheckedPlan {
  /** Findings of the plan as it is, open and accepted; those of the last version while a pass goes on. */
  readonly findings: readonly JudgedFinding[]
  /** By each row that they name (`rowKey`); a row's list is the same array until it changes. */
  readonly byRow: ReadonlyMap<string, readonly JudgedFinding[]>
  /** How many are open. */
  readonly counts: { readonly [S in Severity]: number }
  /** False while the first pass over a plan goes on. */
  readonly isThrough: boolean
}

export interface FollowedChecksParts {
  /** Milliseconds since 1970. */
  readonly time: () => number
  /** Does some work soon, after what is waiting to be painted. */
  readonly soon: (work: () => void) => void
  /** Begins a share of time; the answer says when it is over. */
  readonly share: () => () => boolean
}

export const rowKey = (table: TableName, id: Id): string => `${table}/${id}`

const unchecked: CheckedPlan = {
  findings: [],
  byRow: new Map(),
  counts: { error: 0, warning: 0, hint: 0 },
  isThrough: false,
}

/**
 * Checks the open plan edit by edit, after each is painted. The first pass over a plan goes on in shares of time, so
 * that a large one never holds up a key.
 */
export class FollowedChecks {
  readonly state: StoreApi<CheckedPlan> = createStore<CheckedPlan>()(() => unchecked)
  private latest: Plan | null = null
  private checked: Plan | null = null
  private checks: RunningChecks | undefined
  private isWaiting = false

  constructor(
    open: StoreApi<OpenPlan>,
    private readonly parts: FollowedChecksParts,
  ) {
    this.follow(open.getState().plan)
    open.subscribe(({ plan }) => this.follow(plan))
  }

  /** Looks again at what depends on the clock. */
  tick(): void {
    if (!this.checks || !this.checked) return
    this.checks.setNow(minuteNow(planRow(this.checked), this.parts.time()))
    this.wake()
  }

  private follow(plan: Plan | null): void {
    if (plan === this.latest) return
    this.latest = plan
    if (plan === null || plan.id !== this.checked?.id) {
      this.checks = undefined
      this.checked = null
      this.state.setState(unchecked)
    }
    if (plan) this.wake()
  }

  private wake(): void {
    if (this.isWaiting) return
    this.isWaiting = true
    this.parts.soon(() => {
      this.isWaiting = false
      this.work()
    })
  }

  private work(): void {
    const plan = this.latest
    if (!plan) return
    const isTimeUp = this.parts.share()
    if (!this.checks || !this.checked)
      this.checks = beginChecks(plan, allChecks, minuteNow(planRow(plan), this.parts.time()))
    else if (this.checked !== plan) this.checks.advance(this.checked, plan, diffPlans(this.checked, plan))
    this.checked = plan
    if (this.checks.goOn(isTimeUp)) this.tell(plan, this.checks.findings())
    else this.wake()
  }

  private tell(plan: Plan, found: readonly Finding[]): void {
    const { byRow } = this.state.getState()
    const findings = judgeFindings(plan, found)
    this.state.setState({
      findings,
      byRow: rowsOf(findings, byRow),
      counts: countOpen(findings),
      isThrough: true,
    })
  }
}

function countOpen(findings: readonly JudgedFinding[]): CheckedPlan['counts'] {
  const counts = { error: 0, warning: 0, hint: 0 }
  for (const { finding, acceptance } of findings) if (!acceptance) counts[finding.severity] += 1
  return counts
}

/** Lists of rows whose findings stay the same stay the same arrays, so that only rows with news are painted again. */
function rowsOf(findings: readonly JudgedFinding[], before: CheckedPlan['byRow']): CheckedPlan['byRow'] {
  const byRow = new Map<string, JudgedFinding[]>()
  for (const judged of findings) {
    for (const key of new Set(judged.finding.places.map(({ table, id }) => rowKey(table, id)))) {
      const ofRow = byRow.get(key)
      if (ofRow) ofRow.push(judged)
      else byRow.set(key, [judged])
    }
  }
  return new Map([...byRow].map(([key, ofRow]) => [key, keptOr(before.get(key), ofRow)]))
}

function keptOr(
  before: readonly JudgedFinding[] | undefined,
  now: readonly JudgedFinding[],
): readonly JudgedFinding[] {
  const isSame =
    before?.length === now.length &&
    now.every(({ finding, acceptance }, index) => {
      const old = before[index]
      return old?.finding === finding && old.acceptance === acceptance
    })
  return isSame ? before : now
}
