import { type GenerateRun, generateRun } from '#core/edits/generateRun.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { ordersBetween } from '#core/plan/order.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import type { ProductRole } from '#core/plan/records/show.ts'
import type { Row } from '#core/plan/tables.ts'
import { minuteAt, planId, planWith } from './plan.ts'

export interface Show {
  readonly from: string
  readonly minutes: number
  readonly roles: readonly (ProductRole | null)[]
  readonly minShows?: number
  readonly shifts?: readonly Partial<Row<'shifts'>>[]
}

/** One session `s1`, its lineup `p1` … of these roles, and shifts of hosts `A` to `D`. */
export function aShow({ from, minutes, roles, minShows = 1, shifts = [] }: Show): Plan {
  const orders = ordersBetween(null, null, roles.length)
  return planWith({
    sessions: [
      blankRow('sessions', { id: 's1', planId, roomId: 'room', start: minuteAt(from), duration: minutes }),
    ],
    products: roles.map((role, index) =>
      blankRow('products', { id: `p${index + 1}`, planId, name: `商品${index + 1}`, role }),
    ),
    lineup: roles.map((_, index) =>
      blankRow('lineup', {
        id: `l${index + 1}`,
        planId,
        sessionId: 's1',
        productId: `p${index + 1}`,
        order: orders[index] ?? '',
        minShows,
      }),
    ),
    hosts: ['A', 'B', 'C', 'D'].map((id) => blankRow('hosts', { id, planId, name: id })),
    shifts: shifts.map((shift, index) =>
      blankRow('shifts', {
        id: `w${index}`,
        planId,
        roomId: 'room',
        hostId: 'A',
        start: 0,
        duration: 60,
        ...shift,
      }),
    ),
  })
}

/** A host's shift between two clocks of the first day. */
export const shift = (
  hostId: string,
  from: string,
  to: string,
  position: Row<'shifts'>['position'] = 'host',
): Partial<Row<'shifts'>> => ({
  hostId,
  start: minuteAt(from),
  duration: minuteAt(to) - minuteAt(from),
  position,
})

export type Wishes = Partial<Omit<GenerateRun, 'sessionId'>>

export function generate(plan: Plan, wishes: Wishes = {}, sessionId = 's1') {
  let made = 0
  return generateRun(plan, { sessionId, replace: false, makeId: () => `new${made++}`, ...wishes })
}

/** The run that is generated; throws where it is refused. */
export function runOf(plan: Plan, wishes: Wishes = {}): Row<'segments'>[] {
  const result = generate(plan, wishes)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return [...pageOf(applyDiff(plan, result.value), 'segments', 's1')]
}

/** Nothing but shows. */
export const plain: Wishes = {
  loopMinutes: null,
  giveawayEvery: null,
  interactionEvery: null,
  openingMinutes: 0,
  closingMinutes: 0,
  encoreMinutes: 0,
}
