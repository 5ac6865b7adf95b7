import { type RefObject, useLayoutEffect, useRef } from 'react'
import { ClaimedText } from './ClaimedText.tsx'
import styles from './Claims.module.css'
import type { FoundClaim } from './claimsInText.ts'

export interface ClaimMarksProps {
  /** Positioned by the same box as these marks, which stand beside it. */
  readonly field: RefObject<HTMLTextAreaElement | HTMLInputElement | null>
  readonly text: string
  readonly found: readonly FoundClaim[]
}

/** What decides where a letter of a text field stands. */
const copied = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'fontVariantNumeric',
  'letterSpacing',
  'lineHeight',
  'textAlign',
  'textIndent',
  'tabSize',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
] as const

/**
 * Underlines in a text field while it is typed in: a text field has one style for all of its text, so the same text lies
 * over it, unseen but for the underlines. The field keeps its text, caret and input method to itself.
 */
export function ClaimMarks({ field, text, found }: ClaimMarksProps) {
  const marks = useRef<HTMLDivElement>(null)
  const isMarked = found.length > 0
  // By the text as well: the field grows with it before its size is told.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is in the field already.
  useLayoutEffect(() => {
    const [under, over] = [field.current, marks.current]
    if (!under || !over) return
    const place = () => layOver(over, under)
    place()
    const sizes = new ResizeObserver(place)
    sizes.observe(under)
    under.addEventListener('scroll', place)
    // A field of one line scrolls with its caret and says nothing of it.
    document.addEventListener('selectionchange', place)
    return () => {
      sizes.disconnect()
      under.removeEventListener('scroll', place)
      document.removeEventListener('selectionchange', place)
    }
  }, [field, text, isMarked])
  if (!isMarked) return null
  return (
    <div ref={marks} className={styles.marks} aria-hidden="true" data-claims="">
      <ClaimedText text={text} found={found} />
      {'\u200b'}
    </div>
  )
}

function layOver(over: HTMLElement, under: HTMLTextAreaElement | HTMLInputElement): void {
  const look = getComputedStyle(under)
  for (const property of copied) over.style[property] = look[property]
  over.style.whiteSpace = under instanceof HTMLInputElement ? 'pre' : look.whiteSpace
  over.style.left = `${under.offsetLeft + under.clientLeft}px`
  over.style.top = `${under.offsetTop + under.clientTop}px`
  // Without its scroll bar, so that lines break at the same letters.
  over.style.width = `${under.clientWidth}px`
  over.style.height = `${under.clientHeight}px`
  over.scrollTop = under.scrollTop
  over.scrollLeft = under.scrollLeft
}
