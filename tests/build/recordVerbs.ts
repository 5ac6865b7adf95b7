import { acceptFinding } from '#core/edits/acceptFinding.ts'
import { addBooking } from '#core/edits/addBooking.ts'
import { addRow } from '#core/edits/addRow.ts'
import { addRows } from '#core/edits/addRows.ts'
import { addToLineup } from '#core/edits/addToLineup.ts'
import { addWarmUp } from '#core/edits/addWarmUp.ts'
import { copyRoomDay } from '#core/edits/copyRoomDay.ts'
import { duplicateSession } from '#core/edits/duplicateSession.ts'
import { mergeSegments } from '#core/edits/mergeSegments.ts'
import { moveToDay } from '#core/edits/moveToDay.ts'
import { type RemovableTable, removeRows } from '#core/edits/removeRows.ts'
import { reorderLineup } from '#core/edits/reorderLineup.ts'
import { setByName } from '#core/edits/setByName.ts'
import { setInLineup } from '#core/edits/setInLineup.ts'
import { shiftAfter } from '#core/edits/shiftAfter.ts'
import { splitSegment } from '#core/edits/splitSegment.ts'
import { withdrawAcceptance } from '#core/edits/withdrawAcceptance.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { dayOf } from '#core/plan/clock.ts'
import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import { tableNames } from '#core/plan/tables.ts'
import { editVerbs } from './anyPlan.ts'
import { fieldVerbs } from './fieldVerbs.ts'
import { generatorVerbs } from './generatorVerbs.ts'
import { moneyVerbs } from './moneyVerbs.ts'
import { anyRef, at, idIn, type Numbers, type RecordVerb } from './pickRows.ts'
import { rosterVerbs } from './rosterVerbs.ts'

let made = 0
const makeId = (): string => `rec${made++}`

const removing =
  (table: RemovableTable): RecordVerb =>
  (plan, n) =>
    removeRows(plan, table, [
      anyRef(plan, table, n.pick),
      ...(n.other % 3 ? [] : [idIn(plan, table, n.other)]),
    ])

/** A neighbour in the run of a segment, and the segment. */
function twoOfRun(
  plan: Plan,
  { pick, other }: Numbers,
): readonly [session: string, segments: readonly string[]] {
  const sessionId = idIn(plan, 'sessions', pick)
  const run = pageOf(plan, 'segments', sessionId)
  const first = other % Math.max(1, run.length)
  return [sessionId, run.slice(first, first + 2 + (other % 2)).map(({ id }) => id)]
}

