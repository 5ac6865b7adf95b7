import '#renderer/zodWithoutEval.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Result } from '#core/plan/Result.ts'
import { nextRevision, type SharedRevision } from '#core/planfile/nextOrigin.ts'
import type { PlanFile } from '#core/planfile/PlanFile.ts'
import { readPlanFile } from '#core/planfile/readPlanFile.ts'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'
import { serveCalls } from './workerCall.ts'

/** A plan file's bytes, and the revision that it closes. */
export interface WrittenPlan {
  readonly bytes: Uint8Array
  readonly shared: SharedRevision
}

const planFileFunctions = {
  read: (bytes: Uint8Array, file: string): Promise<Result<PlanFile>> => readPlanFile(bytes, file),

  /** `shared` is the revision shared last, and `isSame` says that the plan is still that one. */
  write: async (
    plan: Plan,
    app: string,
    shared: SharedRevision | null,
    isSame: boolean,
  ): Promise<WrittenPlan> => {
    const next = shared && isSame ? shared : nextRevision(shared, plan)
    return { bytes: await writePlanFile(plan, { app, ...next, undo: [] }), shared: next }
  },
}

export type PlanFileFunctions = typeof planFileFunctions

serveCalls(planFileFunctions)
