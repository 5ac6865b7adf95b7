import type { Lane } from '../lanesOf.ts'

/** All sessions as one path, a row for each room, minutes across. */
export function sessionsPath(lanes: readonly Lane[]): { readonly path: string; readonly rows: number } {
  const rooms = lanes.filter(({ rows }) => rows > 0)
  const parts = rooms.flatMap(({ sessions }, row) =>
    sessions.map(
      ({ session: { start, duration } }) => `M${start} ${row + 0.1}h${duration}v0.8h-${duration}z`,
    ),
  )
  return { path: parts.join(''), rows: Math.max(1, rooms.length) }
}
