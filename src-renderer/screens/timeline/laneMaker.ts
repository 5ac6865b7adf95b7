import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Room } from '#core/plan/records/calendar.ts'
import { type Lane, laneOf, type RoomSessions, sessionsByRoom } from './lanesOf.ts'
import type { ShownTracks } from './shownTracks.ts'
import { hostMarks } from './tracks/hostMarks.ts'
import { planTrackPages, planTracks } from './tracks/planTracks.ts'
import { roomTracks } from './tracks/roomTracks.ts'
import type { Track } from './tracks/Track.ts'

/** A lane and all it was made of. */
interface MadeLane {
  readonly parts: readonly unknown[]
  readonly lane: Lane
}

const nothing: RoomSessions = { sessions: [], pages: [] }

/**
 * Makes the lanes of a plan: one for each room in the plan's order, one for sessions that have no room yet, and below
 * them those of the whole plan. A lane whose rows are all the same as at the last call is the same lane, so that only
 * what an edit touched is laid out and painted again.
 */
export function laneMaker(): (plan: Plan, shown: ShownTracks) => readonly Lane[] {
  const shiftsOf = roomTracks('shifts')
  const spendOf = roomTracks('spend')
  let made = new Map<string, MadeLane>()
  let ofPlan: { readonly parts: readonly unknown[]; readonly lanes: readonly Lane[] } = {
    parts: [],
    lanes: [],
  }
  let lanes: readonly Lane[] = []
  return (plan, shown) => {
    const next = new Map<string, MadeLane>()
    const keep = (key: string, parts: readonly unknown[], make: () => Lane) => {
      const before = made.get(key)
      next.set(key, before && isSameList(before.parts, parts) ? before : { parts, lane: make() })
    }
    const byRoom = sessionsByRoom(plan)
    const shifts = shown.hosts ? shiftsOf(plan.tables.shifts) : undefined
    const spend = spendOf(plan.tables.spend)
    const addRoom = (key: string, room: Room | null, of: RoomSessions) => {
      const ofSpend = spend.get(key) ?? null
      const tracks = [shifts?.get(key), shown.spend ? ofSpend : null]
      keep(key, [room, ...of.sessions, ...of.pages, ...tracks, ofSpend], () =>
        laneOf(key, room, of, { tracks: withMarks(tracks, of), spend: ofSpend }),
      )
    }
    for (const room of pageOf(plan, 'rooms', '')) addRoom(room.id, room, byRoom.get(room.id) ?? nothing)
    const roomless = byRoom.get('')
    if (roomless) addRoom('', null, roomless)
    const planParts = [...planTrackPages(plan.tables), shown.service, shown.creators, shown.content]
    if (!isSameList(ofPlan.parts, planParts))
      ofPlan = { parts: planParts, lanes: planTracks(plan, shown).map(planLane) }
    made = next
    const all = [...[...next.values()].map(({ lane }) => lane), ...ofPlan.lanes]
    if (!isSameList(lanes, all)) lanes = all
    return lanes
  }
}

const planLane = (track: Track): Lane => ({
  key: `@${track.kind}`,
  room: null,
  sessions: [],
  rows: 0,
  tracks: [track],
  spend: null,
})

const withMarks = (tracks: readonly (Track | null | undefined)[], { sessions }: RoomSessions): Track[] =>
  tracks.flatMap((track) => {
    if (!track) return []
    return track.kind === 'hosts' ? [{ ...track, marks: hostMarks(track, sessions) }] : [track]
  })

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index])
