import type { Count } from '#core/plan/units.ts'
import { amountOfNumber, amountOfText, amountPattern } from './amount.ts'
import { type Decimal, wholeOf } from './Decimal.ts'
import { type Reader, type Reading, readAs, unreadable } from './Reading.ts'
import { readCell } from './readCell.ts'

const thing =
  /\s?(?:件|个|套|瓶|盒|支|份|包|袋|箱|双|条|台|只|片|张|组|罐|桶|块|人|位|名|次|单|场|粉|粉丝|pcs)$/i
const several = new RegExp(`^${amountPattern}(?:\\s?[-~/、]\\s?|\\s)${amountPattern}$`)

/** A whole number ≥ 0 of things: `3,000件`, `1.5万`, `128.5w`. Words such as 充足 are unreadable, never 0. */
export const readCount: Reader<Count> = (cell) =>
  readCell(cell, {
    expected: 'count',
    text: (text) => {
      const bare = text.replace(thing, '')
      const amount = amountOfText(bare)
      if (amount) return countOf(amount)
      return unreadable('count', several.test(bare) ? 'ambiguous' : 'unreadable')
    },
    number: (value, shown) => {
      const amount = amountOfNumber(value, shown)
      return amount ? countOf(amount) : unreadable('count')
    },
  })

function countOf(amount: Decimal): Reading<Count> {
  const count = wholeOf(amount)
  return count === null || count < 0 ? unreadable('count', 'out-of-range') : readAs(count)
}
