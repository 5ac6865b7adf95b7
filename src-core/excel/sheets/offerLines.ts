import type { Lang } from '#core/plan/Lang.ts'
import { fenToYuanText } from '#core/plan/money.ts'
import type { Offer } from '#core/plan/records/show.ts'
import { type Fen, fenPerYuan, type Rate } from '#core/plan/units.ts'
import { quoted, readQuoted } from './textLists.ts'

/** A price layer as the team says it: `立减 10%`, `满80减5`, `每满300减50`, `赠 "小样" 成本3.5`, `返5`. */
export function spellOffer(offer: Offer, lang: Lang): string {
  const zh = lang === 'zh'
  switch (offer.kind) {
    case 'percentOff':
      return `${zh ? '立减' : 'off'} ${percentText(offer.rate)}`
    case 'directCut':
      return `${zh ? '直降' : 'cut'} ${fenToYuanText(offer.cutFen)}`
    case 'fullReduction':
      return spellReduction(zh ? '满' : 'from', offer, lang)
    case 'everyReduction':
      return spellReduction(zh ? '每满' : 'every', offer, lang)
    case 'gift':
      return `${zh ? '赠' : 'gift'} ${quoted(offer.name)} ${zh ? '成本' : 'cost'} ${fenToYuanText(offer.costFen)}`
    case 'cashback':
      return `${zh ? '返' : 'back'} ${fenToYuanText(offer.cutFen)}`
    case 'deposit':
      return `${zh ? '定金' : 'deposit'} ${fenToYuanText(offer.depositFen)} ${zh ? '抵' : 'worth'} ${fenToYuanText(offer.worthFen)}`
  }
}

function spellReduction(word: string, offer: { thresholdFen: Fen; cutFen: Fen }, lang: Lang): string {
  const [threshold, cut] = [fenToYuanText(offer.thresholdFen), fenToYuanText(offer.cutFen)]
  return lang === 'zh' ? `${word}${threshold}减${cut}` : `${word} ${threshold} minus ${cut}`
}

const money = '(\\d+(?:\\.\\d{1,2})?)\\s*元?'
const patterns = {
  percent: /^(?:官方)?(?:立减|off)\s*(\d+(?:\.\d+)?(?:e-?\d+)?)\s*(%?)$/i,
  direct: new RegExp(`^(?:直降|cut)\\s*${money}$`, 'i'),
  reduction: new RegExp(`^(每满|满|every|from)\\s*${money}\\s*(?:减|minus)\\s*${money}$`, 'i'),
  giftCost: new RegExp(`^\\s*(?:成本|cost)\\s*${money}$`, 'i'),
  deposit: new RegExp(`^(?:定金|deposit)\\s*${money}\\s*(?:抵|worth)\\s*${money}$`, 'i'),
  cashback: new RegExp(`^(?:返|back)\\s*${money}$`, 'i'),
}

/** The price layer a line says, in either language; null where it is none. */
export function readOffer(line: string): Offer | null {
  const text = line.trim()
  const percent = patterns.percent.exec(text)
  if (percent)
    return {
      kind: 'percentOff',
      rate: percent[2] === '%' ? rateOfPercent(percent[1] ?? '') : Number(percent[1]),
    }
  const direct = patterns.direct.exec(text)
  if (direct) return { kind: 'directCut', cutFen: fenOf(direct[1]) }
  const cashback = patterns.cashback.exec(text)
  if (cashback) return { kind: 'cashback', cutFen: fenOf(cashback[1]) }
  const deposit = patterns.deposit.exec(text)
  if (deposit) return { kind: 'deposit', depositFen: fenOf(deposit[1]), worthFen: fenOf(deposit[2]) }
  const reduction = patterns.reduction.exec(text)
  if (reduction) {
    const kind = /^(?:每满|every)$/i.test(reduction[1] ?? '') ? 'everyReduction' : 'fullReduction'
    return { kind, thresholdFen: fenOf(reduction[2]), cutFen: fenOf(reduction[3]) }
  }
  return readGift(text)
}

function readGift(text: string): Offer | null {
  const rest = /^(?:赠|gift)\s*(".*)$/i.exec(text)?.[1]
  const name = rest === undefined ? null : readQuoted(rest)
  const cost = name && patterns.giftCost.exec(name.rest)
  return name && cost ? { kind: 'gift', name: name.value, costFen: fenOf(cost[1]) } : null
}

const fenOf = (yuan: string | undefined): Fen => Math.round(Number(yuan) * fenPerYuan)

/** Shifted, not divided: 5.4 / 100 is a little more than 0.054. */
const rateOfPercent = (percent: string): Rate =>
  percent.includes('e') ? Number(percent) / 100 : Number(`${percent}e-2`)

/** The shortest percentage that gives exactly this rate; the bare rate where no percentage does. */
export function percentText(rate: Rate): string {
  for (let digits = 1; digits <= 17; digits++) {
    const percent = Number((rate * 100).toPrecision(digits))
    if (rateOfPercent(String(percent)) === rate) return `${percent}%`
  }
  return String(rate)
}
