import { dayOf, formatClockFrom } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { SegmentRow } from '#renderer/parts/fields/segmentRows.ts'
import { inspectorText } from '#renderer/text/inspectorText.ts'

/** What is wrong with when a segment is on, in words. */
export function segmentFaults(run: readonly SegmentRow[], row: SegmentRow, lang: Lang): string[] {
  const text = inspectorText[lang]
  const { segment, onAir, fault } = row
  const faults: string[] = []
  const previous = run[run.indexOf(row) - 1]?.segment
  if (fault && previous) {
    const clock = formatClockFrom(dayOf(onAir.start), previous.start + previous.duration, lang)
    faults.push(text[fault.kind](clock, fault.minutes))
  }
  const early = onAir.start - segment.start
  const late = segment.start + segment.duration - (onAir.start + onAir.duration)
  if (early > 0) faults.push(text.early(early))
  if (late > 0) faults.push(text.late(late))
  return faults
}
