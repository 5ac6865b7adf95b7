import type { Texts } from '#core/plan/Lang.ts'

/** What a phase is for: patterns of sessions and of service go by it. */
export const phaseKinds = ['gather', 'warm-up', 'kick-off', 'steady', 'peak', 'encore'] as const
export type PhaseKind = (typeof phaseKinds)[number]

/** The field's own terms, which are also the names that template phases begin with. */
export const phaseKindNames: { readonly [K in PhaseKind]: Texts } = {
  gather: { zh: '蓄水', en: 'Gather' },
  'warm-up': { zh: '预热', en: 'Warm-up' },
  'kick-off': { zh: '开门红', en: 'Kick-off' },
  steady: { zh: '续售', en: 'Steady sale' },
  peak: { zh: '爆发', en: 'Peak' },
  encore: { zh: '返场', en: 'Encore' },
}
