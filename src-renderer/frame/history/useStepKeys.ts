import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react'

interface StepKeysArgs {
  readonly scroller: RefObject<HTMLElement | null>
  readonly count: number
  /** The step that Tab comes to before any was looked at. */
  readonly present: number
  readonly scrollTo: (index: number) => void
}

/** Arrows among the steps of a list of which only those in sight are painted; Tab comes to one of them and leaves it. */
export function useStepKeys({ scroller, count, present, scrollTo }: StepKeysArgs) {
  const [focused, setFocused] = useState<number | null>(null)
  const last = count - 1
  const go = (index: number) => {
    scrollTo(index)
    focusStep(scroller.current, index)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = indexOf(event.target)
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
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => setFocused(indexOf(target))
  return { go, handlers: { onKeyDown, onFocus }, tabStop: Math.min(focused ?? present, last) }
}

function indexOf(target: EventTarget): number | null {
  const index = target instanceof HTMLElement ? target.dataset.index : undefined
  return index === undefined ? null : Number(index)
}

/** At once where it is painted, so that keys pressed fast each move on; else in the next frame, which paints it. */
function focusStep(scroller: HTMLElement | null, index: number): void {
  const find = () => scroller?.querySelector<HTMLElement>(`[data-index="${index}"]`)
  const step = find()
  if (step) step.focus()
  else requestAnimationFrame(() => find()?.focus())
}
