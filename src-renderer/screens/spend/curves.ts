import type { Curve } from '#core/edits/levelSpend.ts'

/** Pacings that follow a curve, in the order in which people read them. */
export const curves: readonly Curve[] = ['even', 'front', 'back', 'peak']
