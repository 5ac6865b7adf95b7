import { basename } from 'node:path'
import { expectedText } from '#core/excel/findingText.ts'
import { hasKnownTable, type ImportOptions, type ImportReport } from '#core/excel/ImportProposal.ts'
import { isCalendarDate } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { type Command, type Outcome, said } from './CliIo.ts'
import { readInput, readPlan } from './inputFiles.ts'
import { type Output, refuseClash, writeOutputs } from './outputFiles.ts'
import { planOutput } from './planOutput.ts'

export const importCommand: Command = {
  usage: 'import FILE... [--into PLAN] [--start YYYY-MM-DD] [--room NAME] --out PLAN [--report REPORT.json]',
  what: { zh: '把 Excel / WPS / CSV 表导入方案', en: 'reads Excel, WPS and CSV sheets into a plan' },
  values: {
    into: 'optional',
    start: 'optional',
    room: 'optional',
    out: 'required',
    report: 'optional',
  },
  flags: [],
  words: [1, Number.POSITIVE_INFINITY],
  run: async ({ words: files, values: { into, start, room, out = '', report: reportPath } }, lang, io) => {
    if (start !== undefined && !isCalendarDate(start))
      return { ok: false, problem: refusalText({ code: 'not-a-date', value: start }) }
    const clash = await refuseOverwriting({ files, into, out, report: reportPath })
    if (!clash.ok) return clash
    const previous = into === undefined ? said(null) : await readPlan(into)
    if (!previous.ok) return previous
    const options: ImportOptions = {
      makeId: io.makeId,
      startDate: start ?? null,
      today: io.today(),
      roomName: room ?? null,
      corrections: {},
    }
    const imported = await importFiles(files, previous.value?.plan ?? null, options)
    if (!imported.ok) return imported
    const { plan, report } = imported.value
    const outputs = [await planOutput(out, plan, previous.value, io)]
    if (reportPath !== undefined) outputs.push(reportOutput(reportPath, report, lang))
    const written = await writeOutputs(outputs, lang, io)
    return written.ok ? said(summaryOf(report, out, lang)) : written
  },
}

interface Paths {
  readonly files: readonly string[]
  readonly into: string | undefined
  readonly out: string
  readonly report: string | undefined
}

/** The plan may go back into the file it came from; sheets are never written over, nor is anything by the report. */
async function refuseOverwriting({ files, into, out, report }: Paths): Promise<Outcome<null>> {
  const clash = await refuseClash([out], files)
  if (!clash.ok || report === undefined) return clash
  return refuseClash([report], into === undefined ? [out, ...files] : [out, into, ...files])
}

interface Imported {
  readonly plan: Plan
  readonly report: ImportReport
}

/** One file after the other into the growing plan. The first that cannot be read ends it: nothing is half imported. */
async function importFiles(
  files: readonly string[],
  base: Plan | null,
  options: ImportOptions,
): Promise<Outcome<Imported>> {
  // Loaded here: the spreadsheet library takes longer to load than the other commands to run.
  const { readWorkbook } = await import('#core/excel/readWorkbook.ts')
  const { proposeImport } = await import('#core/excel/proposeImport.ts')
  let plan = base
  let report: ImportReport = { rows: { read: 0, imported: 0, skipped: 0 }, skippedRows: [], findings: [] }
  for (const file of files) {
    const bytes = await readInput(file, 'workbook')
    if (!bytes.ok) return bytes
    const workbook = await readWorkbook(bytes.value, basename(file))
    if (!workbook.ok) return { ok: false, problem: refusalText(workbook.refusal) }
    const proposal = proposeImport(plan, workbook.value, options)
    if (!proposal.ok) return { ok: false, problem: refusalText(proposal.refusal) }
    if (!hasKnownTable(proposal.value))
      return { ok: false, problem: refusalText({ code: 'nothing-to-import', file: basename(file) }) }
    plan = proposal.value.plan
    report = joined(report, proposal.value.report)
  }
  if (!plan) throw new Error('an import without files')
  return said({ plan, report })
}

const joined = (a: ImportReport, b: ImportReport): ImportReport => ({
  rows: {
    read: a.rows.read + b.rows.read,
    imported: a.rows.imported + b.rows.imported,
    skipped: a.rows.skipped + b.rows.skipped,
  },
  skippedRows: [...a.skippedRows, ...b.skippedRows],
  findings: [...a.findings, ...b.findings],
})

function reportOutput(path: string, report: ImportReport, lang: Lang): Output {
  const findings = report.findings.map(({ file, sheet, cell, raw, expected, code }) => ({
    file,
    sheet,
    cell,
    raw,
    expected: expectedText(expected)[lang],
    code,
  }))
  const text = JSON.stringify({ ...report, findings }, null, 2)
  return { path, bytes: new TextEncoder().encode(`${text}\n`) }
}

function summaryOf({ rows, findings }: ImportReport, out: string, lang: Lang): string {
  return lang === 'zh'
    ? `读到 ${rows.read} 行：导入 ${rows.imported} 行，跳过 ${rows.skipped} 行；${findings.length} 处需要看一眼。方案：${out}`
    : `${rows.read} rows read: ${rows.imported} imported, ${rows.skipped} skipped; ${findings.length} findings. Plan: ${out}`
}
