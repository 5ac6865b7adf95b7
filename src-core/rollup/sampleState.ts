import type { Booking } from '#core/plan/records/people.ts'

/** Where the sample of a booking is. */
export const sampleStates = ['to-send', 'on-the-way', 'signed'] as const
export type SampleState = (typeof sampleStates)[number]

/** On the way from the moment somebody noted a tracking number or moved the booking to 已寄样, until it is signed for. */
export function sampleState({ sample, status }: Pick<Booking, 'sample' | 'status'>): SampleState {
  if (sample.signed) return 'signed'
  return sample.trackingNo.trim() !== '' || status === 'sample-sent' ? 'on-the-way' : 'to-send'
}
