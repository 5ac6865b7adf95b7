import type { Fen } from '#core/plan/units.ts'
import { amountOfNumber, amountOfText, amountPattern } from './amount.ts'
import { type Decimal, shiftDecimal, wholeOf } from './Decimal.ts'
import { type Reader, type Reading, readAs, unreadable } from './Reading.ts'
import { readCell } from './readCell.ts'

export interface Money {
  readonly fen: Fen
  /** What the cell says besides the price: `买一送一`; '' for nothing. */
  readonly mechanism: string
}

const thing = '[件个套瓶盒支份包袋箱双条台只片张组罐桶]'
const price = `(?:¥|rmb|cny)?\\s?[-+]?${amountPattern}\\s?(?:元|块|rmb|cny)?`
const onlyPrice = new RegExp(`^-?${price}(?:/${thing})?$`, 'i')
const twoPrices = new RegExp(`^${price}(?:\\s?[-~/、,;|]\\s?|\\s)${price}$`, 'i')

const some = '[一二两三四五六七八九十\\d]+'
/** 买一送一, 拍一发三, 第二件半价. Before a number nothing else is taken: in `送积分 50` the 50 is not the price. */
const deal = `[买拍购]${some}${thing}?[送赠得发]${some}${thing}?|第${some}[件份](?:半价|免费|[\\d.]+[元折])`
/** `买1送1199` could be 199 or 1199, so digits do not follow digits. */
const dealFirst = new RegExp(`^\\(?(${deal})[\\s,;:+)]*(?:(?<!\\d)|(?=¥))(${price})$`, 'i')
/** After the price any gift may be named. */
const priceFirst = new RegExp(
  `^(${price})[\\s,;:+(]*((?:${deal}|[买拍购].+[送赠得发]|加?[送赠]).*?)\\)?$`,
  'i',
)
/** Words that make the number something else than the price: 满300, 立减20, 券后, 99起, 约100. */
const changesPrice = /[满减券约起]/

/**
 * Money in fen, exactly: `¥199`, `1,299.00`, `1.2万`, and a price with its mechanism (`买一送一 199`). Two prices are
 * ambiguous; discounts, words and foreign currencies are unreadable; below 0 or between two fen is out of range.
 * 0 is given: whether a price may be 0 is for the caller to judge.
 */
export const readMoney: Reader<Money> = (cell) =>
  readCell(cell, {
    expected: 'money',
    text: moneyOfText,
    number: (value, shown) => {
      const yuan = amountOfNumber(value, shown)
      return yuan ? moneyOf(yuan, '') : unreadable('money')
    },
  })

function moneyOfText(text: string): Reading<Money> {
  if (onlyPrice.test(text)) return priced(text, '')
  if (/^\([^-]*\)$/.test(text) && onlyPrice.test(text.slice(1, -1)))
    return unreadable('money', 'out-of-range')
  if (twoPrices.test(text)) return unreadable('money', 'ambiguous')
  const [, mechanismBefore = '', after = ''] = dealFirst.exec(text) ?? []
  if (mechanismBefore !== '') return priced(after, mechanismBefore)
  const [, before = '', mechanism = ''] = priceFirst.exec(text) ?? []
  return mechanism === '' || changesPrice.test(mechanism) ? unreadable('money') : priced(before, mechanism)
}

function priced(text: string, mechanism: string): Reading<Money> {
  const bare = text.replace(/¥|元|块|rmb|cny|\/.*$|\s/gi, '')
  const yuan = amountOfText(bare)
  return yuan ? moneyOf(yuan, mechanism) : unreadable('money')
}

function moneyOf(yuan: Decimal, mechanism: string): Reading<Money> {
  const fen = wholeOf(shiftDecimal(yuan, 2))
  return fen === null || fen < 0 ? unreadable('money', 'out-of-range') : readAs({ fen, mechanism })
}
