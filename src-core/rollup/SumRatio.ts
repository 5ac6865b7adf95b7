/**
 * A rate as the two sums that it is of. Rates over several sessions are sum ÷ sum, never averages of rates, so a rate is
 * kept whole until it is shown.
 */
export interface SumRatio {
  readonly part: number
  readonly whole: number
}

export const ratio = (part: number, whole: number): SumRatio => ({ part, whole })

export const addRatios = (ratios: Iterable<SumRatio>): SumRatio => {
  let [part, whole] = [0, 0]
  for (const each of ratios) {
    part += each.part
    whole += each.whole
  }
  return { part, whole }
}

/** null of nothing: a rate of no sessions is unknown, not 0. */
export const rateOf = ({ part, whole }: SumRatio): number | null => (whole === 0 ? null : part / whole)
