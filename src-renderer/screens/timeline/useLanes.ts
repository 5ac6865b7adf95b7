import { useMemo } from 'react'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { type Lane, lanesOf } from './lanesOf.ts'

/** The lanes of a plan; the same ones until a room, a session or a segment changes. */
export function useLanes(plan: Plan): readonly Lane[] {
  const rooms = pageOf(plan, 'rooms', '')
  const sessions = pageOf(plan, 'sessions', '')
  const { segments } = plan.tables
  return useMemo(() => lanesOf(rooms, sessions, segments), [rooms, sessions, segments])
}
