import type { Page } from '#core/plan/Plan.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { Room } from '#core/plan/records/calendar.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { type Span, spanOf } from '#core/plan/spans.ts'
import { spendBetween } from '#core/plan/spendMinutes.ts'
import type { Fen, Id } from '#core/plan/units.ts'
import { type CalendarCell, calendarCells, cellsDuring } from './calendarCells.ts'
import { grouped } from './grouped.ts'
import { planWindow } from './planWindow.ts'
import { noAmounts, type SetAmounts, setAmounts } from './setAmounts.ts'

/** Planned spend of a part of the plan against what may be spent there. Children sum to their parent to the fen. */
export interface BudgetNode {
  readonly part: BudgetPart
  readonly plannedFen: Fen
  /** null where nobody set one. */
  readonly capFen: Fen | null
  readonly children: readonly BudgetNode[]
}

export type BudgetPart =
  | { readonly kind: 'plan' }
  /** null for minutes that belong to no phase. */
  | { readonly kind: 'phase'; readonly id: Id | null }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'room'; readonly id: Id }
  | { readonly kind: 'line'; readonly line: SpendLine }

export interface BudgetTree {
  readonly root: BudgetNode
  /** What the cap of the whole plan leaves; negative over it, null without a cap. */
  readonly unallocatedFen: Fen | null
  readonly byChannel: ReadonlyMap<SpendLine['channel'], Fen>
  /** null for lines whose room is not in the plan. */
  readonly byFact: ReadonlyMap<Room['fact'] | null, Fen>
}

/** Money of one line in one cell of the calendar. */
interface Piece {
  readonly line: SpendLine
  readonly cell: CalendarCell
  readonly fen: Fen
}

/**
 * Budget: plan → phase → day → room → line, planned against cap at each level, in a window or the whole plan. The plan's
 * cap is its `budgetFen`; those of phases and days are targets of money to be spent (`moneyTargets`), which hold for the
 * whole of what they name, so a window that cuts it has none, nor has a room, which is here by the day.
 */
export function budgetTree(plan: Plan, window: Span = planWindow(plan)): BudgetTree {
  const cells = calendarCells(plan, window)
  const pieces = [...plan.tables.spend.values()].flatMap((page) => piecesOf(page, cells))
  const isWhole = covers(window, planWindow(plan))
  const caps = isWhole ? setAmounts(plan, 'budget') : noAmounts
  const { budgetFen } = planRow(plan)
  const root: BudgetNode = {
    part: { kind: 'plan' },
    plannedFen: sumOf(pieces),
    capFen: isWhole ? budgetFen : null,
    children: phaseNodes(plan, pieces, caps),
  }
  const rooms = new Map(pageOf(plan, 'rooms', '').map((room) => [room.id, room]))
  return {
    root,
    unallocatedFen: root.capFen === null ? null : root.capFen - root.plannedFen,
    byChannel: sumBy(pieces, ({ line }) => line.channel),
    byFact: sumBy(pieces, ({ line }) => rooms.get(line.roomId)?.fact ?? null),
  }
}

const known = new WeakMap<Page<'spend'>, { readonly key: string; readonly pieces: readonly Piece[] }>()

/** Lines lie in one cell mostly; they are cut once for each version of their page and of the calendar. */
function piecesOf(page: Page<'spend'>, cells: readonly CalendarCell[]): readonly Piece[] {
  const near = cellsDuring(cells, reachOf(page))
  const key = near.map(({ start, end, phaseId }) => `${start}-${end}-${phaseId}`).join(' ')
  const last = known.get(page)
  if (last?.key === key) return last.pieces
  const pieces = page.flatMap((line) =>
    cellsDuring(near, spanOf(line)).map((cell) => ({
      line,
      cell,
      fen: spendBetween(line, cell.start, cell.end),
    })),
  )
  known.set(page, { key, pieces })
  return pieces
}

const reachOf = (page: Page<'spend'>): Span => ({
  start: Math.min(...page.map(({ start }) => start)),
  end: Math.max(...page.map(({ start, duration }) => start + duration)),
})

const sumOf = (pieces: readonly Piece[]): Fen => pieces.reduce<Fen>((sum, { fen }) => sum + fen, 0)

function phaseNodes(plan: Plan, pieces: readonly Piece[], caps: SetAmounts): BudgetNode[] {
  const phases = pageOf(plan, 'phases', '')
  const place = new Map<Id | null, number>(phases.map(({ id }, index) => [id, index]))
  return [...grouped(pieces, ({ cell }) => cell.phaseId)]
    .sort(([a], [b]) => (place.get(a) ?? phases.length) - (place.get(b) ?? phases.length))
    .map(([id, ofPhase]) => {
      const name = phases.find((phase) => phase.id === id)?.name ?? ''
      return {
        part: { kind: 'phase' as const, id },
        plannedFen: sumOf(ofPhase),
        capFen: id === null ? null : caps.of({ kind: 'phase', id, name }),
        children: dayNodes(ofPhase, pieces, caps),
      }
    })
}

function dayNodes(pieces: readonly Piece[], all: readonly Piece[], caps: SetAmounts): BudgetNode[] {
  return [...grouped(pieces, ({ cell }) => cell.day)]
    .sort(([a], [b]) => a - b)
    .map(([day, ofDay]) => {
      // A day that two phases share has its cap on neither part of it.
      const isWhole = ofDay.length === all.filter(({ cell }) => cell.day === day).length
      return {
        part: { kind: 'day' as const, day },
        plannedFen: sumOf(ofDay),
        capFen: isWhole ? caps.of({ kind: 'day', day }) : null,
        children: roomNodes(ofDay),
      }
    })
}

const roomNodes = (pieces: readonly Piece[]): BudgetNode[] =>
  [...grouped(pieces, ({ line }) => line.roomId)].map(([id, ofRoom]) => ({
    part: { kind: 'room' as const, id },
    plannedFen: sumOf(ofRoom),
    capFen: null,
    children: ofRoom.map(({ line, fen }) => ({
      part: { kind: 'line' as const, line },
      plannedFen: fen,
      capFen: line.budgetFen,
      children: [],
    })),
  }))

function sumBy<Key>(pieces: readonly Piece[], keyOf: (piece: Piece) => Key): ReadonlyMap<Key, Fen> {
  const sums = new Map<Key, Fen>()
  for (const piece of pieces) sums.set(keyOf(piece), (sums.get(keyOf(piece)) ?? 0) + piece.fen)
  return sums
}

const covers = (window: Span, span: Span): boolean => window.start <= span.start && span.end <= window.end
