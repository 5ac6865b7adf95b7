import type { Segment } from '#core/plan/records/show.ts'
import styles from './RunOfShow.module.css'

/** A lock for a segment that keeps its minute, a chain for one that follows; the cell's name says which. */
export function TimingCell({ timing }: { readonly timing: Segment['timing'] }) {
  return (
    <svg className={styles.timing} data-timing={timing} viewBox="0 0 16 16" aria-hidden="true">
      {timing === 'fixed' ? (
        <>
          <path d="M3.5 7h9v6.5h-9z" fill="currentColor" />
          <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </>
      ) : (
        <path
          d="M6.5 4.5h-2a3.5 3.5 0 0 0 0 7h2M9.5 4.5h2a3.5 3.5 0 0 1 0 7h-2M5.5 8h5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
        />
      )}
    </svg>
  )
}
