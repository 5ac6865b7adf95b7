import { fitMinutes } from '#core/plan/fitMinutes.ts'
import type { Span } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'
import { type Frame, isStretch } from './Frame.ts'
import { nextSlot, type Slot } from './nextSlot.ts'
import {
  countShow,
  isAllShown,
  noteEnd,
  type OpenStretch,
  type Piece,
  passShow,
  type RunPlan,
  type RunState,
  startRun,
  timesShown,
} from './RunState.ts'

export interface FilledRun {
  readonly pieces: readonly Piece[]
  /** Showings that were asked for and found no minutes. */
  readonly missingShows: number
}

/**
 * Fills the stretches of a frame show by show, as a show runner would: what has been due longest comes next, and each
 * stretch is then shortened or stretched to the minute before the next one is begun.
 */
export function fillRun(plan: RunPlan, frame: Frame): FilledRun {
  const state = startRun(plan)
  const pieces: Piece[] = []
  for (const part of frame) if (!isStretch(part)) countShow(state, part)
  for (const [index, part] of frame.entries()) {
    if (isStretch(part)) {
      const next = frame.slice(index + 1).find(isStretch)?.start ?? plan.end
      for (const piece of fillStretch(plan, state, { ...part, next })) pieces.push(piece)
    } else {
      passShow(state, part)
      noteEnd(state, plan, part)
      pieces.push(part)
    }
  }
  const missing = plan.goods.map((good) => Math.max(0, good.shows - timesShown(state, good)))
  return { pieces, missingShows: missing.reduce((sum, shows) => sum + shows, 0) }
}

function fillStretch(plan: RunPlan, state: RunState, stretch: OpenStretch): Piece[] {
  const most = Math.floor((stretch.end - stretch.start) / plan.minimum)
  const wished: Piece[] = []
  let now = stretch.start
  while (now < stretch.end && wished.length < most) {
    const slot = nextSlot(plan, state, stretch, now)
    if (wished.length > 0 && isBetterStretched(plan, state, slot, wished, stretch.end - now)) break
    const piece = pieceOf(slot, now)
    wished.push(piece)
    countShow(state, piece)
    passShow(state, piece)
    noteEnd(state, plan, piece)
    now = piece.end
  }
  const pieces = fitted(wished, stretch, plan.minimum)
  for (const piece of pieces) noteEnd(state, plan, piece)
  return pieces
}

/** Whether what is left is better given to the pieces before: a slot does not half fit, or shows are hurried and all are done. */
function isBetterStretched(
  plan: RunPlan,
  state: RunState,
  { kind, minutes }: Slot,
  before: readonly Piece[],
  left: Minute,
): boolean {
  if (minutes > 2 * left) return true
  const isSpare = plan.pace < 1 && kind === 'product' && isAllShown(state, plan)
  return isSpare && before.some((piece) => piece.end - piece.start >= left)
}

const pieceOf = ({ kind, good, minutes }: Slot, start: Minute): Piece => ({
  start,
  end: start + minutes,
  kind,
  timing: 'linked',
  productIds: good ? [good.productId] : [],
  hostIds: [],
})

/** The same pieces, to the minute from the start of the span to its end. */
function fitted(pieces: readonly Piece[], { start, end }: Span, minimum: Minute): Piece[] {
  const wished = pieces.map((piece) => piece.end - piece.start)
  const durations = pieces.length > 0 ? fitMinutes(wished, end - start, minimum) : undefined
  let at = start
  return pieces.map((piece, index) => {
    const from = at
    at += durations?.[index] ?? 0
    return { ...piece, start: from, end: at }
  })
}
