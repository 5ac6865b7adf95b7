import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { applyDiff, type PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Room, Session } from '#core/plan/records/calendar.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import { type Id, type MakeId, type Minute, minutesPerDay } from '#core/plan/units.ts'

/** Steps of making the sample: each takes the plan so far and gives it with one part more. */
export type MakeStep = (plan: Plan, makeId: MakeId) => Plan

/** Rooms of the sample; the rows of the plan have these names. */
export const roomNames = {
  official: '桃屿官方旗舰店',
  home: '云禾家清官方号',
  venue: '双11 会场直播间',
  star: '阿茉专场（桃屿）',
} as const
export type SampleRoom = keyof typeof roomNames

/** The day that it all leads up to, counted from 0: 11.11. */
export const peakDay = 3
export const sampleDays = 5

export const at = (day: number, hour: number, minute = 0): Minute => day * minutesPerDay + hour * 60 + minute

/** The plan after an edit that cannot be refused here: a refusal is a fault of the sample. */
export function edited(plan: Plan, result: Result<PlanDiff>): Plan {
  if (!result.ok) throw new Error(`the sample was refused: ${JSON.stringify(result.refusal)}`)
  return applyDiff(plan, result.value)
}

export function withRows<T extends TableName>(plan: Plan, table: T, rows: readonly Row<T>[]): Plan {
  const draft = draftOf(plan)
  for (const row of rows) draft.add(table, row)
  return draft.plan()
}

type Fields<T extends TableName> = Omit<Parameters<typeof blankRow<T>>[1], 'id' | 'planId'>

/** Makes rows of one table, each with an id of its own. */
export const rowMaker =
  <T extends TableName>(table: T, { id: planId }: Plan, makeId: MakeId) =>
  (fields: Fields<T>): Row<T> =>
    blankRow(table, { ...fields, id: makeId(), planId } as never) as Row<T>

export function roomOf(plan: Plan, room: SampleRoom): Room {
  return found(
    pageOf(plan, 'rooms', '').find(({ name }) => name === roomNames[room]),
    room,
  )
}

/** Sessions of a room, in order. */
export function sessionsOf(plan: Plan, room: SampleRoom): Session[] {
  const { id } = roomOf(plan, room)
  return pageOf(plan, 'sessions', '').filter(({ roomId }) => roomId === id)
}

/** The session of a room that is on air at a minute. */
export const sessionAt = (plan: Plan, room: SampleRoom, minute: Minute): Session =>
  found(
    sessionsOf(plan, room).find(({ start, duration }) => start <= minute && minute < start + duration),
    `${room} at ${minute}`,
  )

/** Ids of rows by what the sample calls them. */
export const productIdOf = (plan: Plan, no: string): Id =>
  found(
    pageOf(plan, 'products', '').find(({ productNo }) => productNo === no),
    no,
  ).id
export const hostIdOf = (plan: Plan, name: string): Id =>
  found(
    pageOf(plan, 'hosts', '').find((host) => host.name === name),
    name,
  ).id

export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the sample has no ${what}`)
  return value
}
