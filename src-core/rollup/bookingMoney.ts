import type { PlanSettings } from '#core/plan/records/calendar.ts'
import type { Booking } from '#core/plan/records/people.ts'
import type { Product } from '#core/plan/records/show.ts'
import type { Fen, Id, Rate } from '#core/plan/units.ts'
import { type Figure, knownFigure, nullsIn } from '#core/pricing/Figure.ts'
import { breakEvenRoi } from '#core/pricing/margin.ts'
import { shareOf } from '#core/pricing/toHandPrice.ts'
import { type KnownSum, tally } from './KnownSum.ts'

/** What the money of a booking is worked out from, and may be unknown. */
export type BookingPart =
  | 'feeFen'
  | 'commissionRate'
  | 'expectedGmvFen'
  | 'products'
  | 'refundRate'
  | 'priceFen'

type BookingFigure<Value> = Figure<Value, BookingPart>

export interface BookingMoney {
  /** Commission on the expected GMV. */
  readonly commissionFen: BookingFigure<Fen>
  /** Fee and that commission; samples are apart. */
  readonly costFen: BookingFigure<Fen>
  /** The least GMV at which the fee is earned back; null where no GMV does it. */
  readonly breakEvenGmvFen: BookingFigure<Fen | null>
  /** Expected GMV over (under: negative) the break-even; null where nothing breaks even. */
  readonly headroomFen: BookingFigure<Fen | null>
}

type PricedBooking = Pick<Booking, 'feeFen' | 'commissionRate' | 'expectedGmvFen' | 'products'>

/**
 * What a booking costs and from which GMV on it pays. Break-even GMV = fee × 保本ROI, which is fee ÷ [commissionRate ×
 * (1 − refundRate) × (1 − platformFeeRate)]: in a creator's room the commission rate stands in place of the margin rate
 * (design: domain, Price). Refunds are those of the booked products, weighed by their prices where they differ.
 */
export function bookingMoney(
  booking: PricedBooking,
  products: ReadonlyMap<Id, Pick<Product, 'refundRate'>>,
  { platformFeeRate }: Pick<PlanSettings, 'platformFeeRate'>,
): BookingMoney {
  const { feeFen, commissionRate, expectedGmvFen } = booking
  const commissionFen: BookingFigure<Fen> =
    commissionRate === null || expectedGmvFen === null
      ? { known: false, missing: nullsIn({ commissionRate, expectedGmvFen }) }
      : knownFigure(shareOf(expectedGmvFen, commissionRate))
  const breakEvenGmvFen = breakEvenOf(booking, refundRateOf(booking, products), platformFeeRate)
  return {
    commissionFen,
    costFen: both(orMissing({ feeFen }), commissionFen, (fee, commission) => fee + commission),
    breakEvenGmvFen,
    headroomFen: both(orMissing({ expectedGmvFen }), breakEvenGmvFen, (expected, least) =>
      least === null ? null : expected - least,
    ),
  }
}

function breakEvenOf(
  { feeFen, commissionRate }: PricedBooking,
  refund: BookingFigure<Rate>,
  platformFeeRate: Rate,
): BookingFigure<Fen | null> {
  if (feeFen === null || commissionRate === null || !refund.known)
    return {
      known: false,
      missing: [...nullsIn({ feeFen, commissionRate }), ...(refund.known ? [] : refund.missing)],
    }
  if (feeFen === 0) return knownFigure(0)
  const roi = breakEvenRoi({ marginRate: commissionRate, refundRate: refund.value, platformFeeRate })
  // In floats 1 ÷ (0.2 × 0.95) of a whole fee may end a hair above a whole fen.
  return knownFigure(roi === null ? null : Math.ceil(Number((feeFen * roi).toPrecision(12))))
}

/** One of each product sold: share of that money which comes back. No price is needed where all come back alike. */
function refundRateOf(
  { products: booked }: PricedBooking,
  products: ReadonlyMap<Id, Pick<Product, 'refundRate'>>,
): BookingFigure<Rate> {
  const rates = booked.map(({ productId }) => products.get(productId)?.refundRate ?? null)
  const [first] = rates
  if (first === undefined) return { known: false, missing: ['products'] }
  if (rates.includes(null)) return { known: false, missing: ['refundRate'] }
  if (rates.every((rate) => rate === first)) return knownFigure(first ?? 0)
  let [sold, returned] = [0, 0]
  for (const [index, { priceFen }] of booked.entries()) {
    if (priceFen === null) return { known: false, missing: ['priceFen'] }
    sold += priceFen
    returned += priceFen * (rates[index] ?? 0)
  }
  return sold === 0 ? { known: false, missing: ['priceFen'] } : knownFigure(returned / sold)
}

const orMissing = <Part extends BookingPart>(
  part: { readonly [P in Part]: Fen | null },
): BookingFigure<Fen> => {
  const [[name, value] = ['', null]] = Object.entries<Fen | null>(part)
  return value === null ? { known: false, missing: [name as Part] } : knownFigure(value)
}

function both<A, B, C>(a: BookingFigure<A>, b: BookingFigure<B>, join: (a: A, b: B) => C): BookingFigure<C> {
  if (a.known && b.known) return knownFigure(join(a.value, b.value))
  const missing = [...(a.known ? [] : a.missing), ...(b.known ? [] : b.missing)]
  return { known: false, missing: [...new Set(missing)] }
}

export interface BookingTotals {
  readonly fee: KnownSum
  readonly commission: KnownSum
  readonly samples: KnownSum
  readonly expectedGmv: KnownSum
  /** Of those that break even at some GMV; the others count as unknown. */
  readonly breakEvenGmv: KnownSum
}

/** Money of several bookings together. */
export function bookingTotals(
  bookings: readonly (PricedBooking & Pick<Booking, 'sample'>)[],
  products: ReadonlyMap<Id, Pick<Product, 'refundRate'>>,
  settings: Pick<PlanSettings, 'platformFeeRate'>,
): BookingTotals {
  const sums = {
    fee: tally(),
    commission: tally(),
    samples: tally(),
    expectedGmv: tally(),
    breakEvenGmv: tally(),
  }
  const add = (to: keyof typeof sums, fen: Fen | null): void => {
    if (fen === null) sums[to].unknown += 1
    else sums[to].sum += fen
  }
  for (const booking of bookings) {
    const { commissionFen, breakEvenGmvFen } = bookingMoney(booking, products, settings)
    add('fee', booking.feeFen)
    add('commission', commissionFen.known ? commissionFen.value : null)
    add('samples', booking.sample.costFen)
    add('expectedGmv', booking.expectedGmvFen)
    add('breakEvenGmv', breakEvenGmvFen.known ? breakEvenGmvFen.value : null)
  }
  return sums
}
