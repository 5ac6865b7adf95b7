import { aLineup } from '#tests/build/lineup.ts'
import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'deposit-rules',
  fires: [
    {
      name: 'a product under 50 yuan',
      plan: aLineup({
        row: { liveFen: 4990, offers: [{ kind: 'deposit', depositFen: 1000, worthFen: 2000 }] },
      }),
      finds: [{ at: 'l1', figures: { broken: 'price' } }],
    },
    {
      name: 'a deposit under 10 yuan',
      plan: aLineup({
        row: { liveFen: 5000, offers: [{ kind: 'deposit', depositFen: 900, worthFen: 2000 }] },
      }),
      finds: [{ at: 'l1', figures: { broken: 'deposit' } }],
    },
    {
      name: 'a deposit of 15 yuan',
      plan: aLineup({
        row: { liveFen: 10000, offers: [{ kind: 'deposit', depositFen: 1500, worthFen: 2000 }] },
      }),
      finds: [{ at: 'l1', figures: { broken: 'step' } }],
    },
    {
      name: 'a tenth less a fen under 500 yuan',
      plan: aLineup({
        row: { liveFen: 49900, offers: [{ kind: 'deposit', depositFen: 4000, worthFen: 5000 }] },
      }),
      finds: [{ at: 'l1', figures: { broken: 'share' } }],
    },
    {
      name: 'more than a fifth under 500 yuan',
      plan: aLineup({
        row: { liveFen: 10000, offers: [{ kind: 'deposit', depositFen: 3000, worthFen: 4000 }] },
      }),
      finds: [{ at: 'l1', figures: { broken: 'share' } }],
    },
    {
      name: 'a deposit that counts for less than it is',
      plan: aLineup({
        row: { liveFen: 10000, offers: [{ kind: 'deposit', depositFen: 1000, worthFen: 900 }] },
      }),
      finds: [{ at: 'l1', figures: { broken: 'worth' } }],
    },
  ],
  silent: [
    {
      name: 'just 50 yuan with 10',
      plan: aLineup({
        row: { liveFen: 5000, offers: [{ kind: 'deposit', depositFen: 1000, worthFen: 1000 }] },
      }),
    },
    {
      name: 'from 500 yuan on any share',
      plan: aLineup({
        row: { liveFen: 50000, offers: [{ kind: 'deposit', depositFen: 1000, worthFen: 2000 }] },
      }),
    },
    {
      name: 'exactly a fifth',
      plan: aLineup({
        row: { liveFen: 10000, offers: [{ kind: 'deposit', depositFen: 2000, worthFen: 3000 }] },
      }),
    },
    {
      name: 'no price yet',
      plan: aLineup({
        row: { liveFen: null, offers: [{ kind: 'deposit', depositFen: 500, worthFen: 500 }] },
      }),
    },
  ],
}
