/**
 * Only these blocks are folded to their plain forms: CJK radicals and compatibility ideographs (texts copied from PDF),
 * small and full-width forms. NFKC over everything would read `199²` as 1992 and `½` as 1⁄2.
 */
const foldable = /[\u2E80-\u2FDF\u3000\uF900-\uFAFF\uFE50-\uFE6B\uFF01-\uFF5E\uFF70\uFFE0-\uFFE6]/g
/** Zero-width, bidi, soft hyphen, BOM, and the selectors that colour a ✔. */
const invisible = /\p{Cf}|\uFE0E|\uFE0F/gu

const lookalikes: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2043\u2212\u2500\u2501\u2E3A\u2E3B\u30FC]/g, '-'],
  [/[\u02DC\u223C\u301C\u3030]/g, '~'],
  [/[\u02D0\u2236\uA789\uFE13]/g, ':'],
  [/[\u2044\u2215]/g, '/'],
  [/[\u2018\u2019\u2032\u02B9\u00B4`]/g, "'"],
  [/[\u201C\u201D\u2033]/g, '"'],
]

/**
 * One spelling for what teams type in many: half-width digits, letters and punctuation, one dash, one tilde, one colon,
 * single spaces, nothing invisible. For reading values only: text that people see again goes through readText.
 */
export function normaliseText(text: string): string {
  const folded = text.replace(invisible, '').replace(foldable, (char) => char.normalize('NFKC'))
  const plain = lookalikes.reduce((result, [pattern, char]) => result.replace(pattern, char), folded)
  return plain.replace(/\s+/g, ' ').trim()
}

/**
 * Takes spaces and invisible characters off both ends and leaves the inside as it was typed. A loop, since a pattern
 * for the end costs the square of the spaces inside.
 */
export function trimEnds(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && blank.test(text.charAt(start))) start += 1
  while (end > start && blank.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

const blank = /[\s\p{Cf}]/u
