import type { CalendarKind } from '#core/rollup/contentCalendar.ts'
import styles from './Chip.module.css'

/** A shape for each kind in a box of 12: told apart without its hue too. */
const shapes: { readonly [K in CalendarKind]: string } = {
  'warm-up-video': 'M2 1 11 6 2 11z',
  'live-notice': 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1m0 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  clip: 'M6 0 12 6 6 12 0 6z',
  'image-text': 'M1 1h10v10H1zm2 2v6h6V3z',
  placement: 'M0 4h12v4H0z',
  deadline: 'M2 0h1.5v12H2zm1.5 0H11L9 3l2 3H3.5z',
}

/** What stands on a day, by shape and hue. Its name is said beside it. */
export function KindMark({ kind }: { readonly kind: CalendarKind }) {
  return (
    <svg className={styles.kind} data-kind={kind} viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapes[kind]} fillRule="evenodd" />
    </svg>
  )
}
