import { describe, expect, it } from 'vitest'
import { allChecks, checkOf } from '#core/checks/all.ts'
import { type Finding, identityOf } from '#core/checks/Finding.ts'
import { findingText } from '#core/checks/findingText.ts'
import { startChecks } from '#core/checks/startChecks.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import type { Case, CheckCases, FiringCase } from './CheckCases.ts'

const files = import.meta.glob<{ readonly cases: CheckCases }>('./cases/*.ts', { eager: true })
const casesById = new Map(Object.values(files).map(({ cases }) => [cases.check, cases]))
const longAgo = -1_000_000

const findingsOf = ({ plan, now = longAgo }: Case, id: string): readonly Finding[] =>
  startChecks(plan, [checkOf(id)], now).findings()

/** A line for each check in the output: that it fires on plans made to break it, and on no other. */
describe('every check', () => {
  it.each(allChecks.map((check) => [check.id, casesById.get(check.id)] as const))(
    '%s fires and stays silent',
    (id, cases) => {
      expect(cases?.fires.length, 'cases that break it').toBeGreaterThan(0)
      expect(cases?.silent.length, 'cases that do not').toBeGreaterThan(0)
      for (const each of cases?.fires ?? []) expectFires(id, each)
      for (const each of cases?.silent ?? [])
        expect(findingsOf(each, id), `${id} is silent: ${each.name}`).toEqual([])
    },
  )

  it('has cases of no check that is not there', () => {
    expect([...casesById.keys()].sort()).toEqual(allChecks.map((check) => check.id).sort())
  })
})

function expectFires(id: string, each: FiringCase): void {
  const findings = [...findingsOf(each, id)].sort(byPlace)
  const expected = [...each.finds].sort((a, b) => (a.at < b.at ? -1 : 1))
  expect(
    findings.map((finding) => finding.places[0].id),
    `${id} fires: ${each.name}`,
  ).toEqual(expected.map((find) => find.at))
  for (const [index, { figures, severity }] of expected.entries()) {
    if (figures) expect(findings[index]?.figures, each.name).toMatchObject(figures)
    if (severity !== undefined) expect(findings[index]?.severity, each.name).toBe(severity)
  }
  expect(new Set(findings.map(identityOf)).size, 'findings that cannot be told apart').toBe(findings.length)
  for (const finding of findings) {
    expectSaid(each, finding)
    if (checkOf(id).fix && !each.hasNoFix) expectFixed(each, finding)
  }
}

const byPlace = (a: Finding, b: Finding): number => (a.places[0].id < b.places[0].id ? -1 : 1)

function expectSaid({ plan }: Case, finding: Finding): void {
  const [zh, en] = [findingText(finding, plan, 'zh'), findingText(finding, plan, 'en')]
  for (const said of [zh, en]) expect(said).not.toMatch(/undefined|NaN|null|\[object|Infinity/)
  expect(zh).toMatch(/[。！]$/)
  expect(en).toMatch(/\.$/)
  expect(en, 'English without Chinese of our own').not.toMatch(/[，。：]/)
}

function expectFixed({ plan, now = longAgo }: Case, finding: Finding): void {
  const check = checkOf(finding.check)
  let made = 0
  const diff = check.fix?.edit(plan, finding, () => `fix${made++}`)
  if (!diff?.ok) throw new Error(`${finding.check} could not be fixed: ${JSON.stringify(diff)}`)
  const after = startChecks(applyDiff(plan, diff.value), [check], now).findings()
  expect(after.map(identityOf), 'the fix takes the finding away').not.toContain(identityOf(finding))
}
