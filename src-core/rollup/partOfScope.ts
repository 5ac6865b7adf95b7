import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { factMarks } from '#core/plan/records/calendar.ts'
import { spendChannels, type Target } from '#core/plan/records/demand.ts'
import { dayNamed, type PlanPart } from './moneyTarget.ts'

type Scope = Target['scope']

/** The part of the plan that a target's scope names; undefined where nothing in the plan is called so. */
export function partOfScope(plan: Plan, { kind, of }: Scope): PlanPart | undefined {
  const name = of.trim()
  switch (kind) {
    case 'plan':
      return { kind }
    case 'day': {
      const day = dayNamed(plan, name)
      // Nights of the last day run into the one after it.
      return day !== undefined && day >= 0 && day <= planRow(plan).days ? { kind, day } : undefined
    }
    case 'fact':
      return listed(kind, factMarks, name)
    case 'channel':
      return listed(kind, spendChannels, name)
    default: {
      const row = namedRows(plan, kind).find(
        (each) => each.id === name || (name !== '' && each.name === name),
      )
      return row && { kind, ...row }
    }
  }
}

const listed = (kind: 'fact' | 'channel', names: readonly string[], name: string): PlanPart | undefined => {
  const of = names.find((each) => each.toLowerCase() === name.toLowerCase())
  return of === undefined ? undefined : { kind, of }
}

/** The scope of a target for a part: by its name while that is its own, else by its id; a day by its number. */
export function scopeOfPart(plan: Plan, part: PlanPart): Scope {
  switch (part.kind) {
    case 'plan':
      return { kind: 'plan', of: '' }
    case 'day':
      return { kind: 'day', of: String(part.day + 1) }
    case 'fact':
    case 'channel':
      return { kind: part.kind, of: part.of }
    default: {
      const { kind, id, name } = part
      const namesakes = namedRows(plan, kind).filter((each) => each.name === name)
      return { kind, of: name !== '' && namesakes.length === 1 ? name : id }
    }
  }
}

/** Phases, sessions or rooms with what people call them. */
export function namedRows(
  plan: Plan,
  kind: 'phase' | 'session' | 'room',
): readonly { readonly id: string; readonly name: string }[] {
  if (kind === 'session')
    return pageOf(plan, 'sessions', '').map(({ id, title }) => ({ id, name: title.trim() }))
  const rows = kind === 'phase' ? pageOf(plan, 'phases', '') : pageOf(plan, 'rooms', '')
  return rows.map(({ id, name }) => ({ id, name: name.trim() }))
}
