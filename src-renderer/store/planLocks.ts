import type { Id } from '#core/plan/units.ts'

/** Who may write a plan: one window at a time, on the whole machine. */
export interface PlanLocks {
  /** Takes a plan for this window. Gives how to let it go, or null while another window has it. */
  take(planId: Id): Promise<(() => void) | null>
  /** Plans that some window has, this one included. */
  taken(): Promise<ReadonlySet<Id>>
}

const prefix = 'bigday-plan-'

/** Locks of the browser: let go by themselves when a window is closed or dies. */
export const browserPlanLocks: PlanLocks = {
  take: (planId) =>
    new Promise((resolve, reject) => {
      navigator.locks
        .request(`${prefix}${planId}`, { ifAvailable: true }, (lock) => {
          if (!lock) {
            resolve(null)
            return
          }
          return new Promise<void>((release) => resolve(release))
        })
        .catch(reject)
    }),
  taken: async () => {
    const { held = [] } = await navigator.locks.query()
    return new Set(
      held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])),
    )
  },
}

/** Locks among the stores of one process, for where there is no browser. */
export function memoryPlanLocks(): PlanLocks {
  const taken = new Set<Id>()
  return {
    take: async (planId) => {
      if (taken.has(planId)) return null
      taken.add(planId)
      return () => taken.delete(planId)
    },
    taken: async () => new Set(taken),
  }
}
