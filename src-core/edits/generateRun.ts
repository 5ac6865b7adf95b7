import { blankRow } from '#core/plan/blankRow.ts'
import { ordersBetween } from '#core/plan/order.ts'
import { findRow, type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf, type PlanDraft } from '#core/plan/PlanDraft.ts'
import { done, type Result, refuse } from '#core/plan/Result.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { ProductRole } from '#core/plan/records/show.ts'
import { rowName } from '#core/plan/rowName.ts'
import { spanOf } from '#core/plan/spans.ts'
import type { Id, MakeId, Minute } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, type Refused } from './refusals.ts'
import { frameOf, refuseFixedPoints } from './run/Frame.ts'
import { fillRun } from './run/fillRun.ts'
import { goodsOf } from './run/Goods.ts'
import { type Roster, rosterOf } from './run/Roster.ts'
import { type RunOptions, refuseRunOptions, usualRunOptions } from './run/RunOptions.ts'
import { type Piece, planRun } from './run/RunState.ts'

export type GenerateRun = Partial<Omit<RunOptions, 'minutesByRole'>> & {
  readonly sessionId: Id
  /** Puts the new run in the place of the one there is; without it a session that has a run is refused. */
  readonly replace: boolean
  readonly minutesByRole?: Partial<RunOptions['minutesByRole']>
  readonly makeId: MakeId
}

/** From shows as long as wished to a tenth of that; the first pace at which every product gets its shows is taken. */
const paces = Array.from({ length: 19 }, (_, step) => 1 - step * 0.05)
/** At the last every segment is as short as a segment can be, and no product comes twice before all had their shows. */
const tries = [...paces.map((pace) => ({ pace, isThrifty: false })), { pace: 0, isThrifty: true }]

/**
 * Makes the run of show of a session from its lineup and its room's shifts: the session from start to end without gap or
 * overlap, every product as often as its `minShows` asks and at least once, those on shift on every segment. No text is
 * invented. What options leave open is as `usualRunOptions` says for its length. Refuses an empty lineup, a run that is
 * there unless it is to be replaced, fixed times that leave no room, and a session too short for all shows, with the
 * minutes that are missing.
 */
export function generateRun(plan: Plan, args: GenerateRun): Result<PlanDiff> {
  const { sessionId, replace, makeId } = args
  const draft = draftOf(plan)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  const options = optionsOf(args, session.value)
  const refused = refuseRunOptions(options) ?? refuseStart(draft, sessionId, replace, options)
  if (refused) return refused
  const span = spanOf(session.value)
  const roster = rosterOf(plan, session.value.roomId, span)
  const pieces = piecesOf(plan, session.value, options, roster)
  if (!pieces.ok) return pieces
  for (const { id } of draft.page('segments', sessionId)) draft.remove('segments', sessionId, id)
  const orders = ordersBetween(null, null, pieces.value.length)
  for (const [index, { start, end, kind, timing, productIds, hostIds }] of pieces.value.entries()) {
    const place = { id: makeId(), planId: plan.id, sessionId, order: orders[index] ?? '' }
    const hosts = [...new Set([...hostIds, ...roster.during({ start, end })])]
    const shown = { kind, timing, productIds: [...productIds], hostIds: hosts }
    draft.add('segments', blankRow('segments', { ...place, start, duration: end - start, ...shown }))
  }
  return finishEdit(plan, draft)
}

function optionsOf(args: GenerateRun, { duration }: Session): RunOptions {
  const usual = usualRunOptions(duration)
  const { sessionId: _session, replace: _replace, makeId: _makeId, minutesByRole, ...given } = args
  const fixedAt = [...(given.fixedAt ?? [])].sort((a, b) => a.at - b.at)
  return { ...usual, ...given, fixedAt, minutesByRole: { ...usual.minutesByRole, ...minutesByRole } }
}

/** What is refused before anything is laid out. */
function refuseStart(
  draft: PlanDraft,
  sessionId: Id,
  replace: boolean,
  { fixedAt }: RunOptions,
): Refused | undefined {
  const run = draft.page('segments', sessionId)
  if (run.length > 0 && !replace) return refuse({ code: 'run-not-empty', segments: run.length })
  const listed = draft.page('lineup', sessionId).map((row) => row.productId)
  if (listed.length === 0) return refuse({ code: 'lineup-empty' })
  for (const id of [...listed, ...fixedAt.map((point) => point.productId)]) {
    const product = mustHave(draft, 'products', '', id)
    if (!product.ok) return product
  }
  const stranger = fixedAt.find((point) => !listed.includes(point.productId))
  if (!stranger) return undefined
  return refuse({
    code: 'not-in-lineup',
    name: rowName(draft.plan(), 'products', '', stranger.productId, 'zh'),
  })
}

/** The run, at the first pace at which everything is shown. */
function piecesOf(
  plan: Plan,
  session: Session,
  options: RunOptions,
  roster: Roster,
): Result<readonly Piece[]> {
  const span = spanOf(session)
  const { minSegmentMinutes: minimum, defaultSegmentMinutes } = planRow(plan).settings
  const refused = refuseFixedPoints(options.fixedAt, span, minimum)
  if (refused) return refused
  const minutesOf = (role: ProductRole | null): Minute =>
    role === null ? defaultSegmentMinutes : options.minutesByRole[role]
  const lineup = pageOf(plan, 'lineup', session.id)
  const goods = goodsOf(lineup, (id) => findRow(plan, 'products', '', id), minutesOf)
  let missingShows = 0
  for (const { pace, isThrifty } of tries) {
    const shownFor = (id: Id): Minute => {
      const wished = goods.find((good) => good.productId === id)?.minutes ?? minimum
      return Math.max(minimum, Math.round(wished * pace))
    }
    const frame = frameOf({ session: span, options, changes: roster.changes, minimum, minutesOf: shownFor })
    const run = fillRun(planRun({ ...span, goods, options, minimum, pace, isThrifty }), frame)
    if (run.missingShows === 0) return done(run.pieces)
    missingShows = run.missingShows
  }
  return refuse({ code: 'run-too-short', shows: missingShows, missing: missingShows * minimum })
}
