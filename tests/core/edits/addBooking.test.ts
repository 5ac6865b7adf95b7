import { expect, it } from 'vitest'
import { addBooking } from '#core/edits/addBooking.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { findRow } from '#core/plan/Plan.ts'
import { planId, planWith } from '#tests/build/plan.ts'
import { applied, codeOf } from './applied.ts'

const plan = planWith({
  creators: [blankRow('creators', { id: 'c', planId, quoteFen: 60_000_00, commissionRate: 0.2 })],
})
const slot = { creatorId: 'c', start: 1200, duration: 60, id: 'b' }

it('adds a booking to be won at what the creator asks', () => {
  expect(
    findRow(
      applied(plan, (now) => addBooking(now, slot)),
      'bookings',
      '',
      'b',
    ),
  ).toMatchObject({
    creatorId: 'c',
    start: 1200,
    duration: 60,
    status: 'prospect',
    feeFen: 60_000_00,
    commissionRate: 0.2,
    expectedGmvFen: null,
  })
})

it.each([
  [{ ...slot, creatorId: 'gone' }, 'row-missing'],
  [{ ...slot, start: -60 }, 'outside-plan'],
])('refuses %o: %s', (args, code) => {
  expect(codeOf(plan, (now) => addBooking(now, args))).toBe(code)
})
