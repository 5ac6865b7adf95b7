import type { Lang } from '#core/plan/Lang.ts'
import { fenToYuanText, groupDigits } from '#core/plan/money.ts'
import type { Limit } from './Check.ts'

type Unit = Limit['unit']

const unitWords: { readonly [L in Lang]: { readonly [U in Unit]: string } } = {
  zh: {
    minutes: ' 分钟',
    hours: ' 小时',
    days: ' 天',
    share: '%',
    fen: ' 元',
    count: '',
    factor: '',
    score: ' 分',
  },
  en: {
    minutes: ' min',
    hours: ' h',
    days: ' d',
    share: '%',
    fen: ' yuan',
    count: '',
    factor: '',
    score: '',
  },
}

/** A threshold as people type it: money in yuan, shares in percent, without its unit. */
export function limitNumber(unit: Unit, value: number): string {
  if (unit === 'fen') return fenToYuanText(value)
  return String(unit === 'share' ? Number((value * 100).toFixed(6)) : value)
}

/** A threshold with its unit, to be read: `240 分钟`, `15%`, `5,000 元`. */
export const limitText = (unit: Unit, value: number, lang: Lang): string =>
  `${groupDigits(limitNumber(unit, value))}${unitWords[lang][unit]}`
