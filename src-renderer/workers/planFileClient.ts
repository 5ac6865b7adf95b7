import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { Result } from '#core/plan/Result.ts'
import type { PlanFile } from '#core/planfile/PlanFile.ts'
import type { OpenPlan } from '#renderer/store/openPlan.ts'
import type { PlanFileFunctions, WrittenPlan } from './planFileWorker.ts'
import { callWorker, type WorkerClient } from './workerCall.ts'

function start(of: string): WorkerClient<PlanFileFunctions> {
  const worker = new Worker(new URL('./planFileWorker.ts', import.meta.url), { type: 'module' })
  return callWorker<PlanFileFunctions>(worker, of)
}

/** Reads a plan file in a worker. Refuses what `readPlanFile` refuses, and a file whose reading fails or takes too long. */
export async function planOfFile(bytes: Uint8Array, file: string): Promise<Result<PlanFile>> {
  const client = start(file)
  const read = await client.call('read', bytes, file)
  client.end()
  return read.ok ? read.value : read
}

/**
 * The plan as the bytes of a plan file, made in a worker. Refuses when that fails or takes too long.
 * @param open says which revision was shared last, and whether the plan is still that one
 */
export async function fileOfPlan(
  plan: Plan,
  app: string,
  open: Pick<OpenPlan, 'shared' | 'isFileCurrent'>,
): Promise<Result<WrittenPlan>> {
  const client = start(planRow(plan).title)
  const written = await client.call('write', plan, app, open.shared, open.isFileCurrent)
  client.end()
  return written
}
