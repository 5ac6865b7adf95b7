import { mergeSpans, type Span, sharedSpan } from '#core/plan/spans.ts'

/** Minutes that two of somebody's bars share, and those of a bar in which they cannot come. */
export function conflictSpans(bars: readonly Span[], off: readonly Span[]): Span[] {
  const twice = bars.flatMap((bar, index) =>
    bars.slice(index + 1).flatMap((other) => sharedSpan(bar, other) ?? []),
  )
  const away = bars.flatMap((bar) => off.flatMap((span) => sharedSpan(bar, span) ?? []))
  return mergeSpans([...twice, ...away])
}
