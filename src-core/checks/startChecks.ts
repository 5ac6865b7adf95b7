import type { Plan } from '#core/plan/Plan.ts'
import { planRow } from '#core/plan/Plan.ts'
import { type PlanDiff, touchedPages } from '#core/plan/PlanDiff.ts'
import { type PlanIndex, startIndex } from '#core/plan/PlanIndex.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { plannedOrders } from '#core/service/plannedOrders.ts'
import type { Check, Rule } from './Check.ts'
import type { Finding, Found } from './Finding.ts'
import { type PlanFacts, planFacts } from './facts/PlanFacts.ts'
import { stretchesOf } from './facts/presenceOfHost.ts'
import type { SessionFacts } from './facts/SessionFacts.ts'
import { type SessionsByProduct, sessionsByProduct } from './facts/sessionsByProduct.ts'
import { limitsOf } from './limitsOf.ts'
import { reach, type Touch, touchOf } from './reach.ts'
import { type Scope, type SubjectKey, scopes } from './scopes.ts'

/**
 * The checks of one plan, kept up to date edit by edit. After each edit only those rules run again, on those subjects,
 * that the edit reaches (reach.ts); once it is done, what they find is always what a full pass would find.
 */
export interface RunningChecks {
  /** Every finding so far, in no particular order. The same array until something changes. */
  findings(): readonly Finding[]
  /** Goes on to the plan that an edit made. Returns how many times a rule ran, which is what the work grows with. */
  advance(before: Plan, after: Plan, diff: PlanDiff): number
  /** Goes on to another moment: deadlines pass. */
  setNow(now: Minute): void
  /** Goes on with what is left of the full pass until `isTimeUp` says so. True when nothing is left. */
  goOn(isTimeUp: () => boolean): boolean
}

/** A rule with what it belongs to and what it found so far. */
interface RunningRule {
  readonly check: Check
  readonly rule: Rule
  readonly found: Map<SubjectKey, readonly Finding[]>
}

/** Runs all checks on a plan once: the full pass. */
export function startChecks(plan: Plan, checks: readonly Check[], now: Minute): RunningChecks {
  const running = beginChecks(plan, checks, now)
  running.goOn(() => false)
  return {
    ...running,
    advance: (before, after, diff) => {
      const runs = running.advance(before, after, diff)
      running.goOn(() => false)
      return runs
    },
  }
}

/**
 * Begins a full pass that goes on bit by bit (`goOn`), so that a window with a large plan need not wait for it. Edits
 * may come in between. An edit of thresholds or of the plan's days begins it anew.
 */
export function beginChecks(plan: Plan, checks: readonly Check[], now: Minute): RunningChecks {
  const index: PlanIndex = startIndex(plan)
  const running = checks.flatMap((check) =>
    check.rules.map((rule): RunningRule => ({ check, rule, found: new Map() })),
  )
  const byProduct = sessionsByProduct()
  let facts = planFacts(plan, index, now, byProduct)
  let listed: readonly Finding[] | undefined
  let left = fullPass(running, () => facts, byProduct)
  return {
    findings: () => {
      listed ??= running.flatMap(({ found }) => [...found.values()].flat())
      return listed
    },
    advance: (before, after, diff) => {
      index.advance(before, after, diff)
      facts = planFacts(after, index, facts.now, byProduct)
      for (const id of sessionsTouchedBy(diff)) byProduct.replace(id, facts.session(id))
      listed = undefined
      if (changesEverything(before, after)) left = fullPass(running, () => facts, byProduct)
      return runOnTouched(
        running,
        facts,
        touchedPages(diff).map((page) => touchOf(before, after, page)),
      )
    },
    setNow: (moment) => {
      facts = planFacts(facts.plan, index, moment, byProduct)
      listed = undefined
      for (const each of running) if (each.rule.usesNow) runOnAll(each, facts)
    },
    goOn: (isTimeUp) => {
      while (!isTimeUp()) {
        if (left.next().done) return true
        listed = undefined
      }
      return false
    },
  }
}

