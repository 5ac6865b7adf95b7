import { useMemo, useState } from 'react'
import type { Plan } from '#core/plan/Plan.ts'
import { laneMaker } from './laneMaker.ts'
import type { Lane } from './lanesOf.ts'
import type { ShownTracks } from './shownTracks.ts'

export type LaneMaker = ReturnType<typeof laneMaker>

/** One maker for the plan and for what a drag previews: they differ in the room that is dragged in. */
export const useLaneMaker = (): LaneMaker => useState(laneMaker)[0]

/** The lanes of a plan; each the same one until something in it changes. */
export function useLanes(make: LaneMaker, plan: Plan, shown: ShownTracks): readonly Lane[] {
  return useMemo(() => make(plan, shown), [make, plan, shown])
}
