import type { Plan } from '#core/plan/Plan.ts'
import { nextOrigin } from '#core/planfile/nextOrigin.ts'
import type { PlanFile } from '#core/planfile/PlanFile.ts'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'
import type { CliIo } from './CliIo.ts'
import type { Output } from './outputFiles.ts'

/** The plan as the file to write; `previous` is the file it was read from. */
export async function planOutput(
  path: string,
  plan: Plan,
  previous: PlanFile | null,
  io: CliIo,
): Promise<Output> {
  return { path, bytes: await writePlanFile(plan, nextOrigin(previous, plan, io.app)) }
}
