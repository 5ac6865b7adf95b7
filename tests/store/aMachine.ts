import 'fake-indexeddb/auto'
import type { DBCoreTable } from 'dexie'
import { expect } from 'vitest'
import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { BigdayDatabase } from '#renderer/store/database.ts'
import { PlanStore } from '#renderer/store/PlanStore.ts'
import { memoryPlanLocks } from '#renderer/store/planLocks.ts'
import { aPlan, segment, session } from '#tests/build/plan.ts'

export const label = { zh: '改时长', en: 'Change duration' }

/** A plan `plan` with one session of three segments, and the edit that makes its first segment longer or shorter. */
export const base = aPlan(session('20:00', segment('一', 5), segment('二', 5), segment('三', 5)))
export const longer = (minutes: number) => (plan: Plan) => setSegmentDuration(plan, 's1', ['s1-1'], minutes)

/** The same plan as another one. */
export const otherPlan = (id: string): Plan => ({ ...base, id })

export const planOf = (store: PlanStore): Plan | null => store.state.getState().plan
export function duration(store: PlanStore): number | undefined {
  const plan = planOf(store)
  return plan ? pageOf(plan, 'segments', 's1')[0]?.duration : undefined
}

let machines = 0

/** A computer of its own: an empty database, and locks that the windows on it share. */
export function aMachine() {
  const name = `bigday-${machines++}`
  let locks = memoryPlanLocks()
  const database = () => new BigdayDatabase(name)

  /** A window: its own connection to the database. */
  const window = (connection = database()): PlanStore => {
    let made = 0
    return new PlanStore({
      database: connection,
      locks,
      now: () => '2027-06-18T12:00:00.000Z',
      newId: () => `edit${made++}`,
      author: () => '小陈',
    })
  }

  /** The plan in another window, after the first one died once it stood still: its locks fall. */
  const reopened = async (store: PlanStore): Promise<PlanStore> => {
    await store.whenSaved()
    locks = memoryPlanLocks()
    const next = window()
    expect(await next.open('plan')).toEqual({ ok: true })
    return next
  }

  return { database, window, reopened }
}

interface Faults {
  /** While true, pages can be neither read nor written. */
  broken: boolean
  /** While true, no history entry can be written. */
  full: boolean
}

/** Breaks a connection to the database below Dexie, as a disk does. */
export function faultyDisk(database: BigdayDatabase): { database: BigdayDatabase; faults: Faults } {
  const faults: Faults = { broken: false, full: false }
  database.use({
    stack: 'dbcore',
    name: 'faults',
    create: (core) => ({
      ...core,
      table: (name) => ({ ...core.table(name), ...withFaults(core.table(name), faults) }),
    }),
  })
  return { database, faults }
}

function withFaults(table: DBCoreTable, faults: Faults): Pick<DBCoreTable, 'query' | 'mutate'> {
  const isBroken = () => faults.broken && table.name === 'pages'
  const isFull = (type: string) => faults.full && table.name === 'history' && type === 'put'
  return {
    query: (request) =>
      isBroken() ? Promise.reject(new Error('UnknownError: disk broken')) : table.query(request),
    mutate: (request) => {
      if (isBroken()) return Promise.reject(new Error('UnknownError: disk broken'))
      if (isFull(request.type)) return Promise.reject(new Error('QuotaExceededError'))
      return table.mutate(request)
    },
  }
}
