import type { Id, Minute } from '#core/plan/units.ts'
import type { Anchor, Stretch } from './Frame.ts'
import { byRank, type Good, isGift, isHero } from './Goods.ts'
import type { RunOptions } from './RunOptions.ts'

/** A segment of the run in the making. */
export type Piece = Anchor

/** What does not change while a run is filled. */
export interface RunPlan {
  readonly start: Minute
  readonly end: Minute
  /** Not empty. */
  readonly goods: readonly Good[]
  readonly gifts: readonly Good[]
  /** In the order of the encore. */
  readonly ranked: readonly Good[]
  readonly options: RunOptions
  /** No segment is shorter. */
  readonly minimum: Minute
  /** Shows are this much shorter than wished, 1 being as wished. */
  readonly pace: number
  /** Spends no minute on a second showing while others lack their own: for sessions that are hardly long enough. */
  readonly isThrifty: boolean
}

export function planRun(fields: Omit<RunPlan, 'gifts' | 'ranked'>): RunPlan {
  return { ...fields, gifts: fields.goods.filter(isGift), ranked: byRank(fields.goods) }
}

/** A wished length at the run's pace. */
export const paced = ({ minimum, pace }: RunPlan, minutes: Minute): Minute =>
  Math.max(minimum, Math.round(minutes * pace))

/** How far the run is: what was shown how often, and when viewers last had what comes at intervals. */
export interface RunState {
  readonly shown: Map<Id, number>
  readonly encored: Map<Id, number>
  lastShown: Id | undefined
  lastGift: Minute
  lastInteraction: Minute
  lastBreak: Minute
  loopStart: Minute
  /** Heroes that this loop has not shown yet. */
  waiting: readonly Good[]
}

export const startRun = ({ start, goods }: RunPlan): RunState => ({
  shown: new Map(),
  encored: new Map(),
  lastShown: undefined,
  lastGift: start,
  lastInteraction: start,
  lastBreak: start,
  loopStart: start,
  waiting: goods.filter(isHero),
})

export const timesShown = ({ shown }: RunState, { productId }: Good): number => shown.get(productId) ?? 0

/** Counts a showing. Those of anchors are counted before the run is filled: a product with a time of its own is in no hurry. */
export function countShow({ shown, encored }: RunState, { kind, productIds: [productId] }: Piece): void {
  if (productId === undefined) return
  shown.set(productId, (shown.get(productId) ?? 0) + 1)
  if (kind === 'encore') encored.set(productId, (encored.get(productId) ?? 0) + 1)
}

/** Passes a piece that shows something: its product is not due in this loop any more, nor right after it. */
export function passShow(state: RunState, { productIds: [productId] }: Piece): void {
  if (productId === undefined) return
  state.waiting = state.waiting.filter((good) => good.productId !== productId)
  state.lastShown = productId
}

export const isAllShown = (state: RunState, { goods }: RunPlan): boolean =>
  goods.every((good) => timesShown(state, good) >= good.shows)

/** Notes when a piece ends; once as it is planned and again when its stretch is fitted to the minute. */
export function noteEnd(state: RunState, { gifts }: RunPlan, { kind, productIds, end }: Piece): void {
  if (kind === 'giveaway' || gifts.some((good) => productIds.includes(good.productId))) state.lastGift = end
  if (kind === 'interaction') state.lastInteraction = end
  if (kind === 'break') state.lastBreak = end
}

/** A stretch, and where the next one begins or the session ends: nothing can be chosen in between. */
export interface OpenStretch extends Stretch {
  readonly next: Minute
}
