import { create } from 'zustand'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'

/** A plan file that differs from the plan of the same id on this machine, waiting for the planner's word. */
export interface Clash {
  readonly file: string
  /** What taking the file's plan would do to the one here. */
  readonly diff: PlanDiff
  readonly answer: (choice: ClashChoice) => void
}

export type ClashChoice = 'keep-mine' | 'take-file'

export const useClash = create<{ readonly clash: Clash | null }>()(() => ({ clash: null }))

/** Asks which plan to go on with. A question still open is answered with keeping: nothing is replaced unasked. */
export function askAboutClash(file: string, diff: PlanDiff): Promise<ClashChoice> {
  useClash.getState().clash?.answer('keep-mine')
  return new Promise((resolve) => {
    const answer = (choice: ClashChoice) => {
      useClash.setState({ clash: null })
      resolve(choice)
    }
    useClash.setState({ clash: { file, diff, answer } })
  })
}
