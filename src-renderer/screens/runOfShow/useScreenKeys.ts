import { useEffect, useEffectEvent } from 'react'
import { type ScreenCommand, screenCommandOf } from './runKeys.ts'

/** The keys of the whole screen, wherever the focus is but in a dialog. */
export function useScreenKeys(
  isEmpty: boolean,
  onCommand: (command: ScreenCommand | 'insertBelow') => void,
): void {
  const commandOf = useEffectEvent((event: KeyboardEvent) => screenCommandOf(event, isEmpty))
  const run = useEffectEvent(onCommand)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest('[role="dialog"]')
      const isTaken = event.defaultPrevented || event.isComposing || isElsewhere
      const command = isTaken ? null : commandOf(event)
      if (!command) return
      event.preventDefault()
      run(command)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
