import fc from 'fast-check'
import { addRow } from '#core/edits/addRow.ts'
import { addSession } from '#core/edits/addSession.ts'
import { duplicateSegments } from '#core/edits/duplicateSegments.ts'
import { fitRun } from '#core/edits/fitRun.ts'
import { insertSegment } from '#core/edits/insertSegment.ts'
import { inTurn } from '#core/edits/inTurn.ts'
import { moveSegment } from '#core/edits/moveSegment.ts'
import { moveSegments } from '#core/edits/moveSegments.ts'
import { moveSession } from '#core/edits/moveSession.ts'
import { removeSegments } from '#core/edits/removeSegments.ts'
import { removeSession } from '#core/edits/removeSession.ts'
import { reorderSegments } from '#core/edits/reorderSegments.ts'
import { resizeSegmentStart } from '#core/edits/resizeSegmentStart.ts'
import { resizeSession } from '#core/edits/resizeSession.ts'
import { setFields } from '#core/edits/setFields.ts'
import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import { setSegmentHosts } from '#core/edits/setSegmentHosts.ts'
import { setSegmentProducts } from '#core/edits/setSegmentProducts.ts'
import { setSegmentStart } from '#core/edits/setSegmentStart.ts'
import { setSegmentTiming } from '#core/edits/setSegmentTiming.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import { tableNames } from '#core/plan/tables.ts'
import { aPlan, type SegmentSpec, type SessionSpec, segment } from './plan.ts'

const aSegment: fc.Arbitrary<SegmentSpec> = fc
  .record({
    duration: fc.integer({ min: 1, max: 40 }),
    isFixed: fc.boolean(),
    start: fc.integer({ min: 0, max: 2000 }),
    script: fc.string(),
  })
  .map(({ duration, isFixed, start, script }) =>
    segment('段', duration, isFixed ? { timing: 'fixed', start, script } : { script }),
  )

const aSession: fc.Arbitrary<SessionSpec> = fc
  .record({ start: fc.integer({ min: 0, max: 2000 }), segments: fc.array(aSegment, { maxLength: 12 }) })
  .map(({ start, segments }) => ({ start, segments, fields: {} }))

/** Plans with up to three sessions, linked and fixed segments mixed, overlaps and gaps included. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .array(aSession, { minLength: 1, maxLength: 3 })
  .map((s) => aPlan(...s))

/**
 * Plans in which neighbours of a run share order keys, as after a merge of two copies that both inserted there. Their
 * runs are in the order of `compareRows`, not laid out yet.
 */
