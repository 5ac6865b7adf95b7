import type { Page, Pages } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { packBars } from './packBars.ts'
import type { Track } from './Track.ts'

type RoomTable = 'shifts' | 'spend'
export type TracksByRoom = ReadonlyMap<Id, Track>

/** A room's pages of shifts or spend by day, in order. */
interface RoomPages {
  readonly keys: string[]
  readonly pages: Page<RoomTable>[]
}

/**
 * Lays out a table's rows room by room. A room whose pages are the same as at the last call keeps its track, so an edit
 * lays out the room that it touched and no other.
 */
export function roomTracks(table: RoomTable): (all: Pages<RoomTable>) => TracksByRoom {
  let last: Pages<RoomTable> | undefined
  let made = new Map<Id, { readonly pages: readonly Page<RoomTable>[]; readonly track: Track }>()
  let tracks: TracksByRoom = new Map()
  return (all) => {
    if (all === last) return tracks
    const next: typeof made = new Map()
    for (const [roomId, { keys, pages }] of pagesByRoom(all)) {
      const before = made.get(roomId)
      const isSame =
        before?.pages.length === pages.length && pages.every((page, index) => page === before.pages[index])
      next.set(roomId, isSame ? before : { pages, track: trackOf(table, keys, pages) })
    }
    last = all
    made = next
    tracks = new Map([...next].map(([roomId, { track }]) => [roomId, track]))
    return tracks
  }
}

function pagesByRoom(all: Pages<RoomTable>): Map<Id, RoomPages> {
  const rooms = new Map<Id, RoomPages>()
  for (const [key, page] of all) {
    const roomId = key.slice(0, key.lastIndexOf('/'))
    const room = rooms.get(roomId) ?? { keys: [], pages: [] }
    room.keys.push(key)
    room.pages.push(page)
    rooms.set(roomId, room)
  }
  return rooms
}

function trackOf(table: RoomTable, keys: readonly string[], pages: readonly Page<RoomTable>[]): Track {
  const packed = packBars(pages.map((rows, index) => ({ table, page: keys[index] ?? '', rows })))
  return {
    kind: table === 'shifts' ? 'hosts' : 'spend',
    curve: table === 'spend' ? 'spend' : null,
    marks: [],
    ...packed,
  }
}
