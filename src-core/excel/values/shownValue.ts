/**
 * A number cell's value in the base unit, where the cell's number format shows a unit. The format `0.0"万"` shows 1.2
 * as `1.2万` and means 12000; the format `0!.0,"万"` shows 12000 as `1.2万` and means it already. Only the shown
 * text tells them apart: whichever of `value` and `value × unit` is nearer to it is meant.
 *
 * @param shown the cell as the sheet shows it, normalised
 * @param unitOf how much the text behind the digits stands for; 1 for none
 */
export function shownValue(value: number, shown: string, unitOf: (text: string) => number): number {
  const match = /^[^\d.-]*(-?[\d,]*\.?\d+)\s*(.*)$/.exec(shown)
  const unit = match ? unitOf(match[2] ?? '') : 1
  if (!match || unit === 1) return value
  const meant = Number((match[1] ?? '').replace(/,/g, '')) * unit
  return Math.abs(value - meant) <= Math.abs(value * unit - meant) ? value : value * unit
}