export const anyMergedPlan: fc.Arbitrary<Plan> = fc
  .tuple(anyPlan, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
  .map(([plan, isShared]) => {
    const rows = Object.fromEntries(tableNames.map((table) => [table, rowsOf(plan, table)]))
    const segments = rowsOf(plan, 'sessions').flatMap(({ id }) => {
      let order = ''
      return pageOf(plan, 'segments', id).map((row, index) => {
        order = index > 0 && isShared[index % isShared.length] ? order : row.order
        return { ...row, order }
      })
    })
    return planFromRows(plan.id, { ...rows, segments })
  })

/** An edit made of numbers alone, so that it fits any plan: it picks its rows by them, from what is there. */
export interface AnyEdit {
  readonly verb: string
  readonly run: (plan: Plan) => Result<PlanDiff>
}

interface Numbers {
  readonly session: number
  readonly segment: number
  readonly other: number
  readonly minutes: number
}

type Verb = (plan: Plan, sessionId: string, segmentId: string, numbers: Numbers) => Result<PlanDiff>

let made = 0

/** Every edit of src-core/edits that works on sessions and segments, and the general ones; a new one gets a line here. */
export const editVerbs: { readonly [name: string]: Verb } = {
  insertSegment: (plan, sessionId, segmentId, n) =>
    insertSegment(plan, {
      sessionId,
      id: `new${made++}`,
      before: n.other % 2 ? segmentId : null,
      fields: { duration: n.minutes },
    }),
  duplicateSegments: (plan, sessionId, segmentId) =>
    duplicateSegments(plan, sessionId, [segmentId], [`new${made++}`]),
  setSegmentProducts: (plan, sessionId, segmentId, n) =>
    setSegmentProducts(
      plan,
      sessionId,
      [segmentId],
      `商品${n.other % 3}、商品${n.minutes % 3}`,
      () => `new${made++}`,
    ),
  removeSegments: (plan, sessionId, segmentId) => removeSegments(plan, sessionId, [segmentId]),
  reorderSegments: (plan, sessionId, segmentId, n) =>
    reorderSegments(
      plan,
      sessionId,
      [segmentId],
      pick(pageOf(plan, 'segments', sessionId), n.other)?.id ?? null,
    ),
  setSegmentDuration: (plan, sessionId, segmentId, n) =>
    setSegmentDuration(plan, sessionId, [segmentId], n.minutes),
  setSegmentStart: (plan, sessionId, segmentId, n) => setSegmentStart(plan, sessionId, segmentId, n.other),
  moveSegment: (plan, sessionId, segmentId, n) => moveSegment(plan, sessionId, segmentId, n.other),
  resizeSegmentStart: (plan, sessionId, segmentId, n) =>
    resizeSegmentStart(plan, sessionId, segmentId, n.other),
  setSegmentTiming: (plan, sessionId, segmentId, n) =>
    setSegmentTiming(plan, sessionId, [segmentId], n.other % 2 ? 'linked' : 'fixed'),
  fitRun: (plan, sessionId, segmentId) => fitRun(plan, sessionId, segmentId),
  setSegmentText: (plan, sessionId, segmentId, n) =>
    setFields(plan, 'segments', sessionId, [segmentId], { script: `话术${n.other}` }),
  moveSession: (plan, sessionId, _segmentId, n) => moveSession(plan, sessionId, n.other),
  resizeSession: (plan, sessionId, _segmentId, n) => resizeSession(plan, sessionId, n.minutes),
  removeSession: (plan, sessionId) => removeSession(plan, sessionId),
  moveSegments: (plan, sessionId, segmentId, n) => {
    const others = pageOf(plan, 'segments', sessionId).slice(0, 2)
    return moveSegments(plan, sessionId, [...new Set([segmentId, ...others.map(({ id }) => id)])], n.other)
  },
  addSession: (plan, _sessionId, _segmentId, n) =>
    addSession(plan, { id: `new${made++}`, roomId: null, start: n.other, duration: n.minutes }),
  setSegmentHosts: (plan, sessionId, segmentId, n) =>
    setSegmentHosts(plan, sessionId, [segmentId], `主播${n.other % 3}`, () => `new${made++}`),
  addShift: (plan, _sessionId, _segmentId, n) =>
    inTurn(
      (now) => addRow(now, 'hosts', blankRow('hosts', { id: `host${made}`, planId: plan.id })),
      (now) => addRow(now, 'shifts', { ...aShift(plan, n), id: `new${made}`, hostId: `host${made++}` }),
    )(plan),
  setDays: (plan, _sessionId, _segmentId, n) => setFields(plan, 'plans', '', [plan.id], { days: n.minutes }),
}

const aShift = (plan: Plan, { other, minutes }: Numbers) =>
  blankRow('shifts', {
    id: 'shift',
    planId: plan.id,
    hostId: 'host',
    roomId: 'room',
    start: other,
    duration: minutes,
  })

const numbers: fc.Arbitrary<Numbers> = fc.record({
  session: fc.nat(100),
  segment: fc.nat(100),
  other: fc.nat(3000),
  minutes: fc.integer({ min: 1, max: 60 }),
})

// Past what a minute, a plan, a number or a calendar can hold.
const extreme = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -6000, max: 6000 }),
  fc.constantFrom(
    0,
    -1,
    2 ** 31,
    Number.MAX_SAFE_INTEGER,
    Number.MIN_SAFE_INTEGER,
    2 ** 53,
    1e300,
    -1e300,
    0.5,
  ),
)

const extremeNumbers: fc.Arbitrary<Numbers> = fc.record({
  session: fc.nat(100),
  segment: fc.nat(100),
  other: extreme,
  minutes: extreme,
})

/** Any of the given verbs on any rows; refused by the edit itself where it cannot be. */
export const anyEdit = (verbs: readonly string[] = Object.keys(editVerbs)): fc.Arbitrary<AnyEdit> =>
  fc.tuple(fc.constantFrom(...verbs), numbers).map(([verb, n]) => ({
    verb,
    run: (plan) => {
      const sessionId = pick(rowsOf(plan, 'sessions'), n.session)?.id ?? 'none'
      return runVerb(verb, plan, sessionId, n)
    },
  }))

/** The verb with numbers that no planner means, and on rows that are gone. */
export const extremeEdit = (verb: string): fc.Arbitrary<AnyEdit> =>
  fc.tuple(extremeNumbers, fc.constantFrom('s1', 's2', 'gone')).map(([n, sessionId]) => ({
    verb,
    run: (plan) => runVerb(verb, plan, sessionId, n),
  }))

function runVerb(verb: string, plan: Plan, sessionId: string, n: Numbers): Result<PlanDiff> {
  const segmentId = pick(pageOf(plan, 'segments', sessionId), n.segment)?.id ?? 'none'
  return (editVerbs[verb] as Verb)(plan, sessionId, segmentId, n)
}

const pick = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[index % Math.max(1, items.length)]
