import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react'

interface StepKeysArgs {
  readonly scroller: RefObject<HTMLElement | null>
  readonly count: number
  /** The step that Tab comes to before any was looked at. */
  readonly present: number
  readonly scrollTo: (index: number) => void
  /** Enter on a step that is on its way into sight; one that is there answers for itself. */
  readonly onEnter: (index: number) => void
}

/**
 * Arrows among the steps of a list of which only those in sight are painted; Tab comes to one of them and leaves it.
 * However fast keys are pressed, each goes on from where the one before it went.
 */
export function useStepKeys({ scroller, count, present, scrollTo, onEnter }: StepKeysArgs) {
  const [focused, setFocused] = useState<number | null>(null)
  const last = count - 1
  /** The step that keys have come to and that is not painted yet. */
  const ahead = useRef<number | null>(null)
  const go = (index: number) => {
    scrollTo(index)
    const find = () => scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)
    const step = find()
    ahead.current = step ? null : index
    if (step) return step.focus()
    // Meanwhile the list has the keyboard: the step that had it may go out of sight.
    scroller.current?.focus()
    requestAnimationFrame(() => {
      if (ahead.current === index) find()?.focus()
    })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = ahead.current ?? indexOf(event.target)
    if (from !== null && ahead.current !== null && event.key === 'Enter') {
      event.preventDefault()
      return onEnter(from)
    }
    if (from === null || event.ctrlKey || event.metaKey || event.altKey) return
    const to = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      PageDown: from + 10,
      PageUp: from - 10,
      Home: 0,
      End: last,
    }
    const index = to[event.key as keyof typeof to]
    if (index === undefined) return
    event.preventDefault()
    go(Math.max(0, Math.min(last, index)))
  }
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const index = indexOf(target)
    if (index === null) return
    ahead.current = null
    setFocused(index)
  }
  return { go, handlers: { onKeyDown, onFocus }, tabStop: Math.min(focused ?? present, last) }
}

function indexOf(target: EventTarget): number | null {
  const index = target instanceof HTMLElement ? target.dataset.index : undefined
  return index === undefined ? null : Number(index)
}
