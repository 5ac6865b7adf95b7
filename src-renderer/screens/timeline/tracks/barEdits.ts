import { addRows } from '#core/edits/addRows.ts'
import { inTurn, type PlanEdit } from '#core/edits/inTurn.ts'
import { setFieldsOf } from '#core/edits/setFieldsOf.ts'
import { findRow, type Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Row } from '#core/plan/tables.ts'
import type { Id, MakeId, Minute } from '#core/plan/units.ts'
import type { BarTable } from './Track.ts'

/** Rows of one table and one of its pages. */
export interface BarRefs {
  readonly table: BarTable
  readonly page: string
  readonly ids: readonly Id[]
}

/** The rows that are there. */
export const rowsOfRefs = (plan: Plan, { table, page, ids }: BarRefs): Row<BarTable>[] =>
  ids.flatMap((id) => findRow(plan, table, page, id) ?? [])

const startOf = (row: Row<BarTable>): Minute => ('publishAt' in row ? row.publishAt : row.start)

/** The fields by which a row begins at a minute; in another room where it has one. */
function placed(row: Row<BarTable>, start: Minute, roomId: Id | null): Partial<Row<BarTable>> {
  const room = roomId !== null && 'roomId' in row ? { roomId } : {}
  return 'publishAt' in row ? { publishAt: start } : { start, ...room }
}

function setRow(
  plan: Plan,
  { table, page }: BarRefs,
  id: Id,
  fields: Partial<Row<BarTable>>,
): Result<PlanDiff> {
  // Which fields go with which table is `placed`'s to know; the edit checks them against the record.
  return setFieldsOf<BarTable>(plan, table, [{ id, page }], fields as never)
}

/** Moves rows by some minutes, shifts and lines also to another room. */
export const moveBars =
  (refs: BarRefs, minutes: Minute, roomId: Id | null = null): PlanEdit =>
  (plan) => {
    const moves = refs.ids.map(
      (id): PlanEdit =>
        (now) => {
          const row = findRow(now, refs.table, refs.page, id)
          return setRow(now, refs, id, row ? placed(row, startOf(row) + minutes, roomId) : {})
        },
    )
    return inTurn(...moves)(plan)
  }

/** Sets when one row begins and how long it is on. */
export const setBarSpan =
  (refs: BarRefs, start: Minute, duration: Minute): PlanEdit =>
  (plan) => {
    const [id = ''] = refs.ids
    return setRow(plan, refs, id, { start, duration } as Partial<Row<BarTable>>)
  }

/** Adds copies of rows, so much later and (shifts and lines) in another room where one is given. */
export const copyBars =
  (
    table: BarTable,
    rows: readonly Row<BarTable>[],
    minutes: Minute,
    roomId: Id | null,
    makeId: MakeId,
  ): PlanEdit =>
  (plan) => {
    const copies = rows.map((row) => ({
      ...row,
      ...placed(row, startOf(row) + minutes, roomId),
      id: makeId(),
    }))
    return addRows<BarTable>(plan, table, copies as never)
  }
