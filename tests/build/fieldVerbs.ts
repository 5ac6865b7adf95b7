import { asFarAsPossible } from '#core/edits/asFarAsPossible.ts'
import { setting as setStep } from '#core/edits/draftStep.ts'
import { findRows } from '#core/edits/findRows.ts'
import { type SettableFields, setFieldsOf } from '#core/edits/setFieldsOf.ts'
import { setThresholds } from '#core/edits/setThresholds.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import { done } from '#core/plan/Result.ts'
import { sessionStatuses } from '#core/plan/records/calendar.ts'
import { pacings } from '#core/plan/records/demand.ts'
import { workStatuses } from '#core/plan/records/people.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import { anyRef, at, idIn, type Numbers, type RecordVerb } from './pickRows.ts'

/** Sets fields on one row, or on two wherever they are. */
const setting =
  <T extends TableName>(table: T) =>
  (fields: (numbers: Numbers, plan: Plan) => SettableFields<T>): RecordVerb =>
  (plan, n) => {
    const refs = [anyRef(plan, table, n.pick), ...(n.other % 2 ? [idIn(plan, table, n.other)] : [])]
    return setFieldsOf(plan, table, refs, fields(n, plan))
  }

/** A block of cells over several tables and pages, as a paste writes it: what is refused of it is left out. */
const typeBlock: RecordVerb = (plan, { pick, other, fen, minutes }) => {
  const cell = <T extends TableName>(table: T, fields: SettableFields<T>) => {
    const found = findRows(plan, table, [anyRef(plan, table, pick)])
    if (!found.ok) return []
    return found.value.map(({ row, page }) => setStep(table, { id: row.id, page }, fields))
  }
  const edits = [
    ...cell('shifts', { start: other - 500 }),
    ...cell('shifts', { roomId: idIn(plan, 'rooms', other) }),
    ...cell('shifts', { duration: minutes }),
    ...cell('spend', { start: other }),
    ...cell('spend', { budgetFen: fen }),
    ...cell('products', { stock: (pick % 40) - 3 }),
    ...cell('tasks', { offsetDays: -(other % 20) }),
  ]
  return done(asFarAsPossible(plan, edits).diff)
}

const paint = ({ pick, minutes, fen }: Numbers): Row<'spend'>['minuteFen'] => ({
  [pick % minutes]: fen,
  [minutes - 1]: pick,
})

