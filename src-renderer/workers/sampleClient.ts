import type { Plan } from '#core/plan/Plan.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Minute } from '#core/plan/units.ts'
import type { SampleFunctions } from './sampleWorker.ts'
import { callWorker } from './workerCall.ts'

/** The sample plan of a year's Double 11, made in a worker: some thousand rows. `of` names it in refusals. */
export async function makeSample(of: string, year: number, now: Minute): Promise<Result<Plan>> {
  const worker = new Worker(new URL('./sampleWorker.ts', import.meta.url), { type: 'module' })
  const client = callWorker<SampleFunctions>(worker, of)
  const made = await client.call('make', year, now)
  client.end()
  return made
}
