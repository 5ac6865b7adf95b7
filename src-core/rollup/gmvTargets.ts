import { type Page, type Plan, pageOf, planRow, rowsById } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import { mergeSpans, minutesOf, type Span, sharedSpan } from '#core/plan/spans.ts'
import type { Fen, Id } from '#core/plan/units.ts'
import { type CalendarCell, calendarCells, cellsDuring } from './calendarCells.ts'
import { type Gmv, GmvTally } from './gmvBy.ts'
import { type GmvSource, gmvSources } from './gmvSources.ts'
import { grouped } from './grouped.ts'
import { planWindow } from './planWindow.ts'
import { noAmounts, type SetAmounts, setAmounts } from './setAmounts.ts'

/**
 * GMV of a part of the plan: what was set for the part itself, against what its sessions aim at and what is planned. Sums
 * of children are those of their parent to the fen.
 */
export interface GmvNode {
  readonly part: GmvPart
  /** null where nobody set one. */
  readonly setFen: Fen | null
  readonly gmv: Gmv
  readonly children: readonly GmvNode[]
}

export type GmvPart =
  | { readonly kind: 'plan' }
  /** null for minutes that belong to no phase. */
  | { readonly kind: 'phase'; readonly id: Id | null }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'source'; readonly table: GmvSource['table']; readonly id: Id }

/** The minutes of a source that lie in one cell of the calendar. */
interface Piece {
  readonly source: GmvSource
  readonly cell: CalendarCell
}

/** What was set for parts: nothing for a part that a window or a phase cuts, since it is for the whole of it. */
interface Setting {
  readonly amounts: SetAmounts
  readonly sharedDays: ReadonlySet<number>
  readonly phases: Page<'phases'>
  readonly sessions: ReadonlyMap<Id, Session>
}

/**
 * GMV targets: plan → phase → day → session (and booking, and placement), in a window or the whole plan. What is set for
 * the plan, a phase, a day or a session among its targets (for the plan in its own row first) holds for the whole of
 * it, so a window that cuts the plan has none, nor has a part of a day that phases share or of a session across midnight.
 */
export function gmvTargets(plan: Plan, window: Span = planWindow(plan)): GmvNode {
  const whole = planWindow(plan)
  const isWhole = window.start <= whole.start && whole.end <= window.end
  const cells = calendarCells(plan, window)
  const pieces = gmvSources(plan).flatMap((source) =>
    cellsDuring(cells, source.span).map((cell) => ({ source, cell })),
  )
  const amounts = isWhole ? setAmounts(plan, 'gmv') : noAmounts
  const own = isWhole ? planRow(plan).gmvTargetFen : null
  return {
    part: { kind: 'plan' },
    setFen: own ?? amounts.of({ kind: 'plan' }),
    gmv: gmvOf(pieces),
    children: phaseNodes(pieces, {
      amounts,
      sharedDays: daysOfSeveralPhases(cells),
      phases: pageOf(plan, 'phases', ''),
      sessions: rowsById(pageOf(plan, 'sessions', '')),
    }),
  }
}

function daysOfSeveralPhases(cells: readonly CalendarCell[]): ReadonlySet<number> {
  const days = [...grouped(cells, ({ day }) => day)]
  return new Set(
    days.flatMap(([day, ofDay]) => (ofDay.some(({ phaseId }) => phaseId !== ofDay[0]?.phaseId) ? [day] : [])),
  )
}

function phaseNodes(all: readonly Piece[], setting: Setting): GmvNode[] {
  const { phases, amounts } = setting
  const placeOf = (id: Id | null): number => {
    const place = phases.findIndex((phase) => phase.id === id)
    return place < 0 ? phases.length : place
  }
  return [...grouped(all, ({ cell }) => cell.phaseId)]
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([id, pieces]) => ({
      part: { kind: 'phase', id },
      setFen: id === null ? null : amounts.of({ kind: 'phase', id, name: phases[placeOf(id)]?.name ?? '' }),
      gmv: gmvOf(pieces),
      children: dayNodes(pieces, setting),
    }))
}

const dayNodes = (pieces: readonly Piece[], setting: Setting): GmvNode[] =>
  [...grouped(pieces, ({ cell }) => cell.day)]
    .sort(([a], [b]) => a - b)
    .map(([day, ofDay]) => ({
      part: { kind: 'day', day },
      setFen: setting.sharedDays.has(day) ? null : setting.amounts.of({ kind: 'day', day }),
      gmv: gmvOf(ofDay),
      children: [...grouped(ofDay, ({ source }) => source)].map(([source, ofSource]) =>
        sourceNode(source, ofSource, setting),
      ),
    }))

function sourceNode(source: GmvSource, pieces: readonly Piece[], { amounts, sessions }: Setting): GmvNode {
  const { table, id, span } = source
  const session = table === 'sessions' ? sessions.get(id) : undefined
  const covered = mergeSpans(pieces.flatMap(({ cell }) => sharedSpan(cell, span) ?? []))
  const isWhole = minutesOf(covered) === span.end - span.start
  return {
    part: { kind: 'source', table, id },
    setFen: session && isWhole ? amounts.of({ kind: 'session', id, name: session.title }) : null,
    gmv: gmvOf(pieces),
    children: [],
  }
}

function gmvOf(pieces: readonly Piece[]): Gmv {
  const sum = new GmvTally()
  for (const { source, cell } of pieces) sum.add(source, cell)
  return sum.gmv
}
