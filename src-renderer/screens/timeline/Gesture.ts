import type { Plan } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import type { Refusal } from '#core/plan/Refusal.ts'
import type { Minute } from '#core/plan/units.ts'
import type { DragAim } from './dragTo.ts'
import { type Grip, heldSegments, isBarGrip } from './Grip.ts'

/** A place of the board: (fractional) minutes across, px from the top of the lanes down. */
export interface BoardPoint {
  readonly minute: Minute
  readonly y: number
}

/** What the pointer is doing, for painting. */
export type Gesture =
  | { readonly kind: 'pan' }
  | { readonly kind: 'frame'; readonly from: BoardPoint; readonly to: BoardPoint }
  | DragGesture

export interface DragGesture {
  readonly kind: 'drag'
  readonly grip: Grip
  readonly aim: DragAim
  readonly isCopy: boolean
  /** The pointer, in px of the page. */
  readonly client: { readonly x: number; readonly y: number }
  /** The plan as it would be, the dragged thing where it was while that is refused. */
  readonly preview: Plan
  readonly refusal: Refusal | null
  /** Segments that would move or change besides the ones held. */
  readonly ripple: number
}

/** Tries a drag's edit on the plan: what the screen then shows is what the release will do. */
export function previewDrag(
  plan: Plan,
  grip: Grip,
  aim: DragAim,
  { client, isCopy }: Pick<DragGesture, 'client' | 'isCopy'>,
): DragGesture {
  const base = { kind: 'drag', grip, aim, client, isCopy } as const
  if (aim.isUnmoved) return { ...base, preview: plan, refusal: null, ripple: 0 }
  const result = aim.edit(plan)
  if (!result.ok) return { ...base, preview: plan, refusal: result.refusal, ripple: 0 }
  const held = new Set(heldSegments(grip))
  const touched = isBarGrip(grip) ? undefined : result.value.segments?.[grip.sessionId]?.changed
  const ripple = held.size === 0 ? 0 : Object.keys(touched ?? {}).filter((id) => !held.has(id)).length
  return { ...base, preview: applyDiff(plan, result.value), refusal: null, ripple }
}
