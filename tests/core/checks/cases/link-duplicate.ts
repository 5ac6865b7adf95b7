import { aLineup } from '#tests/build/lineup.ts'
import type { CheckCases } from '../CheckCases.ts'

const numbered = (...numbers: readonly (number | null)[]) =>
  aLineup(...numbers.map((linkNo) => ({ row: { linkNo } })))

export const cases: CheckCases = {
  check: 'link-duplicate',
  fires: [
    {
      name: 'two products on link 3',
      plan: numbered(3, 4, 3),
      finds: [{ at: 'l3', figures: { linkNo: 3 } }],
    },
    {
      name: 'three on one link: two have to move',
      plan: numbered(1, 1, 1),
      finds: [{ at: 'l2' }, { at: 'l3' }],
    },
  ],
  silent: [
    { name: 'each its own', plan: numbered(1, 2, 3) },
    { name: 'no numbers yet', plan: numbered(null, null) },
  ],
}