/** Every edit of records, copies and shifts; a new one gets a line here. */
const recordVerbs: { readonly [name: string]: RecordVerb } = {
  addToLineup: (plan, { pick, other }) => {
    const sessionId = idIn(plan, 'sessions', pick)
    const rows = pageOf(plan, 'lineup', sessionId)
    const productIds = [idIn(plan, 'products', other), idIn(plan, 'products', other + 1)]
    const before = other % 3 ? null : (rows[pick % Math.max(1, rows.length)]?.id ?? null)
    return addToLineup(plan, { sessionId, productIds, before, ids: productIds.map(makeId) })
  },
  addBooking: (plan, { pick, other, minutes }) =>
    addBooking(plan, {
      creatorId: idIn(plan, 'creators', pick),
      start: other,
      duration: minutes,
      id: makeId(),
    }),
  addWarmUp: (plan, { pick, other }) =>
    addWarmUp(plan, {
      sessionId: idIn(plan, 'sessions', pick),
      productId: idIn(plan, 'products', other),
      id: makeId(),
    }),
  moveTasksToDay: (plan, { pick, other }) =>
    moveToDay(plan, {
      table: 'tasks',
      field: 'dueAt',
      ids: [idIn(plan, 'tasks', pick)],
      day: (other % 12) - 9,
    }),
  movePlacementToDay: (plan, { pick, other }) =>
    moveToDay(plan, {
      table: 'placements',
      field: 'start',
      ids: [idIn(plan, 'placements', pick)],
      day: (other % 6) - 2,
    }),
  addTarget: (plan, n) => {
    const parentId = n.other % 3 ? idIn(plan, 'targets', n.pick) : null
    return addRow(
      plan,
      'targets',
      blankRow('targets', { id: makeId(), planId: plan.id, parentId, value: n.fen }),
    )
  },
  addSpendLines: (plan, { pick, other, minutes, fen }) => {
    const place = { planId: plan.id, roomId: idIn(plan, 'rooms', pick), duration: minutes, budgetFen: fen }
    const starts = [other % 4000, (other * 7) % 4000]
    return addRows(
      plan,
      'spend',
      starts.map((start) => blankRow('spend', { ...place, id: makeId(), start })),
    )
  },
  addTasks: (plan, n) => {
    const [first, second] = [makeId(), makeId()]
    const own = { planId: plan.id, offsetDays: -(n.pick % 30) }
    return addRows(plan, 'tasks', [
      blankRow('tasks', { ...own, id: first, blockedBy: [second] }),
      blankRow('tasks', { ...own, id: second, blockedBy: [idIn(plan, 'tasks', n.other)] }),
    ])
  },
  setInLineup: (plan, { pick, other, fen }) =>
    setInLineup(plan, {
      sessionId: idIn(plan, 'sessions', pick),
      productId: idIn(plan, 'products', other),
      fields: { liveFen: fen, minShows: pick % 3 },
      makeId,
    }),
  setRoomByName: (plan, { pick, other }) =>
    setByName(plan, {
      table: 'sessions',
      page: '',
      ids: [idIn(plan, 'sessions', pick)],
      field: 'roomId',
      target: 'rooms',
      name: other % 4 ? (at(rowsOf(plan, 'rooms'), other)?.name ?? '') : '',
    }),
  ...fieldVerbs,
  ...rosterVerbs,
  ...Object.fromEntries(
    tableNames.flatMap((table) => (table === 'plans' ? [] : [[`remove ${table}`, removing(table)]])),
  ),
  reorderLineup: (plan, { pick, other }) => {
    const sessionId = idIn(plan, 'sessions', pick)
    const lineup = pageOf(plan, 'lineup', sessionId)
    const moved = at(lineup, pick)?.id ?? 'gone'
    return reorderLineup(plan, sessionId, [moved], other % 3 ? (at(lineup, other)?.id ?? null) : null)
  },
  duplicateSession: (plan, { pick, other }) => {
    const to = Array.from({ length: 1 + (pick % 2) }, (_, index) => ({
      day: (other + index) % 3,
      roomId: pick % 3 ? idIn(plan, 'rooms', other) : null,
    }))
    return duplicateSession(plan, { sessionId: idIn(plan, 'sessions', pick), to, makeId })
  },
  copyRoomDay: (plan, { pick, other }) => {
    const shift = at(rowsOf(plan, 'shifts'), pick)
    const session = at(
      rowsOf(plan, 'sessions').filter(({ roomId }) => roomId !== null),
      pick,
    )
    const from = (other % 2 ? shift : session) ?? shift
    return copyRoomDay(plan, {
      roomId: from?.roomId ?? 'gone',
      day: dayOf(from?.start ?? 0),
      toDays: [other % 3, pick % 3],
      ...(other % 5 ? { toRoomIds: [idIn(plan, 'rooms', other)] } : {}),
      what: other % 7 ? ['sessions', 'shifts', 'spend'] : ['shifts'],
      makeId,
    })
  },
  splitSegment: (plan, { pick, other }) => {
    const sessionId = idIn(plan, 'sessions', pick)
    const segment = at(pageOf(plan, 'segments', sessionId), other)
    const minute = (segment?.start ?? 0) + (other % ((segment?.duration ?? 0) + 1))
    return splitSegment(plan, sessionId, segment?.id ?? 'gone', minute, makeId())
  },
  mergeSegments: (plan, n) => mergeSegments(plan, ...twoOfRun(plan, n)),
  shiftAfter: (plan, { pick, other, minutes }) =>
    shiftAfter(plan, {
      fromMinute: other,
      minutes: pick % 4 ? minutes : -(minutes % 9),
      of:
        at(
          [
            'all' as const,
            { roomIds: [idIn(plan, 'rooms', pick)] },
            { sessionIds: [idIn(plan, 'sessions', pick)] },
          ],
          other,
        ) ?? 'all',
      ...(pick % 3 ? {} : { untilMinute: other + 600 }),
    }),
  acceptFinding: (plan, { pick, minutes }) =>
    acceptFinding(plan, {
      id: makeId(),
      finding:
        pick % 2
          ? (at(rowsOf(plan, 'acceptances'), pick)?.finding ?? 'x')
          : `no-encore|sessions/s${pick % 3}`,
      figures: `minutes=${minutes}`,
      reason: pick % 7 ? '可以' : '',
      by: '小王',
      at: '2027-06-19T00:00:00Z',
    }),
  withdrawAcceptance: (plan, { pick }) =>
    withdrawAcceptance(plan, at(rowsOf(plan, 'acceptances'), pick)?.finding ?? 'none'),
}

/** Verbs of sessions and segments, on any of them. */
const segmentVerbs: { readonly [name: string]: RecordVerb } = Object.fromEntries(
  Object.entries(editVerbs).map(([name, verb]) => [
    name,
    (plan: Plan, { pick, other, minutes }: Numbers) => {
      const sessionId = idIn(plan, 'sessions', pick)
      const segmentId = at(pageOf(plan, 'segments', sessionId), minutes)?.id ?? 'gone'
      return verb(plan, sessionId, segmentId, {
        session: pick,
        segment: minutes,
        other: other % 4500,
        minutes,
      })
    },
  ]),
)

/** Generators take what a plan without sessions or spend does not have. */
const makingVerbs: { readonly [name: string]: RecordVerb } = Object.fromEntries(
  Object.entries(generatorVerbs).map(([name, verb]) => [
    name,
    (plan: Plan, numbers: Numbers) =>
      rowsOf(plan, 'spend').length === 0 || rowsOf(plan, 'products').length === 0
        ? removeRows(plan, 'spend', ['gone'])
        : verb(plan, { ...numbers, pick: numbers.pick % 100, other: numbers.other % 4000 }),
  ]),
)

/** Every edit of src-core/edits, on plans with rows in every table. */
export const everyVerb: { readonly [name: string]: RecordVerb } = {
  ...segmentVerbs,
  ...makingVerbs,
  ...recordVerbs,
  ...moneyVerbs,
}
