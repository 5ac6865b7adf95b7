import { allChecks, checkOf } from '#core/checks/all.ts'
import { type Finding, identityOf, type Severity, severities } from '#core/checks/Finding.ts'
import { findingText } from '#core/checks/findingText.ts'
import { type JudgedFinding, judgeFindings } from '#core/checks/judgeFindings.ts'
import { severityNames } from '#core/checks/names.ts'
import { startChecks } from '#core/checks/startChecks.ts'
import { isCalendarDate, minuteOfDate } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { minuteNow } from '#core/plan/minuteNow.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { Minute } from '#core/plan/units.ts'
import { alignedTable, printable } from './alignedTable.ts'
import { bad, type Command, said } from './CliIo.ts'
import { readPlan } from './inputFiles.ts'

export const checkCommand: Command = {
  usage: 'check PLAN [--json] [--min-severity error|warning|hint] [--now YYYY-MM-DDTHH:MM]',
  what: {
    zh: '体检：列出方案里的问题（有错误时退出码为 1）',
    en: 'checks the plan and lists what is wrong (exit code 1 when there are errors)',
  },
  values: { 'min-severity': 'optional', now: 'optional' },
  flags: ['json'],
  words: [1, 1],
  run: async ({ words: [path = ''], values, flags }, lang, io) => {
    const least = values['min-severity'] ?? 'hint'
    if (!isSeverity(least))
      return bad(
        `--min-severity 只能是 ${severities.join('、')}，不能是「${least}」。`,
        `--min-severity takes ${severities.join(', ')}, not "${least}".`,
      )
    const file = await readPlan(path)
    if (!file.ok) return file
    const { plan } = file.value
    const now = values.now === undefined ? minuteNow(planRow(plan), io.now()) : minuteOf(plan, values.now)
    if (now === undefined)
      return bad(
        `--now 要写成 2027-06-18T20:00，不能是「${values.now}」。`,
        `--now wants a time such as 2027-06-18T20:00, not "${values.now}".`,
      )
    const findings = startChecks(plan, allChecks, now).findings()
    const judged = judgeFindings(plan, listed(findings, least))
    const text = flags.has('json') ? asJson(plan, judged) : asText(plan, judged, lang)
    const hasErrors = judged.some(({ finding, acceptance }) => finding.severity === 'error' && !acceptance)
    return said({ text, exitCode: hasErrors ? 1 : 0 })
  },
}

const isSeverity = (text: string): text is Severity => severities.some((severity) => severity === text)

/** The minute of a time such as `2027-06-18T20:00`, by the plan's own clock. */
function minuteOf(plan: Plan, text: string): Minute | undefined {
  const [, date = '', hours, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(text) ?? []
  if (!isCalendarDate(date) || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return minuteOfDate(planRow(plan).startDate, date) + Number(hours) * 60 + Number(minutes)
}

/** The gravest first, then by check as people read them, then by time. */
function listed(findings: readonly Finding[], least: Severity): Finding[] {
  const rankOf = ({ severity }: Finding): number => severities.indexOf(severity)
  const order = new Map(allChecks.map((check, index) => [check.id, index]))
  const start = ({ places: [{ start = 0 }] }: Finding): number => start
  return findings
    .filter((finding) => rankOf(finding) <= severities.indexOf(least))
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) || (order.get(a.check) ?? 0) - (order.get(b.check) ?? 0) || start(a) - start(b),
    )
}

function asJson(plan: Plan, judged: readonly JudgedFinding[]): string {
  const findings = judged.map(({ finding, acceptance }) => ({
    ...finding,
    identity: identityOf(finding),
    text: { zh: findingText(finding, plan, 'zh'), en: findingText(finding, plan, 'en') },
    accepted: acceptance && {
      reason: acceptance.reason,
      by: acceptance.acceptedBy,
      at: acceptance.acceptedAt,
    },
  }))
  return JSON.stringify({ counts: countsOf(judged), findings }, null, 2)
}

const countsOf = (judged: readonly JudgedFinding[]) => ({
  ...Object.fromEntries(
    severities.map((severity) => [
      severity,
      judged.filter(({ finding, acceptance }) => finding.severity === severity && !acceptance).length,
    ]),
  ),
  accepted: judged.filter(({ acceptance }) => acceptance).length,
})

function asText(plan: Plan, judged: readonly JudgedFinding[], lang: Lang): string {
  if (judged.length === 0) return lang === 'zh' ? '没有发现问题。' : 'Nothing found.'
  const lines = judged.map(({ finding, acceptance }) => {
    const mark = acceptance ? (lang === 'zh' ? '已接受' : 'accepted') : severityNames[finding.severity][lang]
    return `${mark}  ${checkOf(finding.check).id}  ${printable(findingText(finding, plan, lang))}`
  })
  const counts = severities.map((severity) => [
    severityNames[severity][lang],
    String(judged.filter(({ finding, acceptance }) => finding.severity === severity && !acceptance).length),
  ])
  return [...lines, '', alignedTable(counts)].join('\n')
}
