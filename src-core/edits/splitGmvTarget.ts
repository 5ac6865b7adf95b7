import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf, type PlanDraft } from '#core/plan/PlanDraft.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Target } from '#core/plan/records/demand.ts'
import { type Fen, fenPerYuan, type MakeId } from '#core/plan/units.ts'
import { type GmvShare, gmvShares, type SplitGmv } from '#core/rollup/gmvShares.ts'
import { fenPerUnit, isAbout, isFor } from '#core/rollup/moneyTarget.ts'
import { scopeOfPart } from '#core/rollup/partOfScope.ts'
import { finishEdit } from './finishEdit.ts'
import { refuseFen } from './refuseFen.ts'

export interface SplitGmvTarget extends SplitGmv {
  /** The target that is split: new ones stand under it, in its words. null for the plan's own GMV target. */
  readonly parent: Target | null
  readonly makeId: MakeId
}

/**
 * Splits a GMV target over phases, days or sessions as `gmvShares` says, in one step. Sessions get it as their own GMV
 * target; phases and days as targets: those that are set for the part already (all of them, since the highest is its
 * target), else a new one under the split one. A part that has neither a target nor a
 * figure to share by stays without one. Refuses an amount that is no money.
 */
export function splitGmvTarget(plan: Plan, { parent, makeId, ...split }: SplitGmvTarget): Result<PlanDiff> {
  const refused = refuseFen(split.totalFen)
  if (refused) return refused
  const draft = draftOf(plan)
  for (const share of gmvShares(plan, split)) {
    if (isUntold(share)) continue
    if (share.part.kind === 'session') draft.set('sessions', '', share.part.id, { gmvTargetFen: share.fen })
    else putTarget(plan, draft, share, parent, makeId)
  }
  return finishEdit(plan, draft)
}

/** Nobody knows a figure that it could share by, so nobody said that it should bring nothing. */
export const isUntold = ({ fen, weight, beforeFen }: GmvShare): boolean =>
  fen === 0 && weight === 0 && beforeFen === null

function putTarget(
  plan: Plan,
  draft: PlanDraft,
  { part, fen }: GmvShare,
  parent: Target | null,
  makeId: MakeId,
): void {
  const there = draft
    .page('targets', '')
    .filter((target) => isAbout(target, 'gmv') && isFor(plan, target, part))
  for (const { id, unit } of there) draft.set('targets', '', id, { value: inUnit(fen, unit) })
  if (there.length > 0) return
  const { metric, unit, level } = parent ?? gmvWords
  draft.add(
    'targets',
    blankRow('targets', {
      id: makeId(),
      planId: plan.id,
      parentId: parent?.id ?? null,
      level,
      metric,
      unit,
      value: inUnit(fen, unit),
      scope: scopeOfPart(plan, part),
      owner: parent?.owner ?? '',
    }),
  )
}

const gmvWords = { metric: 'GMV', unit: '元', level: 'result' } as const

const inUnit = (fen: Fen, unit: string): number => fen / (fenPerUnit(unit) ?? fenPerYuan)
