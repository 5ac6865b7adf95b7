import type { Id } from '#core/plan/units.ts'
import type { View } from '#renderer/store/view.ts'

const none: readonly Id[] = []

/** Ids of the selected bookings; the same array until the selection changes. */
export const selectedBookings = ({ selection }: View): readonly Id[] =>
  selection?.table === 'bookings' ? selection.ids : none
