import { dayOf } from '#core/plan/clock.ts'
import type { Content, Placement } from '#core/plan/records/demand.ts'
import type { Id, Minute } from '#core/plan/units.ts'

/** Something that stands on a day of the content calendar: a content item, the first day of a slot, or its deadline. */
export type CalendarItem = {
  readonly key: string
  readonly id: Id
  readonly minute: Minute
} & (
  | {
      readonly table: 'content'
      readonly field: 'publishAt'
      readonly kind: Content['kind']
      readonly row: Content
    }
  | {
      readonly table: 'placements'
      readonly field: 'start'
      readonly kind: 'placement'
      readonly row: Placement
    }
  | {
      readonly table: 'placements'
      readonly field: 'applyBy'
      readonly kind: 'deadline'
      readonly row: Placement
    }
)

export type CalendarKind = CalendarItem['kind']

/** Content, slots and the deadlines of slots in order of their minutes. A slot without a deadline has no mark for one. */
export function calendarItems(
  content: readonly Content[],
  placements: readonly Placement[],
): readonly CalendarItem[] {
  const items: CalendarItem[] = content.map((row) => {
    const { id, kind, publishAt: minute } = row
    return { key: id, table: 'content', field: 'publishAt', id, kind, minute, row }
  })
  for (const row of placements) {
    const { id, start, applyBy } = row
    items.push({ key: id, table: 'placements', field: 'start', id, kind: 'placement', minute: start, row })
    if (applyBy === null) continue
    const key = `${id} applyBy`
    items.push({ key, table: 'placements', field: 'applyBy', id, kind: 'deadline', minute: applyBy, row })
  }
  return items.sort((a, b) => a.minute - b.minute || (a.key < b.key ? -1 : 1))
}

/** Items by the day of the plan on which they stand, negative before it. */
export function itemsByDay(items: readonly CalendarItem[]): ReadonlyMap<number, readonly CalendarItem[]> {
  const days = new Map<number, CalendarItem[]>()
  for (const item of items) {
    const day = dayOf(item.minute)
    const ofDay = days.get(day)
    if (ofDay) ofDay.push(item)
    else days.set(day, [item])
  }
  return days
}
