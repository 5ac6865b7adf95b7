import type { Id } from '#core/plan/units.ts'
import type { ImportOptions } from '../ImportProposal.ts'
import type { ImportDraft } from './ImportDraft.ts'
import type { SheetTitle } from './readTitle.ts'

/** What the first room of a plan is called until somebody names it, as in a plan that begins empty. */
const firstRoom = '直播间 1'

/** The room that a sheet is for: as the planner said, as its title says, else the plan's only one. */
export function roomOfSheet(
  target: ImportDraft,
  { roomName }: SheetTitle,
  options: ImportOptions,
  sayMissing: () => void,
): Id | null {
  const name = options.roomName?.trim() || roomName
  if (name !== '') return target.room(name)
  const rooms = target.draft.page('rooms', '')
  const [only] = rooms
  if (only && rooms.length === 1) return only.id
  sayMissing()
  return only ? null : target.room(firstRoom)
}
