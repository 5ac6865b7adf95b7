import { type RefObject, useEffect } from 'react'

/** Marks the board with `data-space` while the space bar is held over it, so that a drag anywhere pans. */
export function useSpaceKey(board: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const element = board.current
      if (!element || event.key !== ' ') return
      const isOurs = event.target === document.body || element.contains(event.target as Node)
      const isButton = event.target instanceof Element && event.target.closest('button, input, textarea')
      if (event.type === 'keydown' && isOurs && !isButton) {
        // The space bar would scroll the page.
        event.preventDefault()
        element.dataset.space = ''
      } else if (event.type === 'keyup') delete element.dataset.space
    }
    const release = () => delete board.current?.dataset.space
    window.addEventListener('keydown', onKey)
    window.addEventListener('keyup', onKey)
    window.addEventListener('blur', release)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('keyup', onKey)
      window.removeEventListener('blur', release)
    }
  }, [board])
}
