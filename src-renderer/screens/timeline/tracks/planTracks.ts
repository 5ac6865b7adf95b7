import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { ShownTracks } from '../shownTracks.ts'
import { packBars } from './packBars.ts'
import type { Track } from './Track.ts'

type Tables = Pick<Plan, 'tables'>['tables']

/** The tracks that belong to the whole plan, below its rooms: service, creators, content and slots. */
export function planTracks(plan: Plan, shown: ShownTracks): Track[] {
  const tracks: Track[] = []
  if (shown.service) tracks.push(serviceTrack(pageOf(plan, 'service', '')))
  if (shown.creators) tracks.push(creatorTrack(pageOf(plan, 'bookings', '')))
  if (shown.content) tracks.push(contentTrack(pageOf(plan, 'placements', ''), pageOf(plan, 'content', '')))
  return tracks
}

/** The pages that `planTracks` reads, for those who keep its answer. */
export const planTrackPages = ({ service, bookings, placements, content }: Tables): readonly unknown[] => [
  service.get(''),
  bookings.get(''),
  placements.get(''),
  content.get(''),
]

type RowsOf<T extends 'service' | 'bookings' | 'placements' | 'content'> = ReturnType<typeof pageOf<T>>

const serviceTrack = (rows: RowsOf<'service'>): Track => ({
  kind: 'service',
  curve: 'agents',
  marks: [],
  ...packBars([{ table: 'service', page: '', rows }]),
})

const creatorTrack = (rows: RowsOf<'bookings'>): Track => ({
  kind: 'creators',
  curve: null,
  marks: [],
  ...packBars([{ table: 'bookings', page: '', rows }]),
})

const contentTrack = (placements: RowsOf<'placements'>, content: RowsOf<'content'>): Track => ({
  kind: 'content',
  curve: null,
  marks: [],
  ...packBars([
    { table: 'placements', page: '', rows: placements },
    { table: 'content', page: '', rows: content },
  ]),
})
