import { apportion } from '#core/plan/apportion.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Room, Session } from '#core/plan/records/calendar.ts'
import { type Fen, minutesPerDay } from '#core/plan/units.ts'
import { type PatternSession, patternOf } from './dailyPattern.ts'
import { kindsOfDays, type PlanOutline } from './PlanOutline.ts'
import { type PhaseKind, phaseKindNames } from './phaseKinds.ts'

/**
 * What a live minute of each kind of day sells, against one of a steady day: how a new plan's GMV target is shared out
 * until somebody knows better. Ours.
 */
export const phaseWeights: { readonly [K in PhaseKind]: number } = {
  gather: 0.5,
  'warm-up': 0.6,
  'kick-off': 1.8,
  steady: 1,
  peak: 3,
  encore: 1,
}

interface Placed {
  readonly room: Room
  readonly day: number
  readonly kind: PhaseKind
  readonly pattern: PatternSession
}

/**
 * The sessions of a new plan: each room's daily pattern on every day, a draft with the phase as its theme. Their GMV
 * targets sum to the plan's to the fen, by minutes and the weight of the phase; none where the plan has none.
 */
export function sessionRows(outline: PlanOutline): Session[] {
  const { planId, lang, makeId } = outline
  const placed = placeSessions(outline)
  const targets = targetsOf(placed, outline.gmvTargetFen)
  return placed.map(({ room, day, kind, pattern }, index) =>
    blankRow('sessions', {
      id: makeId(),
      planId,
      roomId: room.id,
      start: day * minutesPerDay + pattern.start,
      duration: pattern.duration,
      title: pattern.title[lang],
      theme: phaseKindNames[kind][lang],
      gmvTargetFen: targets?.[index] ?? null,
    }),
  )
}

function placeSessions(outline: PlanOutline): Placed[] {
  const kinds = kindsOfDays(outline)
  return outline.rooms.flatMap((room) =>
    kinds.flatMap((kind, day) =>
      patternOf(outline.promo, room.fact, kind).map((pattern) => ({ room, day, kind, pattern })),
    ),
  )
}

function targetsOf(placed: readonly Placed[], gmvTargetFen: Fen | null): readonly Fen[] | null {
  if (gmvTargetFen === null) return null
  return apportion(
    gmvTargetFen,
    placed.map(({ kind, pattern }) => phaseWeights[kind] * pattern.duration),
  )
}
