import { type FocusEvent, type MouseEvent, type RefObject, useRef } from 'react'

/**
 * Keeps the keyboard with the active cell of a tree: a cell that is unmounted while it has the focus (its row closed, or
 * moved) would hand it to the page, and the next key would be lost.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>) {
  const has = useRef(false)
  const settle = (): void => {
    const within = root.current
    if (!has.current || !within) return
    const cell = within.querySelector('[data-takes-keys]')
    const isElsewhere = document.activeElement !== document.body && !within.contains(document.activeElement)
    if (cell instanceof HTMLElement && !isElsewhere && document.activeElement !== cell)
      cell.focus({ preventScroll: true })
  }
  const take = (): void => {
    has.current = true
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && !root.current?.contains(activeElement)) activeElement.blur()
    settle()
  }
  return {
    settle,
    take,
    handlers: {
      onFocusCapture: () => {
        has.current = true
      },
      onBlurCapture: ({ relatedTarget }: FocusEvent) => {
        if (relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) has.current = false
      },
      // The field of a cell takes the focus, not the cell that was pressed: by then it is mounted.
      onMouseDownCapture: (event: MouseEvent) => {
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault()
      },
      onClick: take,
    },
  }
}
