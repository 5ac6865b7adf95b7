import { type Plan, pageOf, planRow, rowsOf } from '#core/plan/Plan.ts'
import type { SpendLine, Target } from '#core/plan/records/demand.ts'
import { spanOf } from '#core/plan/spans.ts'
import { spendBetween } from '#core/plan/spendMinutes.ts'
import { type Fen, minutesPerDay } from '#core/plan/units.ts'
import { isFor, moneyTargets, type PlanPart } from './moneyTarget.ts'

/** Planned spend where somebody set a cap. */
export interface CappedSpend {
  /** The target that sets it; null for the plan's own budget. */
  readonly target: Target | null
  readonly plannedFen: Fen
  readonly capFen: Fen
}

/**
 * Every cap of a plan with what is planned under it: its budget, and targets of money to be spent for a phase, a day, a
 * room, a FACT mark or a channel. Targets for something else, or for what is not there, are left out.
 */
export function budgetCaps(plan: Plan): readonly CappedSpend[] {
  const lines = rowsOf(plan, 'spend')
  const { budgetFen } = planRow(plan)
  const whole = lines.reduce<Fen>((sum, line) => sum + line.budgetFen, 0)
  const own = budgetFen === null ? [] : [{ target: null, plannedFen: whole, capFen: budgetFen }]
  const set = moneyTargets(plan, 'budget').flatMap(({ target, fen }) => {
    const plannedFen = plannedFor(plan, target, lines)
    return plannedFen === undefined ? [] : [{ target, plannedFen, capFen: fen }]
  })
  return [...own, ...set]
}

function plannedFor(plan: Plan, target: Target, lines: readonly SpendLine[]): Fen | undefined {
  const rooms = new Map(pageOf(plan, 'rooms', '').map((room) => [room.id, room]))
  const sum = (amountOf: (line: SpendLine) => Fen): Fen =>
    lines.reduce<Fen>((all, line) => all + amountOf(line), 0)
  const within = (isIn: (line: SpendLine) => boolean): Fen => sum((line) => (isIn(line) ? line.budgetFen : 0))
  const is = (part: PlanPart): boolean => isFor(plan, target, part)
  switch (target.scope.kind) {
    case 'plan':
      return within(() => true)
    case 'phase': {
      const phase = pageOf(plan, 'phases', '').find(({ id, name }) => is({ kind: 'phase', id, name }))
      const { start, end } = phase ? spanOf(phase) : { start: 0, end: 0 }
      return phase && sum((line) => spendBetween(line, start, end))
    }
    case 'day': {
      const { days } = planRow(plan)
      const day = Array.from({ length: days + 1 }, (_, index) => index).find((each) =>
        is({ kind: 'day', day: each }),
      )
      if (day === undefined) return undefined
      return sum((line) => spendBetween(line, day * minutesPerDay, (day + 1) * minutesPerDay))
    }
    case 'room': {
      const room = [...rooms.values()].find(({ id, name }) => is({ kind: 'room', id, name }))
      return room && within(({ roomId }) => roomId === room.id)
    }
    case 'fact':
      return within(({ roomId }) => is({ kind: 'fact', of: rooms.get(roomId)?.fact ?? '' }))
    case 'channel':
      return within(({ channel }) => is({ kind: 'channel', of: channel }))
    case 'session': {
      const session = pageOf(plan, 'sessions', '').find(({ id, title }) =>
        is({ kind: 'session', id, name: title }),
      )
      const { start, end } = session ? spanOf(session) : { start: 0, end: 0 }
      return session && sum((line) => (line.roomId === session.roomId ? spendBetween(line, start, end) : 0))
    }
  }
}
