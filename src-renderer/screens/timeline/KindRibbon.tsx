import { memo } from 'react'
import type { Page } from '#core/plan/Plan.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { runLayout } from './runLayout.ts'
import styles from './SessionItem.module.css'
import { type ProductsById, segmentTone } from './segmentLabel.ts'

interface KindRibbonProps {
  readonly page: Page<'segments'>
  readonly products: ProductsById
  /** The minutes the ribbon stretches over. */
  readonly extent: Span
}

/** A far session's run as one picture: a path for each tone, so 288 segments cost a dozen nodes. */
export const KindRibbon = memo(function KindRibbon({ page, products, extent }: KindRibbonProps) {
  const { start } = extent
  const paths = new Map<string, string>()
  const boxOf = (from: number, minutes: number) => `M${from - start} 0h${minutes}v1h-${minutes}z`
  for (const segment of page) {
    const tone = segmentTone(segment, products)
    paths.set(tone, (paths.get(tone) ?? '') + boxOf(segment.start, segment.duration))
  }
  const faults = runLayout(page).faults.map((fault) => boxOf(fault.start, fault.end - fault.start))
  return (
    <svg
      className={styles.ribbon}
      viewBox={`0 0 ${extent.end - start} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {[...paths].map(([tone, path]) => (
        <path key={tone} d={path} data-tone={tone} />
      ))}
      <path d={faults.join('')} className={styles.ribbonFault} />
    </svg>
  )
})
