import type { Lang } from '#core/plan/Lang.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { Result } from '#core/plan/Result.ts'
import type { ExcelFunctions } from './excelFunctions.ts'
import { callWorker, type WorkerClient } from './workerCall.ts'

export type ExcelClient = WorkerClient<ExcelFunctions>

/** A worker of its own for one workbook; `of` names it in refusals. Whoever starts it ends it. */
export function startExcel(of: string): ExcelClient {
  const worker = new Worker(new URL('./excelWorker.ts', import.meta.url), { type: 'module' })
  return callWorker<ExcelFunctions>(worker, of)
}

/** The plan as a team workbook, made in a worker. Refuses when that fails or takes too long. */
export async function exportExcel(plan: Plan, lang: Lang): Promise<Result<Uint8Array>> {
  const excel = startExcel(planRow(plan).title)
  const bytes = await excel.call('export', plan, lang)
  excel.end()
  return bytes
}
