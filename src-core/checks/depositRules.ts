import type { Fen } from '#core/plan/units.ts'
import { fenPerYuan } from '#core/plan/units.ts'
import { type Check, type Limit, rule } from './Check.ts'
import { placeOfLineup } from './places.ts'

const limit = (value: number, unit: Limit['unit'], zh: string, en: string): Limit => ({
  default: value,
  unit,
  what: { zh, en },
})

const limits = {
  leastPriceFen: limit(5000, 'fen', '预售商品最低价', 'Lowest price of a presale'),
  leastDepositFen: limit(1000, 'fen', '定金最低', 'Lowest deposit'),
  stepFen: limit(1000, 'fen', '定金须为多少的整数倍', 'Deposits are multiples of'),
  sharedBelowFen: limit(
    50_000,
    'fen',
    '低于此价时定金占比受限',
    'Below this price the share of the deposit is bound',
  ),
  leastShare: limit(0.1, 'share', '定金占比下限', 'Lowest share of the deposit'),
  mostShare: limit(0.2, 'share', '定金占比上限', 'Highest share of the deposit'),
}

type Broken = 'price' | 'deposit' | 'step' | 'share' | 'worth'

/** Deposits of presales (定金预售) as the platform takes them. */
export const depositRules: Check<typeof limits, { broken: Broken; priceFen: Fen; depositFen: Fen }> = {
  id: 'deposit-rules',
  group: 'price',
  severity: 'error',
  title: { zh: '定金不合预售规则', en: 'Deposit against the presale rules' },
  limits,
  rules: [
    rule('session', ['lineup'], ({ lineup }, { limits, report }) => {
      for (const row of lineup) {
        for (const offer of row.offers) {
          if (offer.kind !== 'deposit' || row.liveFen === null) continue
          const broken = brokenBy(row.liveFen, offer, limits)
          if (broken === undefined) continue
          report({
            places: [placeOfLineup(row, 'offers')],
            figures: { broken, priceFen: row.liveFen, depositFen: offer.depositFen },
          })
          break
        }
      }
    }),
  ],
  say: ({ figures: { broken, priceFen, depositFen } }, { say, name, yuan }) =>
    say(
      `「${name(0)}」预售价 ${yuan(priceFen)} 元、定金 ${yuan(depositFen)} 元：${reasons[broken].zh}。改定金，或不走预售。`,
      `"${name(0)}" presells at ${yuan(priceFen)} yuan with a deposit of ${yuan(depositFen)}: ${reasons[broken].en}. Change the deposit, or sell it without a presale.`,
    ),
}

const reasons: { readonly [B in Broken]: { readonly zh: string; readonly en: string } } = {
  price: { zh: '价格低于预售门槛', en: 'the price is under what may be presold' },
  deposit: { zh: '定金太低', en: 'the deposit is too low' },
  step: {
    zh: `定金要是 ${limits.stepFen.default / fenPerYuan} 元的整数倍`,
    en: 'the deposit is not a round amount',
  },
  share: { zh: '定金占价格的比例不在规定范围', en: 'its share of the price is out of bounds' },
  worth: { zh: '定金抵扣比定金本身还少', en: 'it counts for less than was paid' },
}

function brokenBy(
  priceFen: Fen,
  { depositFen, worthFen }: { readonly depositFen: Fen; readonly worthFen: Fen },
  limits: { readonly [N in keyof typeof depositRules.limits]: number },
): Broken | undefined {
  if (priceFen < limits.leastPriceFen) return 'price'
  if (depositFen < limits.leastDepositFen) return 'deposit'
  if (depositFen % limits.stepFen !== 0) return 'step'
  const isBound = priceFen < limits.sharedBelowFen
  if (isBound && depositFen < priceFen * limits.leastShare) return 'share'
  if (isBound && depositFen > priceFen * limits.mostShare) return 'share'
  return worthFen < depositFen ? 'worth' : undefined
}
