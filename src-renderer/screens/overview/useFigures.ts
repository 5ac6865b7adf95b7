import { useEffect, useState } from 'react'
import type { Plan } from '#core/plan/Plan.ts'
import type { TableName } from '#core/plan/tables.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { type Stepwise, WorkLine } from './WorkLine.ts'

/** Figures of a plan, and the tables that they are of: edits of others leave them as they are. */
export interface Figures<Value> {
  readonly reads: readonly TableName[]
  readonly make: (plan: Plan) => Stepwise<Value>
}

interface Known {
  readonly plan: Plan
  readonly value: unknown
}

/** Milliseconds of work before the window paints and hears keys again. */
const shareMs = 8

const line = new WorkLine({
  soon: (work) => setTimeout(work, 0),
  share: () => {
    const end = performance.now() + shareMs
    return () => performance.now() > end
  },
})

/** What was found out last, so that coming back to the screen shows it at once. */
const known = new WeakMap<Figures<never>, Known>()

/** Figures of the open plan, found out beside the typing; the last ones until the new are there, null before the first. */
export function useFigures<Value>(figures: Figures<Value>): Value | null {
  const plan = usePlan((open) => open)
  const [, repaint] = useState<Known | null>(null)
  const last = known.get(figures as Figures<never>)
  const isNew = !last || figures.reads.some((table) => last.plan.tables[table] !== plan.tables[table])
  useEffect(() => {
    if (!isNew) return undefined
    return line.start(figures.make(plan), (value) => {
      const found = { plan, value }
      known.set(figures as Figures<never>, found)
      repaint(found)
    })
  }, [figures, plan, isNew])
  return last?.plan.id === plan.id ? (last.value as Value) : null
}
