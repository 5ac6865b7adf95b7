import type { PlanFileFault } from '#core/plan/Refusal.ts'
import type { refuse } from '#core/plan/Result.ts'

/** Refuses the file being read: why, and the place at fault in it (`segments[12].start`). */
export type Refuse = (reason: PlanFileFault, place?: string) => ReturnType<typeof refuse>
