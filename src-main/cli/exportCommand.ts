import { bad, type Command, said } from './CliIo.ts'
import { readPlan } from './inputFiles.ts'
import { refuseClash, writeOutputs } from './outputFiles.ts'

export const exportCommand: Command = {
  usage: 'export PLAN --out BOOK.xlsx',
  what: { zh: '导出团队工作簿', en: 'writes the team workbook' },
  values: { out: 'required' },
  flags: [],
  words: [1, 1],
  run: async ({ words: [path = ''], values: { out = '' } }, lang, io) => {
    // What is written is .xlsx whatever it is called, and Excel refuses it under another name.
    if (!out.toLowerCase().endsWith('.xlsx'))
      return bad(
        `团队工作簿只能导出成 .xlsx，不能是「${out}」。`,
        `The team workbook is written as .xlsx, so "${out}" will not do.`,
      )
    const clash = await refuseClash([out], [path])
    if (!clash.ok) return clash
    const file = await readPlan(path)
    if (!file.ok) return file
    const { exportTeamWorkbook } = await import('#core/excel/sheets/exportTeamWorkbook.ts')
    const book = { path: out, bytes: await exportTeamWorkbook(file.value.plan, lang) }
    const written = await writeOutputs([book], lang, io)
    if (!written.ok) return written
    return said(lang === 'zh' ? `已导出：${out}` : `Written: ${out}`)
  },
}
