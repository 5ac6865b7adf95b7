import type { Texts } from '#core/plan/Lang.ts'
import { type Plan, pageOf, planRow, rowsById } from '#core/plan/Plan.ts'
import type { SpendLine, Target } from '#core/plan/records/demand.ts'
import { sharedSpan, spanOf } from '#core/plan/spans.ts'
import type { Fen, Id } from '#core/plan/units.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { budgetCaps } from '#core/rollup/budgetCaps.ts'
import { partOfScope } from '#core/rollup/partOfScope.ts'
import { scopeName } from '#renderer/parts/fields/scopeName.ts'
import type { MinutePlace } from './minutePlace.ts'

/** A cap that money of a room's day counts against. */
export interface CapHere {
  readonly name: Texts
  readonly plannedFen: Fen
  readonly capFen: Fen
  /** The row that sets it. */
  readonly table: 'plans' | 'targets'
  readonly id: Id
}

/** The caps that money painted in a room on a day counts against, the broken ones first. */
export function capsHere(
  plan: Plan,
  place: MinutePlace,
  channel: SpendLine['channel'] | null,
): readonly CapHere[] {
  const { title } = planRow(plan)
  return budgetCaps(plan)
    .flatMap(({ target, plannedFen, capFen }): CapHere[] => {
      const fens = { plannedFen, capFen }
      if (!target) return [{ ...fens, table: 'plans', id: plan.id, name: { zh: title, en: title } }]
      if (!countsHere(plan, target, place, channel)) return []
      return [{ ...fens, table: 'targets', id: target.id, name: scopeName(plan, target.scope) }]
    })
    .sort((a, b) => Number(isBroken(b)) - Number(isBroken(a)))
}

export const isBroken = ({ plannedFen, capFen }: CapHere): boolean => plannedFen > capFen

function countsHere(
  plan: Plan,
  { scope }: Target,
  { roomId, day }: MinutePlace,
  channel: SpendLine['channel'] | null,
): boolean {
  const part = partOfScope(plan, scope)
  const today = { start: day * minutesPerDay, end: (day + 1) * minutesPerDay }
  switch (part?.kind) {
    case 'plan':
      return true
    case 'day':
      return part.day === day
    case 'room':
      return part.id === roomId
    case 'channel':
      return channel === null || part.of === channel
    case 'fact':
      return rowsById(pageOf(plan, 'rooms', '')).get(roomId)?.fact === part.of
    case 'phase': {
      const phase = rowsById(pageOf(plan, 'phases', '')).get(part.id)
      return phase !== undefined && sharedSpan(spanOf(phase), today) !== undefined
    }
    case 'session': {
      const session = rowsById(pageOf(plan, 'sessions', '')).get(part.id)
      return session?.roomId === roomId && sharedSpan(spanOf(session), today) !== undefined
    }
    case undefined:
      return false
  }
}
