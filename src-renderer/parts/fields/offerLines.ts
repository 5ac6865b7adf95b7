import { joinLines, quoted } from '#core/excel/sheets/textLists.ts'
import { normaliseText } from '#core/excel/values/normalise.ts'

/** A quoted gift may have any sign in its name; a quote that never ends is a sign like others. */
const pieces = /(?:"(?:[^"\\\r\n]|\\.)*"|[^;；\r\n])+/g
const amount = '(\\d+(?:\\.\\d{1,2})?) ?元?'

/** What the team says for a price layer, and how the sheet's own line says it. */
const shortForms: readonly (readonly [RegExp, (...parts: string[]) => string | null])[] = [
  [/^(?:官方)?(?:打)?(\d{1,2}(?:\.\d+)?) ?折$/, (_, paid = '') => discountLine(Number(paid))],
  [/^(\d+(?:\.\d+)?) ?% ?off$/i, (_, percent) => `off ${percent}%`],
  [/^立减 ?(\d+(?:\.\d{1,2})?) ?元$/, (_, cut) => `直降 ${cut}`],
  [new RegExp(`^(?:送|赠送?|gift) ?([^"(]+?) ?\\( ?(?:成本|cost)? ?${amount} ?\\)$`, 'i'), giftLine],
  [new RegExp(`^(?:送|赠送?|gift) ?([^"(]+?) ?(?:成本|cost) ?${amount}$`, 'i'), giftLine],
]

/**
 * Price layers as people type them in a row, `9折; 满80减5; 赠小样(1.5元); 定金50抵100`, one a line as the sheet has them.
 * A layer in the sheet's own words stays as it is. A gift without its cost stays too, and is refused by the sheet's
 * reader: a cost that nobody knows is not 0.
 */
export function offerLines(text: string): string {
  return joinLines((text.match(pieces) ?? []).map(offerLine))
}

function offerLine(piece: string): string {
  if (piece.includes('"')) return piece.trim()
  const plain = normaliseText(piece)
  for (const [pattern, lineOf] of shortForms) {
    const found = pattern.exec(plain)
    if (found) return lineOf(...found) ?? plain
  }
  return plain
}

/** 9折 and 90折 pay nine tenths; 10折 is no discount and 0折 no price. */
function discountLine(paid: number): string | null {
  const percent = paid < 10 ? paid * 10 : paid
  return paid > 0 && paid !== 10 ? `立减 ${Number((100 - percent).toPrecision(12))}%` : null
}

function giftLine(_: string, name = '', cost = ''): string {
  return `赠 ${quoted(name)} 成本 ${cost}`
}
