import { type Money, readMoney } from '../values/money.ts'
import { type Reader, unreadable } from '../values/Reading.ts'

/** A price of a product. Nothing is sold for 0: a price of 0 is out of range. */
export const readPrice: Reader<Money> = (cell) => {
  const money = readMoney(cell)
  return money.kind === 'value' && money.value.fen === 0 ? unreadable('money', 'out-of-range') : money
}
