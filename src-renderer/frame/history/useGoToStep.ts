import { useEffect, useRef, useState } from 'react'
import { notify } from '#renderer/frame/notify.ts'
import { goToStep } from '#renderer/store/openPlan.ts'
import { goToFaultTexts } from '#renderer/text/paletteText.ts'

/** How far a walk through the history has come. */
export interface Going {
  readonly done: number
  readonly all: number
}

/** Walks to a step. A second wish, and nobody being there to see it go on, ends the walk where it is. */
export function useGoToStep() {
  const [going, setGoing] = useState<Going | null>(null)
  const walk = useRef<AbortController | null>(null)
  const stop = () => walk.current?.abort()
  useEffect(() => () => walk.current?.abort(), [])
  const go = async (seq: number): Promise<void> => {
    stop()
    const mine = new AbortController()
    walk.current = mine
    const onSteps = (done: number, all: number) => setGoing(done < all ? { done, all } : null)
    const outcome = await goToStep(seq, { signal: mine.signal, onSteps })
    if (walk.current === mine) setGoing(null)
    if (!outcome.ok) notify(goToFaultTexts[outcome.fault])
  }
  return { going, go, stop }
}
