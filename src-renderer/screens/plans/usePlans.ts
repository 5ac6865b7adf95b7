import { useCallback, useEffect, useState } from 'react'
import type { Id } from '#core/plan/units.ts'
import type { RecentFile } from '#main/bridge.ts'
import { bridge } from '#renderer/bridge/bridge.ts'
import type { StoredPlan } from '#renderer/store/database.ts'
import { listPlans, shelf } from '#renderer/store/openPlan.ts'

export type Plans =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'ready'
      readonly plans: readonly StoredPlan[]
      /** Plans that were put away, the last first. */
      readonly putAway: readonly StoredPlan[]
      /** Plans that another window has open. */
      readonly elsewhere: ReadonlySet<Id>
      readonly recentFiles: readonly RecentFile[]
    }
  | { readonly kind: 'broken'; readonly why: string }

/** How long a plan that was put away can be brought back. */
export const keptDays = 30

/**
 * The plans of this machine and the files opened lately; `reload` reads them again. So does coming back to the window:
 * another one may have opened, renamed or removed a plan meanwhile.
 */
export function usePlans(): { readonly state: Plans; readonly reload: () => void } {
  const [state, setState] = useState<Plans>({ kind: 'loading' })
  const [round, setRound] = useState(0)
  const reload = useCallback(() => setRound((n) => n + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round reads again.
  useEffect(() => {
    let isCurrent = true
    readPlans().then((read) => isCurrent && setState(read))
    return () => {
      isCurrent = false
    }
  }, [round])
  useEffect(() => {
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])
  return { state, reload }
}

/** A database that does not open is no bug: a damaged disk, a newer Bigday. It is told where the plans would stand. */
async function readPlans(): Promise<Plans> {
  try {
    await shelf.empty(new Date(Date.now() - keptDays * 86_400_000).toISOString())
    const [listed, elsewhere, recentFiles] = await Promise.all([
      listPlans(),
      shelf.open(),
      bridge.recentFiles(),
    ])
    const putAway = listed.filter(({ removedAt }) => removedAt)
    putAway.sort((a, b) => ((a.removedAt ?? '') < (b.removedAt ?? '') ? 1 : -1))
    return {
      kind: 'ready',
      plans: listed.filter(({ removedAt }) => !removedAt),
      putAway,
      elsewhere,
      recentFiles,
    }
  } catch (error) {
    return { kind: 'broken', why: error instanceof Error ? error.message : String(error) }
  }
}
