import { expect, it, vi } from 'vitest'
import type { Offer } from '#core/plan/records/show.ts'
import { draftOf, type OfferDraft, readDraft } from '#renderer/screens/lineup/offerDraft.ts'
import { stillNeeded } from '#renderer/text/offersText.ts'

vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
})

it.each<Offer>([
  { kind: 'percentOff', rate: 0.1 },
  { kind: 'directCut', cutFen: 4000 },
  { kind: 'fullReduction', thresholdFen: 20_000, cutFen: 3050 },
  { kind: 'everyReduction', thresholdFen: 30_000, cutFen: 5000 },
  { kind: 'gift', name: '小样; 5ml "A"', costFen: 150 },
  { kind: 'cashback', cutFen: 500 },
  { kind: 'deposit', depositFen: 5000, worthFen: 10_000 },
])('$kind is read again as it is shown', (offer) => {
  expect(readDraft(draftOf(offer, 'zh'))).toEqual({ ok: true, offer })
  expect(readDraft(draftOf(offer, 'en'))).toEqual({ ok: true, offer })
})

it.each<[string, OfferDraft, Offer]>([
  ['what is left to pay', { kind: 'percentOff', texts: { rate: '9折' } }, { kind: 'percentOff', rate: 0.1 }],
  ['a bare percentage', { kind: 'percentOff', texts: { rate: '15' } }, { kind: 'percentOff', rate: 0.15 }],
  [
    'money as people write it',
    { kind: 'fullReduction', texts: { thresholdFen: '1,200元', cutFen: ' ¥80.5 ' } },
    { kind: 'fullReduction', thresholdFen: 120_000, cutFen: 8050 },
  ],
])('%s is read', (_, draft, offer) => {
  expect(readDraft(draft)).toEqual({ ok: true, offer })
})

it.each<[string, OfferDraft, object]>([
  ['what is not there yet', { kind: 'deposit', texts: { depositFen: '50' } }, { worthFen: stillNeeded }],
  [
    'what cannot be read, each figure by itself',
    { kind: 'fullReduction', texts: { thresholdFen: 'abc', cutFen: '' } },
    { thresholdFen: { en: expect.stringContaining('Cannot be read') }, cutFen: stillNeeded },
  ],
  [
    'more than the whole price',
    { kind: 'percentOff', texts: { rate: '120%' } },
    { rate: { en: expect.stringContaining('Not possible') } },
  ],
  [
    'money below nothing',
    { kind: 'directCut', texts: { cutFen: '-5' } },
    { cutFen: { zh: expect.anything() } },
  ],
])('%s does not count, and says so', (_, draft, why) => {
  const reading = readDraft(draft)
  expect(reading).toMatchObject({ ok: false, why })
})
