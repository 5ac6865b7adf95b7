import { addRow } from '#core/edits/addRow.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { type PaintedBudget, paintLevels } from '#core/edits/paintLevels.ts'
import { paintSpend } from '#core/edits/paintSpend.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { rowsById } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import type { Refusal } from '#core/plan/Refusal.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { paintedFields } from '#core/plan/spendMinutes.ts'
import type { Id } from '#core/plan/units.ts'
import type { PlacedLine } from './minutePlace.ts'
import type { Stroke } from './paintStroke.ts'

/** What is painted on: a line, or a new one in a room. */
export type PaintOn =
  | { readonly kind: 'line'; readonly placed: PlacedLine; readonly budget: PaintedBudget }
  | { readonly kind: 'new'; readonly roomId: Id; readonly channel: SpendLine['channel']; readonly id: Id }

/** The edit that a stroke comes to. */
export function paintEdit(on: PaintOn, { from, levels }: Stroke): PlanEdit {
  if (on.kind === 'new') return (plan) => addRow(plan, 'spend', newLine(plan, on, { from, levels }))
  const { placed, budget } = on
  const place = { page: placed.page, lineId: placed.line.id }
  const [level = 0] = levels
  const isFlat = levels.every((each) => each === level)
  if (isFlat && budget === 'follows')
    return (plan) => paintSpend(plan, { ...place, from, to: from + levels.length, fenPerMinute: level })
  return (plan) => paintLevels(plan, { ...place, from, levels, budget })
}

function newLine(plan: Plan, on: PaintOn & { readonly kind: 'new' }, { from, levels }: Stroke): SpendLine {
  const { roomId, channel, id } = on
  const place = { id, planId: plan.id, roomId, channel, start: from, duration: levels.length }
  const painted = paintedFields(levels)
  const isFlat = levels.every((each) => each === levels[0])
  const pacing = isFlat ? ({ pacing: 'even', minuteFen: null } as const) : {}
  return blankRow('spend', { ...place, ...painted, ...pacing })
}

/** The line as a stroke would leave it, or why it cannot be painted so. */
export type PaintPreview =
  | { readonly ok: true; readonly line: SpendLine }
  | { readonly ok: false; readonly refusal: Refusal }

export function previewPaint(plan: Plan, on: PaintOn, stroke: Stroke): PaintPreview {
  if (on.kind === 'new') return { ok: true, line: newLine(plan, on, stroke) }
  const result = paintEdit(on, stroke)(plan)
  if (!result.ok) return result
  const { page, line } = on.placed
  const after = rowsById(applyDiff(plan, result.value).tables.spend.get(page) ?? []).get(line.id)
  return { ok: true, line: after ?? line }
}
