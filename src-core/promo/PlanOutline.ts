import { blankRow } from '#core/plan/blankRow.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { Phase, Room } from '#core/plan/records/calendar.ts'
import { type Fen, type Id, type MakeId, minutesPerDay } from '#core/plan/units.ts'
import type { PhaseKind } from './phaseKinds.ts'
import type { PhaseSpan } from './phasesOf.ts'
import type { Promo } from './promoTemplates.ts'

/** What every part of a new plan is made from. */
export interface PlanOutline {
  readonly planId: Id
  readonly promo: Promo
  /** The promo's phases on the plan's days. */
  readonly spans: readonly PhaseSpan[]
  readonly rooms: readonly Room[]
  /** null where none is set. */
  readonly gmvTargetFen: Fen | null
  /** Language of the names that rows begin with. */
  readonly lang: Lang
  readonly makeId: MakeId
}

/** What each day of the plan is for. */
export const kindsOfDays = ({ spans }: PlanOutline): PhaseKind[] =>
  spans.flatMap(({ template, days }) => Array.from({ length: days }, () => template.kind))

export const phaseRows = ({ planId, spans, lang, makeId }: PlanOutline): Phase[] =>
  spans.map(({ template, firstDay, days }) =>
    blankRow('phases', {
      id: makeId(),
      planId,
      name: template.name[lang],
      colour: template.colour,
      start: firstDay * minutesPerDay,
      duration: days * minutesPerDay,
    }),
  )
