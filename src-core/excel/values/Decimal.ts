/** An exact decimal number, `units / 10^places`: what people typed, before any float could bend it. */
export interface Decimal {
  readonly units: bigint
  /** ≥ 0. */
  readonly places: number
}

/** Digits with or without correct grouping (`1,299.00`, `1299`, `.5`); `1,2` and `0,125` are not numbers here. */
export const decimalPattern = String.raw`(?:[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)`

const wholeText = new RegExp(`^[-+]?${decimalPattern}$`)
/** More digits than that are no quantity of anything. */
const maxDigits = 40

/** A decimal from its text; null where the text is anything else. */
export function decimalOfText(text: string): Decimal | null {
  if (text.length > maxDigits || !wholeText.test(text)) return null
  const [whole = '', fraction = ''] = text.replace(/[,+]/g, '').split('.')
  return {
    units: BigInt(`${whole === '' || whole === '-' ? `${whole}0` : whole}${fraction}`),
    places: fraction.length,
  }
}

/**
 * A decimal from a number cell, at the 15 significant digits that Excel keeps: 24.000000000000004 is 24.
 * `value` must be finite.
 */
export function decimalOfNumber(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = value.toPrecision(15).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  return shiftDecimal({ units: BigInt(whole + fraction), places: fraction.length }, Number(exponent))
}

/** Times 10^power, exactly. */
export function shiftDecimal({ units, places }: Decimal, power: number): Decimal {
  const shifted = places - power
  return shifted >= 0 ? { units, places: shifted } : { units: units * 10n ** BigInt(-shifted), places: 0 }
}

/** The whole number within 1e-6; null where there is none, or none that a number holds exactly. */
export function wholeOf({ units, places }: Decimal): number | null {
  const one = 10n ** BigInt(places)
  const size = units < 0n ? -units : units
  const nearest = (2n * size + one) / (2n * one)
  const off = size - nearest * one
  if ((off < 0n ? -off : off) * 1_000_000n > one) return null
  const whole = Number(nearest) * (units < 0n ? -1 : 1)
  return Number.isSafeInteger(whole) ? whole + 0 : null
}

/** The nearest float. */
export const numberOf = ({ units, places }: Decimal): number => Number(`${units}e-${places}`)
