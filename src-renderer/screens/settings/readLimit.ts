import type { Limit } from '#core/checks/Check.ts'
import { limitText } from '#core/checks/limitText.ts'
import { amountOfText } from '#core/excel/values/amount.ts'
import { numberOf } from '#core/excel/values/Decimal.ts'
import { normaliseText } from '#core/excel/values/normalise.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { fenPerYuan } from '#core/plan/units.ts'
import { durationKind, moneyKind, rateKind } from '#renderer/parts/fields/FieldKind.ts'
import { typedReason } from '#renderer/parts/fields/typedReason.ts'
import { thresholdExpected } from '#renderer/text/settingsText.ts'

export type LimitReading =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly why: Texts }

/** Units that are typed as their fields of the plan are: `20%`, `¥500`, `1小时30`. */
const readers = { share: rateKind, fen: moneyKind, minutes: durationKind }
/** What a bare number counts. */
const scale: { readonly [U in Limit['unit']]?: number } = { share: 0.01, fen: fenPerYuan }
const unitWords = /\s*(?:%|分钟|小时|个小时|天|元|分|倍|次|个|min|minutes?|hours?|h|days?|d|yuan|x)$/i

/**
 * A threshold as people type it, '' for its default. What is a number and yet impossible is read all the same: the edit
 * that is made of it says why it cannot be.
 */
export function readLimit({ unit, default: usual }: Limit, text: string): LimitReading {
  const plain = normaliseText(text).trim()
  if (plain === '') return { ok: true, value: null }
  const own = unit in readers ? readers[unit as keyof typeof readers].read(plain) : undefined
  if (own?.kind === 'value') return { ok: true, value: own.value }
  const amount = amountOfText(plain.replace(unitWords, ''))
  if (amount) return { ok: true, value: numberOf(amount) * (scale[unit] ?? 1) }
  const example = { zh: limitText(unit, usual, 'zh'), en: limitText(unit, usual, 'en') }
  const unread = { kind: 'unreadable', code: 'unreadable', expected: 'text' } as const
  return { ok: false, why: typedReason(unread, thresholdExpected(example)) }
}
