import type { Minute } from './units.ts'

/** Minutes `[start, end)`. */
export interface Span {
  readonly start: Minute
  readonly end: Minute
}

export const spanOf = ({ start, duration }: { readonly start: Minute; readonly duration: Minute }): Span => ({
  start,
  end: start + duration,
})

/** The minutes that any of the spans covers, as spans that neither touch nor overlap, in order. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: Minute; end: Minute }[] = []
  for (const { start, end } of isInOrder(spans) ? spans : [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

const isInOrder = (spans: readonly Span[]): boolean =>
  spans.every((span, index) => index === 0 || span.start >= (spans[index - 1]?.start ?? 0))

/** The minutes of `span` that none of the others covers. */
export function uncoveredBy(span: Span, others: readonly Span[]): Span[] {
  const open: Span[] = []
  let from = span.start
  for (const { start, end } of mergeSpans(others)) {
    if (start >= span.end) break
    if (start > from) open.push({ start: from, end: start })
    from = Math.max(from, end)
  }
  if (from < span.end) open.push({ start: from, end: span.end })
  return open
}

/** The minutes that both cover; undefined where there are none. */
export function sharedSpan(a: Span, b: Span): Span | undefined {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)]
  return start < end ? { start, end } : undefined
}

export const minutesOf = (spans: readonly Span[]): Minute =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0)
