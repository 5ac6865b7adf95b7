import type { Count } from '#core/plan/units.ts'
import { readCount } from '../values/count.ts'
import { normaliseText } from '../values/normalise.ts'
import type { Reader } from '../values/Reading.ts'
import { textCell } from '../values/textCell.ts'

const wrapped = /^(?:链接|no\.?|#)?\s?(\d+)\s?(?:号(?:链接)?|链接|#)?$/i

/** Place of a product in the room's shopping bag: `5`, `5号`, `5号链接`, `链接5`, `#5`. */
export const readLinkNo: Reader<Count> = (cell) => {
  const digits = cell?.kind === 'text' ? wrapped.exec(normaliseText(cell.value))?.[1] : undefined
  return readCount(digits === undefined ? cell : textCell(digits))
}
