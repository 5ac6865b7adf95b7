import { addRow } from '#core/edits/addRow.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Content } from '#core/plan/records/demand.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { commitOrNotify } from '#renderer/store/commitOrNotify.ts'
import { newId } from '#renderer/store/identity.ts'
import { select, setView } from '#renderer/store/view.ts'
import { contentEdits } from '#renderer/text/contentText.ts'
import type { ContentFilter } from './contentFilter.ts'

export type Addable = Content['kind'] | 'placement'

/** Content goes out at noon until somebody says otherwise. */
const usualClock = 12 * 60

/**
 * Adds content of a kind at noon of a day, or a slot all day long; of the account and owner that are looked at. It is
 * selected then, for the inspector has its other fields. Gives its key in the calendar, null where it was refused.
 */
export function addOnDay(kind: Addable, day: number, { account, owner }: ContentFilter): string | null {
  const id = newId()
  const isSlot = kind === 'placement'
  const isDone = isSlot
    ? commitOrNotify(contentEdits.addSlot, (plan) => {
        const start = day * minutesPerDay
        return addRow(plan, 'placements', slotRow(plan.id, id, start))
      })
    : commitOrNotify(contentEdits.add, (plan) => {
        const publishAt = day * minutesPerDay + usualClock
        const of = { account: account ?? '', owner: owner ?? '' }
        return addRow(plan, 'content', blankRow('content', { id, planId: plan.id, publishAt, kind, ...of }))
      })
  if (!isDone) return null
  select({ table: isSlot ? 'placements' : 'content', page: '', ids: [id] })
  setView({ isInspectorOpen: true })
  return id
}

const slotRow = (planId: string, id: string, start: number) =>
  blankRow('placements', { id, planId, start, duration: minutesPerDay })
