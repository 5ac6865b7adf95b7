import { aLineup, lineupRows } from '#tests/build/lineup.ts'
import { planWith } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'product-never-shown',
  fires: [
    {
      name: 'a listed product in no segment',
      plan: planWith({ ...lineupRows({}, {}), segments: lineupRows({}).segments }),
      finds: [{ at: 'l2', figures: { shown: 0, wanted: 1 } }],
    },
    {
      name: 'once where twice are asked for',
      plan: aLineup({ row: { minShows: 2 } }, {}),
      finds: [{ at: 'l1', figures: { shown: 1, wanted: 2 } }],
    },
  ],
  silent: [
    { name: 'as often as asked for', plan: aLineup({ row: { minShows: 1 } }) },
    { name: 'no number asked for, shown once', plan: aLineup({ row: { minShows: 0 } }) },
    { name: 'a run that is not written yet', plan: planWith({ ...lineupRows({}, {}), segments: [] }) },
  ],
}
