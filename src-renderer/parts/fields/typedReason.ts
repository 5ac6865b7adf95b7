import { expectedText } from '#core/excel/findingText.ts'
import type { Reading, UnreadableCode } from '#core/excel/values/Reading.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'

/**
 * Why a typed text was not taken, and what could stand there instead.
 * @param expected where the kind of value alone does not say it
 */
export function typedReason(
  reading: Extract<Reading<never>, { kind: 'unreadable' }>,
  expected: Texts = expectedText(reading.expected),
): Texts {
  return {
    zh: `${faults[reading.code].zh}，请写${expected.zh}。`,
    en: `${faults[reading.code].en}; type ${expected.en}.`,
  }
}

/** The same for one of a list, naming what is in it. */
export function choiceReason(choices: (lang: Lang) => readonly string[]): Texts {
  return {
    zh: `列表里没有这一项，可选：${choices('zh').join('、')}。`,
    en: `Not in the list; choose one of: ${choices('en').join(', ')}.`,
  }
}

/** Typed texts are never error cells or formulas; they are worded for the type's sake like any that cannot be read. */
const unread: Texts = { zh: '看不懂', en: 'Cannot be read' }
const faults: { readonly [C in UnreadableCode]: Texts } = {
  unreadable: unread,
  'error-cell': unread,
  'formula-without-result': unread,
  ambiguous: { zh: '有不止一种读法', en: 'Can be read in more than one way' },
  'out-of-range': { zh: '不可能是这里的值', en: 'Not possible here' },
}
