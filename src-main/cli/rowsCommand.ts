import { compareRows, type Page, type Pages, type Plan, pageOf } from '#core/plan/Plan.ts'
import { type AnyRow, isTableName, recordSchemas, type TableName, tableNames } from '#core/plan/tables.ts'
import { alignedTable } from './alignedTable.ts'
import { bad, type Command, said } from './CliIo.ts'
import { readPlan } from './inputFiles.ts'

export const rowsCommand: Command = {
  usage: 'rows PLAN TABLE [--json]',
  what: { zh: '列出一张表的记录（时间为分钟，金额为分）', en: 'lists the records of a table (minutes, fen)' },
  values: {},
  flags: ['json'],
  words: [2, 2],
  run: async ({ words: [path = '', table = ''], flags }, lang) => {
    if (!isTableName(table))
      return bad(
        `没有「${table}」这张表，可用：${tableNames.join('、')}。`,
        `There is no table "${table}"; there are ${tableNames.join(', ')}.`,
      )
    const file = await readPlan(path)
    if (!file.ok) return file
    const rows = rowsInReadingOrder(file.value.plan, table)
    if (flags.has('json')) return said(JSON.stringify(rows, null, 2))
    if (rows.length === 0) return said(lang === 'zh' ? `${table} 里没有记录。` : `${table} has no records.`)
    return said(tableText(table, rows))
  },
}

/** Page after page: those of a session where the session is in the plan, those of a room and day by day, then room. */
function rowsInReadingOrder(plan: Plan, table: TableName): readonly AnyRow[] {
  const pages = plan.tables[table] as Pages<TableName>
  if (table === 'segments' || table === 'lineup') {
    const sessions = pageOf(plan, 'sessions', '')
    return sessions.flatMap((session) => pages.get(session.id) ?? [])
  }
  return [...pages.values()].flatMap((page: Page<TableName>) => page).sort(compareRows)
}

/** A column for each field that any row says something in; the id of the plan is the same everywhere. */
function tableText(table: TableName, rows: readonly AnyRow[]): string {
  const fields = Object.keys(recordSchemas[table].shape).filter(
    (field) => field !== 'planId' && rows.some((row) => cellText(Reflect.get(row, field)) !== ''),
  )
  const body = rows.map((row) => fields.map((field) => cellText(Reflect.get(row, field))))
  return alignedTable([fields, ...body])
}

function cellText(value: unknown): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map(cellText).join(', ')
  if (typeof value === 'object') return Object.keys(value).length === 0 ? '' : JSON.stringify(value)
  return String(value)
}
