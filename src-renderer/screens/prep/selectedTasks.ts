import type { Id } from '#core/plan/units.ts'
import type { View } from '#renderer/store/view.ts'

const none: readonly Id[] = []

/** Ids of the selected tasks; the same array until the selection changes. */
export const selectedTasks = ({ selection }: View): readonly Id[] =>
  selection?.table === 'tasks' ? selection.ids : none
