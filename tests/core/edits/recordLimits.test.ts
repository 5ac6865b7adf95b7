import { describe, expect, it } from 'vitest'
import { refuse } from '#core/plan/Result.ts'
import { recordSchemas, type TableName } from '#core/plan/tables.ts'
import { readTables } from '#core/planfile/readTables.ts'
import { tableRowsOf } from '#core/planfile/tableRows.ts'
import { everyTable } from '#tests/core/planfile/everyTable.ts'

const days = 1440
const longest = 366 * days + 720
const farthest = 3660 * days
const tables = tableRowsOf(everyTable())

/** Whether a plan file is read whose rows of a table are changed so. */
const isRead = (table: TableName, fields: object): boolean =>
  readTables({ ...tables, [table]: tables[table].map((row) => ({ ...row, ...fields })) }, 'plan', (reason) =>
    refuse({ code: 'file-not-plan', file: '', reason, detail: '' }),
  ).ok

describe('a plan file made by hand', () => {
  it.each<[TableName, object, object]>([
    ['plans', { days: 366 }, { days: 367 }],
    ['sessions', { duration: longest }, { duration: longest + 1 }],
    ['segments', { start: -farthest }, { start: -farthest - 1 }],
    ['spend', { duration: longest }, { duration: 1e9 }],
    ['spend', { minuteFen: { 0: 300 } }, { minuteFen: { '007': 300 } }],
    [
      'hosts',
      { unavailable: [{ start: farthest, duration: 1 }] },
      { unavailable: [{ start: 1e12, duration: 1 }] },
    ],
    ['content', { publishAt: farthest }, { publishAt: farthest + 1 }],
    ['placements', { applyBy: null }, { applyBy: Number.MAX_SAFE_INTEGER }],
    ['tasks', { offsetDays: -3660 }, { offsetDays: -3661 }],
    ['actuals', { start: -farthest }, { start: -1e13 }],
  ])('of %s is read with %j and not with %j', (table, good, bad) => {
    expect([isRead(table, good), isRead(table, bad)]).toEqual([true, false])
  })

  it('has no field of minutes without a limit', () => {
    const timed = Object.values(recordSchemas).flatMap(({ shape }) =>
      Object.entries(shape).filter(([field]) =>
        ['start', 'duration', 'publishAt', 'dueAt', 'applyBy'].includes(field),
      ),
    )
    expect(timed.length).toBeGreaterThan(15)
    for (const [field, schema] of timed)
      expect([field, schema.safeParse(1e10).success]).toEqual([field, false])
  })
})
