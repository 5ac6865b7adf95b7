import { dayOf } from '#core/plan/clock.ts'
import { langs } from '#core/plan/Lang.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { Phase, PlanRecord } from '#core/plan/records/calendar.ts'
import { sharedSpan, spanOf } from '#core/plan/spans.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import { type PhaseKind, phaseKindNames, phaseKinds } from './phaseKinds.ts'
import { type PhaseSpan, phasesOf } from './phasesOf.ts'

/**
 * What a phase of a plan is for. Phases keep no kind: it is told by the name, in either language (预热, 预热期, Warm-up),
 * and where that says nothing by the place: what the plan's promo itself has in the phase's middle.
 */
export function phaseKindOf(plan: Plan, phase: Pick<Phase, 'name' | 'start' | 'duration'>): PhaseKind {
  return kindByName(phase.name) ?? kindByPlace(plan, phase)
}

/** What a day of the plan is for: that of the phase that has most of it, the shorter one of two; undefined for none. */
export function phaseKindOfDay(plan: Plan, day: number): PhaseKind | undefined {
  const span = { start: day * minutesPerDay, end: (day + 1) * minutesPerDay }
  let most: { readonly phase: Phase; readonly minutes: Minute } | undefined
  for (const phase of pageOf(plan, 'phases', '')) {
    const shared = sharedSpan(spanOf(phase), span)
    const minutes = shared ? shared.end - shared.start : 0
    const isMore = minutes - (most?.minutes ?? 0) || (most?.phase.duration ?? 0) - phase.duration
    if (minutes > 0 && isMore > 0) most = { phase, minutes }
  }
  return most && phaseKindOf(plan, most.phase)
}

/** The one kind that a name says; a name that holds two of them says neither. */
function kindByName(name: string): PhaseKind | undefined {
  const plain = name.trim().toLowerCase()
  const said = phaseKinds.filter((kind) =>
    langs.some((lang) => plain.includes(phaseKindNames[kind][lang].toLowerCase())),
  )
  return said.length === 1 ? said[0] : undefined
}

function kindByPlace(plan: Plan, { start, duration }: Pick<Phase, 'start' | 'duration'>): PhaseKind {
  const row = planRow(plan)
  const middle = Math.min(Math.max(dayOf(start + Math.floor(duration / 2)), 0), row.days - 1)
  const span = templatePhases(row).find(
    ({ firstDay, days }) => firstDay <= middle && middle < firstDay + days,
  )
  if (!span) throw new Error(`no phase of ${row.promo} on day ${middle}`)
  return span.template.kind
}

const known = new WeakMap<PlanRecord, readonly PhaseSpan[]>()

/** Laid out once for each version of the plan's row: checks ask for every day of every room. */
function templatePhases(row: PlanRecord): readonly PhaseSpan[] {
  const spans = known.get(row) ?? phasesOf(row.promo, row.startDate, row.days)
  known.set(row, spans)
  return spans
}
