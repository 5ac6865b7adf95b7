/** Row and column, from 0, of an address such as `A7`; a row alone (`7`) has no column. null for neither. */
export function addressParts(
  address: string,
): { readonly row: number; readonly column: number | null } | null {
  const match = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(address)
  if (!match) return null
  const [, letters = '', row = ''] = match
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(row) - 1, column: letters === '' ? null : column - 1 }
}
