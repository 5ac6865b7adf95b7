import type { Plan } from '#core/plan/Plan.ts'
import type { Result } from '#core/plan/Result.ts'
import type { PlanFile } from '#core/planfile/PlanFile.ts'
import { readPlanFile } from '#core/planfile/readPlanFile.ts'
import { revisionOf } from '#core/planfile/revisionOf.ts'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'
import { serveCalls } from './workerCall.ts'

const planFileFunctions = {
  read: (bytes: Uint8Array, file: string): Promise<Result<PlanFile>> => readPlanFile(bytes, file),

  write: (plan: Plan, app: string): Promise<Uint8Array> =>
    writePlanFile(plan, { app, revision: revisionOf(plan, []), lineage: [], undo: [] }),
}

export type PlanFileFunctions = typeof planFileFunctions

serveCalls(planFileFunctions)
