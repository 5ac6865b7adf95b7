import { type Fen, fenPerYuan } from '#core/plan/units.ts'

/** An amount of money that a text names, at its characters `[from, to)`. */
export interface Prize {
  readonly from: number
  readonly to: number
  readonly fen: Fen
}

const amount = /([¥￥]\s*)?(\d+(?:,\d{3})*(?:\.\d+)?)\s*(万)?\s*(元|块)?/g

/** Amounts of money in a text: `6万元`, `¥59,999`, `60000元`. Bare numbers are none. */
export function prizesIn(text: string): Prize[] {
  return [...text.matchAll(amount)].flatMap((match) => {
    const [whole, sign, digits = '', tenThousand, unit] = match
    if (sign === undefined && unit === undefined) return []
    const yuan = Number(digits.replaceAll(',', '')) * (tenThousand === undefined ? 1 : 10_000)
    const from = match.index
    return [{ from, to: from + whole.trimEnd().length, fen: Math.round(yuan * fenPerYuan) }]
  })
}
