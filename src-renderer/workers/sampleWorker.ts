import '#renderer/zodWithoutEval.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Minute } from '#core/plan/units.ts'
import { samplePlan } from '#core/sample/samplePlan.ts'
import { newId } from '#renderer/store/identity.ts'
import { serveCalls } from './workerCall.ts'

const sampleFunctions = {
  make: (year: number, now: Minute): Plan => samplePlan({ makeId: newId, year, now }).plan,
}

export type SampleFunctions = typeof sampleFunctions

serveCalls(sampleFunctions)
