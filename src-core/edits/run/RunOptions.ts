import type { Refused } from '#core/edits/refusals.ts'
import { refuseDuration } from '#core/edits/refusals.ts'
import type { ProductRole } from '#core/plan/records/show.ts'
import type { Id, Minute } from '#core/plan/units.ts'

/** What a generated run of show is made by. Lengths of 0 leave their segments out, and so does an `every` of null. */
export interface RunOptions {
  /** Minutes of one showing; a product without a role has the plan's default length. */
  readonly minutesByRole: { readonly [R in ProductRole]: Minute }
  /** Heroes come up in every loop of about this length; null shows them in turn like all others. */
  readonly loopMinutes: Minute | null
  /** Longest wait for a traffic or welfare product, give or take a segment. */
  readonly giveawayEvery: Minute | null
  readonly interactionEvery: Minute | null
  readonly interactionMinutes: Minute
  readonly breakEvery: Minute | null
  readonly breakMinutes: Minute
  readonly openingMinutes: Minute
  readonly closingMinutes: Minute
  readonly handoverMinutes: Minute
  /** The last minutes before the closing show the best products again, heroes first. */
  readonly encoreMinutes: Minute
  /** Minutes of the plan, such as 20:00 of a day, at which a product of the lineup starts to the minute. */
  readonly fixedAt: readonly FixedPoint[]
}

export interface FixedPoint {
  readonly at: Minute
  readonly productId: Id
}

const usualMinutes: RunOptions['minutesByRole'] = {
  hero: 8,
  new: 8,
  profit: 6,
  exclusive: 6,
  'second-tier': 5,
  traffic: 4,
  image: 4,
  welfare: 3,
}

/** What a session of this length is usually run by: a short one has no room for loops, interaction and a long encore. */
export function usualRunOptions(duration: Minute): RunOptions {
  const edge = Math.min(3, Math.floor(duration / 8))
  return {
    minutesByRole: usualMinutes,
    loopMinutes: duration >= 120 ? 60 : null,
    giveawayEvery: duration >= 30 ? 25 : null,
    interactionEvery: duration >= 60 ? 30 : null,
    interactionMinutes: 2,
    breakEvery: null,
    breakMinutes: 5,
    openingMinutes: edge,
    closingMinutes: edge,
    handoverMinutes: 3,
    encoreMinutes: duration >= 30 ? Math.min(15, Math.floor(duration / 8)) : 0,
    fixedAt: [],
  }
}

/** Refuses minutes that are none: parts of one, less than 0, longer than any plan. */
export function refuseRunOptions(options: RunOptions): Refused | undefined {
  const { loopMinutes, giveawayEvery, interactionEvery, breakEvery } = options
  const atLeastOne = [
    ...Object.values(options.minutesByRole),
    ...[loopMinutes, giveawayEvery, interactionEvery, breakEvery].filter((every) => every !== null),
    options.interactionMinutes,
    options.breakMinutes,
  ]
  const orNone = [
    options.openingMinutes,
    options.closingMinutes,
    options.handoverMinutes,
    options.encoreMinutes,
  ].filter((minutes) => minutes !== 0)
  for (const minutes of [...atLeastOne, ...orNone]) {
    const refused = refuseDuration(minutes)
    if (refused) return refused
  }
  return undefined
}
