import { duplicateSession } from '#core/edits/duplicateSession.ts'
import { insertSegment } from '#core/edits/insertSegment.ts'
import { inTurn, type PlanEdit } from '#core/edits/inTurn.ts'
import { moveSession } from '#core/edits/moveSession.ts'
import { removeSegments } from '#core/edits/removeSegments.ts'
import { dayOf } from '#core/plan/clock.ts'
import { findRow, pageOf } from '#core/plan/Plan.ts'
import type { Segment } from '#core/plan/records/show.ts'
import type { Id, MakeId, Minute } from '#core/plan/units.ts'

/**
 * Puts copies of segments into a session's run from a minute on, one after the other. The first is fixed there, unless
 * it comes to stand there anyway: as another ends, or as the session begins. What is linked after them moves on.
 */
export const copySegmentsTo =
  (segments: readonly Segment[], into: Id, at: Minute, makeId: MakeId): PlanEdit =>
  (plan) => {
    const run = pageOf(plan, 'segments', into)
    const index = run.findIndex(({ start }) => start >= at)
    const before = run[index]?.id ?? null
    const previous = index < 0 ? run.at(-1) : run[index - 1]
    const joint = previous ? previous.start + previous.duration : findRow(plan, 'sessions', '', into)?.start
    const isJoined = joint === at
    const inserts = segments.map((segment, place): PlanEdit => {
      const timing = place === 0 && !isJoined ? 'fixed' : 'linked'
      const fields = { ...segment, timing, ...(place === 0 && { start: at }) } as const
      const id = makeId()
      return (now) => insertSegment(now, { sessionId: into, id, before, fields })
    })
    return inTurn(...inserts)(plan)
  }

/** Takes segments out of their run and puts them into another (or the same) one from a minute on. They stay the same rows. */
export const moveSegmentsTo =
  (segments: readonly Segment[], into: Id, at: Minute): PlanEdit =>
  (plan) => {
    const ids = segments.map(({ id }) => id)
    const left = [...ids]
    const makeId = () => left.shift() ?? ''
    const from = segments[0]?.sessionId ?? into
    return inTurn((now) => removeSegments(now, from, ids), copySegmentsTo(segments, into, at, makeId))(plan)
  }

/** Adds a copy of a session with its run and lineup that begins at a minute in a room; `makeId` first makes its id. */
export const copySessionTo =
  (sessionId: Id, start: Minute, roomId: Id | null, makeId: MakeId): PlanEdit =>
  (plan) => {
    const made: Id[] = []
    const copy: PlanEdit = (now) =>
      duplicateSession(now, {
        sessionId,
        to: [{ day: dayOf(start), roomId }],
        makeId: () => {
          const id = makeId()
          made.push(id)
          return id
        },
      })
    return inTurn(copy, (now) => moveSession(now, made[0] ?? '', start))(plan)
  }
