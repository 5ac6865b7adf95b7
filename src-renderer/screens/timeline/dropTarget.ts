import type { Id, MakeId } from '#core/plan/units.ts'
import { newId } from '#renderer/store/identity.ts'
import type { DropTarget } from './dragTo.ts'
import { type Grip, isBarGrip } from './Grip.ts'
import type { Lane } from './lanesOf.ts'

/**
 * New ids that come again in the same order each time they are asked for anew: a drag tries its edit at every move, and
 * its release has to leave what it showed.
 */
export function repeatableIds(): () => MakeId {
  const made: Id[] = []
  return () => {
    let next = 0
    return () => {
      const id = made[next] ?? newId()
      made[next] = id
      next += 1
      return id
    }
  }
}

/**
 * What a drag over a lane aims at. Segments dragged along their own lane stay in their session, however far; over
 * another lane they go into the session that is on there.
 * @param copyIds null where nothing is copied
 */
export function dropTargetAt(lane: Lane | undefined, grip: Grip, copyIds: (() => MakeId) | null): DropTarget {
  const isOwnLane = !isBarGrip(grip) && lane?.sessions.some(({ session }) => session.id === grip.sessionId)
  return {
    roomId: lane?.room?.id ?? null,
    copyIds,
    sessionAt: (minute) => {
      if (!lane || (isOwnLane && !copyIds)) return undefined
      const on = lane.sessions.find(
        ({ session }) => session.start <= minute && minute < session.start + session.duration,
      )
      return on?.session.id
    },
  }
}
