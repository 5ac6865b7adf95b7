/** Chance that the same seed repeats: generated plans are the same on every machine. */
export interface SeededRandom {
  /** A number in [0, 1). */
  next(): number
  /** A whole number in `[least, most]`. */
  whole(least: number, most: number): number
  pick<Item>(items: readonly Item[]): Item
  /** 22 letters and digits, which is about 130 bits. */
  id(): string
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** mulberry32 (Tommy Ettinger, public domain): small, fast and even enough to vary a plan with. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    whole,
    pick: (items) => {
      if (items.length === 0) throw new Error('nothing to pick from')
      return items[whole(0, items.length - 1)] as (typeof items)[number]
    },
    id: () => {
      let id = ''
      for (let i = 0; i < 22; i++) id += alphabet[whole(0, 61)]
      return id
    },
  }
}
