/** The mark of a segment that keeps its own minute. Its words are in the segment's label. */
export function LockMark() {
  return (
    <svg width="9" height="10" viewBox="0 0 9 10" aria-hidden="true">
      <path d="M1 4h7v6H1z" fill="currentColor" />
      <path d="M2.5 4V2.5a2 2 0 0 1 4 0V4" fill="none" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  )
}
