import { useEffect, useMemo, useState } from 'react'
import { runAtOnce, runInSlices, type Sliced } from './slices.ts'

/**
 * The outcome of work over many rows; null until it is done. Begun anew whenever `make` is another function, so that
 * it must be kept by `useCallback`; null for nothing to do. Little work is done at once and never shows as null.
 */
export function useSliced<Value>(make: (() => Sliced<Value>) | null, isLittle: boolean): Value | null {
  const [done, setDone] = useState<{ readonly make: unknown; readonly value: Value } | null>(null)
  const atOnce = useMemo(() => (make && isLittle ? runAtOnce(make()) : null), [make, isLittle])
  useEffect(
    () => (make && !isLittle ? runInSlices(make(), (value) => setDone({ make, value })) : undefined),
    [make, isLittle],
  )
  return atOnce ?? (make && done?.make === make ? done.value : null)
}
