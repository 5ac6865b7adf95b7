/** Texts that go by even steps, as values to count on with. */
export interface Series {
  readonly first: number
  readonly last: number
  readonly step: number
  /** By how much one counts on where Ctrl asks for it. */
  readonly unit: number
  readonly spell: (value: number) => string
}

/** Null where the texts are of another kind, of several styles, or go by uneven steps. */
export type ReadSeries = (texts: readonly string[]) => Series | null

export interface SeriesHow {
  /** The step of one text alone. */
  readonly lone: number
  readonly unit?: number
  readonly spell: (value: number) => string
}

/** Values as a series; null where there are none or the steps between them differ. */
export function seriesOf(values: readonly number[], { lone, unit = 1, spell }: SeriesHow): Series | null {
  const [first, second] = values
  const last = values.at(-1)
  if (first === undefined || last === undefined) return null
  const step = second === undefined ? lone : second - first
  const isEven = values.every((value, i) => value === first + i * step)
  return isEven ? { first, last, step, unit, spell } : null
}

/** What all texts match, each with its parts; null where one does not. */
export function matchAll(texts: readonly string[], pattern: RegExp): readonly RegExpExecArray[] | null {
  const matches = texts.map((text) => pattern.exec(text.trim()))
  return matches.every((match) => match !== null) ? matches : null
}

/** What all values are; null where they differ. */
export function sameOf<Value>(values: readonly Value[]): Value | null {
  const [first] = values
  return first !== undefined && values.every((value) => value === first) ? first : null
}
