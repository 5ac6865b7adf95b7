import type { Id } from '#core/plan/units.ts'
import type { View } from '#renderer/store/view.ts'

const none: readonly Id[] = []

/** Ids of the selected creators; the same array until the selection changes. */
export const selectedCreators = ({ selection }: View): readonly Id[] =>
  selection?.table === 'creators' ? selection.ids : none
