/** Work that stops every few milliseconds' worth of it, so that the window stays alive meanwhile. */
export type Sliced<Value> = Generator<undefined, Value, undefined>

/** In milliseconds; a frame has room for one and for painting. */
const sliceLength = 8

/** All of it at once: for little work, and for tests. */
export function runAtOnce<Value>(work: Sliced<Value>): Value {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** In slices between which the window paints and takes keys. @returns stops it; nothing is told then */
export function runInSlices<Value>(work: Sliced<Value>, onDone: (value: Value) => void): () => void {
  let isStopped = false
  const run = () => {
    if (isStopped) return
    const end = performance.now() + sliceLength
    do {
      const step = work.next()
      if (step.done) return onDone(step.value)
    } while (performance.now() < end)
    setTimeout(run)
  }
  setTimeout(run)
  return () => {
    isStopped = true
  }
}

/** How many cheap steps there are between two looks at the clock. */
const stepsPerPause = 500

/** Does something with each of many things, pausing now and then. */
export function* eachInSlices<Item>(
  items: readonly Item[],
  visit: (item: Item, at: number) => void,
  perPause = stepsPerPause,
): Sliced<void> {
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (item !== undefined) visit(item, at)
    if (at % perPause === perPause - 1) yield
  }
}

/** Sorted stably; one pause for some hundreds of comparisons, which `toSorted` does not have. */
export function* sortInSlices<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Sliced<readonly Item[]> {
  const size = 64
  let runs: (readonly Item[])[] = []
  for (let at = 0; at < items.length; at += size) {
    runs.push(items.slice(at, at + size).sort(compare))
    if (runs.length % 4 === 0) yield
  }
  while (runs.length > 1) {
    const next: (readonly Item[])[] = []
    for (let at = 0; at < runs.length; at += 2) {
      const [left, right] = [runs[at] ?? [], runs[at + 1]]
      next.push(right ? yield* merge(left, right, compare) : left)
      yield
    }
    runs = next
  }
  return runs[0] ?? []
}

function* merge<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Sliced<readonly Item[]> {
  const merged: Item[] = []
  let [l, r] = [0, 0]
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]]
    const takesLeft = r >= right.length || (l < left.length && compare(a as Item, b as Item) <= 0)
    merged.push((takesLeft ? a : b) as Item)
    if (takesLeft) l++
    else r++
    if (merged.length % stepsPerPause === 0) yield
  }
  return merged
}
