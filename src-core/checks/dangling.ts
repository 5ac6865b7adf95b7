import { tableTitles } from '#core/plan/names.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { referenceFields, referredIds } from '#core/plan/references.ts'
import type { AnyRow, PageKey, Row, TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import type { Found } from './Finding.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import { listedProducts, shownProducts } from './facts/productsOf.ts'
import type { SessionFacts } from './facts/SessionFacts.ts'

type DanglingFigures = { table: TableName; field: string; target: TableName; gone: Id }

/** Tables that point somewhere and belong to no session. */
const pointing = [
  'shifts',
  'spend',
  'bookings',
  'placements',
  'content',
  'tasks',
  'targets',
  'actuals',
] as const satisfies readonly TableName[]

/**
 * A row that points to one that is not there. Edits and plan files refuse to make one; this is the net below them, for
 * what a merge, a salvage or a fault of ours may leave.
 */
export const dangling: Check<NoLimits, DanglingFigures> = {
  id: 'dangling',
  group: 'data',
  severity: 'error',
  title: { zh: '指向不存在的数据', en: 'Points to nothing' },
  limits: {},
  rules: [
    rule(
      'session',
      ['sessions', 'segments', 'lineup', 'products', 'hosts', 'rooms'],
      (session, { facts, report }) => {
        const lookup = presence(facts.plan)
        goneIn(report, 'sessions', '', [session.session], lookup)
        const { id } = session.session
        if (showsGone(session, facts)) goneIn(report, 'segments', id, session.run, lookup, ['sessionId'])
        if (listedProducts(session, facts).length < session.lineup.length)
          goneIn(report, 'lineup', id, session.lineup, lookup, ['sessionId'])
      },
    ),
    rule('plan', ['sessions', 'segments', 'lineup'], (plan, { report }) => {
      const { has } = presence(plan)
      for (const table of ['segments', 'lineup'] as const) {
        for (const [sessionId, rows] of plan.tables[table]) {
          if (has('sessions', sessionId)) continue
          for (const { id } of rows as readonly AnyRow[])
            report(found(table, sessionId, id, 'sessionId', 'sessions', sessionId))
        }
      }
    }),
    rule('plan', [...pointing, 'rooms', 'hosts', 'creators', 'products'], (plan, { report }) => {
      const lookup = presence(plan)
      for (const table of pointing) {
        for (const [page, rows] of plan.tables[table])
          goneIn(report, table, page, rows as readonly Row<typeof table>[], lookup)
      }
    }),
  ],
  say: ({ figures: { table, field, target, gone } }, { lang, say, name }) =>
    say(
      `${tableTitles[table][lang]}「${name(0)}」指向的${tableTitles[target][lang]}已经不存在（${field}：${gone}）。重新选一个，或删掉这一行。`,
      `"${name(0)}" (${tableTitles[table][lang]}) points to a row of ${tableTitles[target][lang]} that is not there (${field}: ${gone}). Choose another, or remove the row.`,
    ),
}

interface Presence {
  has(table: TableName, id: Id): boolean
}

const known = new WeakMap<object, ReadonlySet<Id>>()

/** Ids of the rows of tables kept whole, which is where references lead. */
function presence(plan: Plan): Presence {
  return {
    has: (table, id) => {
      const rows = pageOf(plan, table, '')
      let ids = known.get(rows)
      if (!ids) {
        ids = new Set(rows.map((row) => row.id))
        known.set(rows, ids)
      }
      return ids.has(id)
    },
  }
}

/** By whom it names before row by row: a run names the same few over and over. */
const showsGone = (session: SessionFacts, facts: PlanFacts): boolean =>
  shownProducts(session, facts).length < session.shown.size ||
  [...session.shape.hostIds].some((id) => !facts.row('hosts', id))

function goneIn<T extends TableName>(
  report: (found: Found<DanglingFigures>) => void,
  table: T,
  page: PageKey,
  rows: readonly Row<T>[],
  { has }: Presence,
  except: readonly string[] = [],
): void {
  for (const { field, target } of referenceFields(table)) {
    if (except.includes(field)) continue
    for (const row of rows) {
      for (const gone of referredIds(Reflect.get(row, field)))
        if (!has(target, gone)) report(found(table, page, row.id, field, target, gone))
    }
  }
}

const found = (
  table: TableName,
  page: PageKey,
  id: Id,
  field: string,
  target: TableName,
  gone: Id,
): Found<DanglingFigures> => ({
  places: [{ table, page, id, field }],
  figures: { table, field, target, gone },
  about: gone,
})
