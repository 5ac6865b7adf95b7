import { useCallback, useEffect, useState } from 'react'
import type { RecentFile } from '#main/bridge.ts'
import { bridge } from '#renderer/bridge/bridge.ts'
import type { StoredPlan } from '#renderer/store/database.ts'
import { listPlans } from '#renderer/store/openPlan.ts'

export type Plans =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'ready'
      readonly plans: readonly StoredPlan[]
      readonly recentFiles: readonly RecentFile[]
    }
  | { readonly kind: 'broken'; readonly why: string }

/** The plans of this machine and the files opened lately; `reload` reads them again. */
export function usePlans(): { readonly state: Plans; readonly reload: () => void } {
  const [state, setState] = useState<Plans>({ kind: 'loading' })
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round reads again.
  useEffect(() => {
    let isCurrent = true
    readPlans().then((read) => isCurrent && setState(read))
    return () => {
      isCurrent = false
    }
  }, [round])
  return { state, reload: useCallback(() => setRound((n) => n + 1), []) }
}

/** A database that does not open is no bug: a damaged disk, a newer Bigday. It is told where the plans would stand. */
async function readPlans(): Promise<Plans> {
  try {
    const [plans, recentFiles] = await Promise.all([listPlans(), bridge.recentFiles()])
    return { kind: 'ready', plans, recentFiles }
  } catch (error) {
    return { kind: 'broken', why: error instanceof Error ? error.message : String(error) }
  }
}
