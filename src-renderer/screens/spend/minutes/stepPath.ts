/**
 * Amounts of single minutes as steps, as an SVG path in minutes across and `[0, 1]` down, closed to the ground. Equal
 * neighbours are one step, so a level hour costs two points.
 */
export function stepPath(values: readonly number[], top: number): string {
  let path = ''
  let height = 1
  for (const [index, value] of values.entries()) {
    const y = Number((1 - Math.min(1, value / top)).toFixed(4))
    if (y === height) continue
    path += height === 1 ? `M${index} 1V${y}` : `H${index}V${y}`
    if (y === 1) path += 'z'
    height = y
  }
  return height === 1 ? path : `${path}H${values.length}V1z`
}
