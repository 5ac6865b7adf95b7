import { formatSpan } from '#core/plan/formatSpan.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { sharedSpan, spanOf } from '#core/plan/spans.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { spendText } from '#renderer/text/spendText.ts'
import type { PaintPreview } from './paintEdit.ts'
import { type Stroke, strokeSpan } from './paintStroke.ts'

/** What stands at the pointer while something is painted. */
export interface PaintWords {
  /** `20:00–20:10 ¥800/分`. */
  readonly head: string
  /** What it does to the budget, or why it cannot be. */
  readonly more: string
  readonly isBad: boolean
}

interface Painted {
  readonly stroke: Stroke
  readonly preview: PaintPreview
  /** The line as it is; null where a new one is made. */
  readonly line: SpendLine | null
  /** The day whose clock is said. */
  readonly day: number
}

/** Words a stroke: its minutes on the line, its level, and the budget before and after. */
export function sayPaint({ stroke, preview, line, day }: Painted, lang: Lang): PaintWords {
  const text = spendText[lang]
  const cut = line ? sharedSpan(spanOf(line), strokeSpan(stroke)) : undefined
  const { start, end } = cut ?? strokeSpan(stroke)
  const [first = 0, last = 0] = [stroke.levels[0], stroke.levels.at(-1)]
  const level = first === last ? formatFen(first) : `${formatFen(first)} → ${formatFen(last)}`
  const head = `${formatSpan(day * minutesPerDay, start, end, lang)} ${level}/${text.minuteUnit}`
  if (!preview.ok) return { head, more: refusalText(preview.refusal)[lang], isBad: true }
  const after = formatFen(preview.line.budgetFen)
  if (!line) return { head, more: text.willMake(after), isBad: false }
  const isSame = preview.line.budgetFen === line.budgetFen
  const more = isSame ? text.willStay(after) : text.willBe(formatFen(line.budgetFen), after)
  return { head, more, isBad: false }
}
