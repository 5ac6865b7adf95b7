import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Row } from '#core/plan/tables.ts'
import { gmvBy } from '#core/rollup/gmvBy.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const show = { start: minuteAt('20:00'), duration: 60 }

interface Differently {
  readonly account?: string
  readonly booking?: Partial<Row<'bookings'>>
  readonly room?: Partial<Row<'rooms'>>
  readonly hasLineup?: boolean
}

/** A star's show of an hour at 20:00, booked for 900 yuan and planned in a room to sell 2 pieces at 100. */
const evening = ({ account = 'amo', booking = {}, room = {}, hasLineup = true }: Differently = {}) =>
  planWith({
    rooms: [blankRow('rooms', { id: 'star', planId, fact: 'T', account: 'amo', ...room })],
    creators: [blankRow('creators', { id: 'amo', planId, tier: 'star', account })],
    sessions: [blankRow('sessions', { id: 's', planId, roomId: 'star', ...show })],
    lineup: hasLineup
      ? [
          blankRow('lineup', {
            ...{
              id: 'l',
              planId,
              sessionId: 's',
              productId: 'p',
              order: 'a0',
              liveFen: 10_000,
              plannedUnits: 2,
            },
          }),
        ]
      : [],
    bookings: [
      blankRow('bookings', {
        ...{ id: 'b', planId, creatorId: 'amo', mode: 'dedicated', expectedGmvFen: 90_000, ...show },
        ...booking,
      }),
    ],
  })

const plannedFen = (differently: Differently): number =>
  gmvBy(evening(differently), () => 'all').get('all')?.planned.sum ?? 0

describe('the GMV of a show that is booked and planned as a session', () => {
  it.each<[string, Differently, number]>([
    ['once, as the lineup has it', {}, 20_000],
    ['once, whatever its account is written like', { account: ' AMO ' }, 20_000],
    ['as expected where the session has no lineup yet', { hasLineup: false }, 90_000],
    ['twice where it is another account', { account: 'lin' }, 110_000],
    ['twice where nobody said the account', { account: '', room: { account: '' } }, 110_000],
    ['twice at another time', { booking: { start: minuteAt('21:00') } }, 110_000],
    ['twice where the booking is a slot in a show for others too', { booking: { mode: 'mixed' } }, 110_000],
  ])('is counted %s', (_, differently, fen) => {
    expect(plannedFen(differently)).toBe(fen)
  })
})
