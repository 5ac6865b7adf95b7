import type { Lang } from './Lang.ts'
import { formatFen } from './money.ts'
import { type Fen, fenPerYuan } from './units.ts'

interface Unit {
  readonly yuan: number
  readonly sign: string
}

/** The sizes in which people of a language count money, the largest first. */
const units: { readonly [L in Lang]: readonly Unit[] } = {
  zh: [
    { yuan: 100_000_000, sign: '亿' },
    { yuan: 10_000, sign: '万' },
  ],
  en: [
    { yuan: 1_000_000_000, sign: 'B' },
    { yuan: 1_000_000, sign: 'M' },
    { yuan: 1_000, sign: 'K' },
  ],
}

/** Four digits at the most, as a card has room for: `¥1,234万`, `¥12.34万`, `¥999`. The exact amount belongs beside it. */
export function shortMoney(fen: Fen, lang: Lang): string {
  const yuan = Math.abs(fen) / fenPerYuan
  const unit = units[lang].find((each) => yuan >= each.yuan)
  if (!unit) return formatFen(Math.round(fen / fenPerYuan) * fenPerYuan)
  return `${fen < 0 ? '-' : ''}¥${shortNumber(yuan / unit.yuan)}${unit.sign}`
}

/** Four digits at the most, thousands apart. */
export function shortNumber(value: number): string {
  const decimals = value >= 1000 ? 0 : value >= 100 ? 1 : 2
  return value.toLocaleString('en', { maximumFractionDigits: decimals })
}
