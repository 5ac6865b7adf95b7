import { CheckCircleFilled, GiftOutlined, SendOutlined, ShoppingOutlined } from '@ant-design/icons'
import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import type { Booking } from '#core/plan/records/people.ts'
import type { IsoDate } from '#core/plan/units.ts'
import { type SampleState, sampleState } from '#core/rollup/sampleState.ts'
import { FindingMark } from '#renderer/parts/Board/FindingMark.tsx'
import { creatorsText, sampleStateNames, shortModeNames } from '#renderer/text/creatorsText.ts'
import styles from './Creators.module.css'
import { slotText } from './slotText.ts'

interface BookingCardProps {
  readonly booking: Booking
  readonly name: string
  readonly startDate: IsoDate
  readonly lang: Lang
}

const sampleIcons: { readonly [S in SampleState]: typeof SendOutlined } = {
  'to-send': GiftOutlined,
  'on-the-way': SendOutlined,
  signed: CheckCircleFilled,
}

/** What a booking is about, as far as it fits a card; the card's button says it in one line. */
export function BookingCard({ booking, name, startDate, lang }: BookingCardProps) {
  const text = creatorsText[lang]
  const { mode, feeFen, expectedGmvFen, products } = booking
  const state = sampleState(booking)
  const Icon = sampleIcons[state]
  return (
    <>
      <span className={styles.cardHead}>
        <b>{name}</b>
        <FindingMark table="bookings" id={booking.id} />
      </span>
      <span className={styles.cardLine}>{slotText(startDate, booking, lang)}</span>
      <span className={styles.cardLine}>
        <span data-mode={mode} className={styles.mode}>
          {shortModeNames[mode][lang]}
        </span>
        <span title={text.products(products.length)}>
          <ShoppingOutlined aria-hidden /> {products.length}
        </span>
      </span>
      <span className={styles.cardMoney}>
        {text.fee} <b>{feeFen === null ? '—' : formatFen(feeFen)}</b>
      </span>
      <span className={styles.cardMoney}>
        {text.gmvShort} <b>{expectedGmvFen === null ? '—' : formatFen(expectedGmvFen)}</b>
      </span>
      <span className={styles.cardLine} data-sample={state}>
        <Icon aria-hidden /> {text.sampleOf(sampleStateNames[state][lang])}
      </span>
    </>
  )
}