/** `setFieldsOf` on every table, with the fields that others follow from or that checks read. */
export const fieldVerbs: { readonly [name: string]: RecordVerb } = {
  typeBlock,
  setThresholds: (plan, { pick, other }) =>
    setThresholds(plan, {
      'price-parity.days': pick % 40,
      'role-mix.products': other % 3 ? other % 20 : null,
    }),
  setPlanStart: setting('plans')(({ other }) => ({ startDate: `2027-1${other % 3}-0${1 + (other % 9)}` })),
  setPlanDays: setting('plans')(({ pick }, plan) => ({
    days: Math.max(1, planRow(plan).days + (pick % 5) - 2),
  })),
  setPlanBudget: setting('plans')(({ pick, fen }) => (pick % 2 ? { budgetFen: fen } : { gmvTargetFen: fen })),
  setPhaseTimes: setting('phases')(({ other, minutes }) => ({ start: other, duration: minutes * 9 })),
  setRoomFields: setting('rooms')(({ pick }) => ({ fact: pick % 2 ? 'A' : 'F', name: `房${pick % 4}` })),
  setSessionFields: setting('sessions')(({ pick, fen }, plan) => ({
    roomId: pick % 5 ? idIn(plan, 'rooms', pick) : null,
    leadHostId: pick % 4 ? idIn(plan, 'hosts', pick) : null,
    gmvTargetFen: pick % 3 ? fen : null,
    status: at(sessionStatuses, pick) ?? 'draft',
  })),
  setShown: setting('segments')(({ pick, other }, plan) => ({
    productIds: other % 4 ? [idIn(plan, 'products', pick)] : [],
    hostIds: other % 3 ? [idIn(plan, 'hosts', other)] : [],
    kind: pick % 2 ? 'product' : 'giveaway',
    benefit: other % 2 ? '全网最低价' : '',
  })),
  setProductFields: setting('products')(({ pick, other, fen }) => ({
    listFen: pick % 4 ? fen % 50_000 : null,
    costFen: other % 50_000,
    floorFen: pick % 3 ? fen % 30_000 : null,
    stock: other % 4 ? other % 500 : null,
    role: pick % 2 ? 'hero' : 'welfare',
  })),
  setLineupFields: setting('lineup')(({ pick, fen }) => ({
    liveFen: pick % 4 ? fen % 30_000 : null,
    offers: pick % 2 ? [{ kind: 'percentOff', rate: 0.1 }] : [],
    linkNo: pick % 3 ? pick % 5 : null,
    allocatedStock: pick % 5 ? fen % 400 : null,
  })),
  moveLineupRow: setting('lineup')(({ other }, plan) => ({ sessionId: idIn(plan, 'sessions', other) })),
  setHostFields: setting('hosts')(({ pick, other, minutes }) => ({
    maxContinuousMin: pick % 3 ? minutes : null,
    minRestMin: pick % 4 ? minutes : null,
    unavailable: other % 2 ? [{ start: other, duration: minutes }] : [],
  })),
  moveShift: setting('shifts')(({ other, minutes }) => ({ start: other, duration: minutes })),
  setShiftHost: setting('shifts')(({ pick, other }, plan) => ({
    hostId: idIn(plan, 'hosts', other),
    roomId: idIn(plan, 'rooms', pick),
  })),
  setSpendMoney: setting('spend')(({ pick, fen }) =>
    pick % 2 ? { budgetFen: fen } : { pacing: at(pacings, fen) ?? 'even' },
  ),
  setSpendTimes: setting('spend')(({ pick, other, minutes }) =>
    pick % 2 ? { duration: minutes } : { start: other, duration: minutes },
  ),
  setSpendPainted: setting('spend')((n) => ({
    minuteFen: paint(n),
    ...(n.other % 4 ? {} : { duration: n.minutes }),
  })),
  setBookingFields: setting('bookings')(({ pick, other, minutes, fen }, plan) => ({
    start: other,
    duration: minutes,
    creatorId: idIn(plan, 'creators', pick),
    products: pick % 2 ? [{ productId: idIn(plan, 'products', pick), priceFen: fen, mechanism: '' }] : [],
  })),
  setCreatorFields: setting('creators')(({ pick }) => ({ category: pick % 2 ? '美妆' : '', fans: pick })),
  setPlacementFields: setting('placements')(({ pick, other, fen }, plan) => ({
    start: other,
    productIds: [idIn(plan, 'products', pick)],
    priceFen: pick % 2 ? fen % 30_000 : null,
    applyBy: pick % 3 ? -other : null,
  })),
  setContentFields: setting('content')(({ pick, other }, plan) => ({
    publishAt: other - 2500,
    productIds: pick % 2 ? [idIn(plan, 'products', pick)] : [],
  })),
  setServiceTimes: setting('service')(({ pick, other, minutes }) => ({
    start: other,
    duration: minutes,
    agents: pick % 9,
  })),
  setTaskDue: setting('tasks')(({ pick, other }) =>
    pick % 2 ? { offsetDays: -(other % 30) } : { dueAt: pick % 3 ? other - 2500 : null },
  ),
  setTaskStatus: setting('tasks')(({ pick, other }, plan) => ({
    status: at(workStatuses, pick) ?? 'todo',
    blockedBy: other % 2 ? [idIn(plan, 'tasks', other)] : [],
  })),
  setTargetParent: setting('targets')(({ pick, other }, plan) => ({
    parentId: pick % 3 ? idIn(plan, 'targets', other) : null,
  })),
  setActualTimes: setting('actuals')(({ other, minutes }) => ({ start: other - 2500, duration: minutes })),
}
