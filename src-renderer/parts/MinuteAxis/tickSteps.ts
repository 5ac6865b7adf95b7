import type { Lang } from '#core/plan/Lang.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import type { Span } from './minuteScale.ts'

/** Steps that people count a day in; each divides the next day's midnight. */
const steps: readonly Minute[] = [1, 5, 10, 15, 30, 60, 120, 180, 360, 720, minutesPerDay]
/** A clock with its `次日`, `next day` in front needs this much. */
const labelPx: { readonly [L in Lang]: number } = { zh: 76, en: 96 }
const markPx = 7

export interface TickSteps {
  /** Between ticks that carry a clock; a whole day where no clock fits between midnights. */
  readonly label: Minute
  /** Between the marks; divides `label`. */
  readonly mark: Minute
}

/** The densest readable ticks at a scale. */
export function tickSteps(pxPerMinute: number, lang: Lang): TickSteps {
  const label = steps.find((step) => step * pxPerMinute >= labelPx[lang]) ?? minutesPerDay
  const mark = steps.find((step) => label % step === 0 && step * pxPerMinute >= markPx) ?? label
  return { label, mark }
}

/** The multiples of a step that lie in a span, both ends included. */
export function ticksIn(span: Span, step: Minute): Minute[] {
  const first = Math.ceil(span.start / step)
  const count = Math.max(0, Math.floor(span.end / step) - first + 1)
  return Array.from({ length: count }, (_, index) => (first + index) * step)
}