/**
 * Runs every rule on every subject that there is by then, on one subject each time it is asked to go on. Subject by
 * subject and not rule by rule: the rows of a session are at hand for all rules then, which halves the time of a large
 * plan.
 */
function* fullPass(
  running: readonly RunningRule[],
  facts: () => PlanFacts,
  byProduct: SessionsByProduct,
): Generator<void, void> {
  for (const each of running) each.found.clear()
  for (const scope of Object.keys(scopes) as Scope[]) {
    const ofScope = running.filter(({ rule }) => rule.scope === scope)
    for (const key of [...scopes[scope].keys(facts())]) {
      const subject = scopes[scope].subject(facts(), key)
      for (const each of ofScope) runOn(each, facts(), key, subject)
      if (scope === 'session') readForOthers(facts().session(key), byProduct)
      yield
    }
  }
}

/** What other subjects will ask of a session is found out while its rows are at hand: far from them it costs twice. */
function readForOthers(session: SessionFacts | undefined, byProduct: SessionsByProduct): void {
  if (!session) return
  byProduct.note(session)
  plannedOrders(session)
  stretchesOf(session)
}

function sessionsTouchedBy(diff: PlanDiff): ReadonlySet<Id> {
  return new Set(
    touchedPages(diff).flatMap(({ table, page, diff: { added, changed, removed } }) => {
      if (table === 'segments' || table === 'lineup') return [page]
      return table === 'sessions'
        ? [...[...added, ...removed].map((row) => row.id), ...Object.keys(changed)]
        : []
    }),
  )
}

/** Thresholds, minimums and the plan's days have a say in everything. */
function changesEverything(before: Plan, after: Plan): boolean {
  const [old, now] = [planRow(before), planRow(after)]
  return (
    old.settings !== now.settings ||
    old.days !== now.days ||
    old.startDate !== now.startDate ||
    old.promo !== now.promo
  )
}

function runOnAll(running: RunningRule, facts: PlanFacts): number {
  running.found.clear()
  let runs = 0
  for (const key of scopes[running.rule.scope].keys(facts)) {
    runOn(running, facts, key)
    runs += 1
  }
  return runs
}

function runOnTouched(running: readonly RunningRule[], facts: PlanFacts, touches: readonly Touch[]): number {
  const reached = reachedBy(touches, facts)
  let runs = 0
  for (const each of running) {
    const keys = new Set<SubjectKey>()
    for (const table of each.rule.reads as readonly string[]) {
      for (const key of reached(each.rule.scope, table)) keys.add(key)
    }
    for (const key of keys) runOn(each, facts, key)
    runs += keys.size
  }
  return runs
}

/** The subjects of a scope that the touches of a table reach; found out once for all rules. */
function reachedBy(touches: readonly Touch[], facts: PlanFacts) {
  const known = new Map<string, ReadonlySet<SubjectKey>>()
  return (scope: Scope, table: string): ReadonlySet<SubjectKey> => {
    const name = `${scope}/${table}`
    let keys = known.get(name)
    if (!keys) {
      const ways = reach[scope] as {
        readonly [table: string]: (touch: never, facts: PlanFacts) => Iterable<SubjectKey>
      }
      keys = new Set(
        touches.flatMap((touch) =>
          touch.table === table ? [...(ways[table]?.(touch as never, facts) ?? [])] : [],
        ),
      )
      known.set(name, keys)
    }
    return keys
  }
}

function runOn(
  { check, rule, found }: RunningRule,
  facts: PlanFacts,
  key: SubjectKey,
  subject = scopes[rule.scope].subject(facts, key),
): void {
  const findings: Finding[] = []
  if (subject !== undefined) {
    const report = (each: Found): void => void findings.push(asFinding(check, each))
    rule.find(subject, { facts, limits: limitsOf(check, facts.settings), report })
  }
  if (findings.length > 0) found.set(key, findings)
  else found.delete(key)
}

const asFinding = (check: Check, found: Found): Finding => ({
  ...found,
  check: check.id,
  severity: found.severity ?? check.severity,
})
