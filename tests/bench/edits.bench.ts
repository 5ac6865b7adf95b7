import 'fake-indexeddb/auto'
import { it } from 'vitest'
import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { bigDay } from '#tests/build/bigDay.ts'
import { measure, printTable } from './measure.ts'

const ripple = (minutes: number) => (plan: ReturnType<typeof bigDay>) =>
  setSegmentDuration(plan, 's0', ['s0-0'], minutes)

it('prints what an edit costs', async () => {
  const rows = []
  for (const [name, rooms] of [
    ['big day, 5 × 300', 5],
    ['200 sessions × 300', 200],
  ] as const) {
    let plan = bigDay(rooms)
    rows.push(
      await measure(
        `duration that ripples a session of 300, edit + apply (${name})`,
        200,
        (index) => {
          const result = ripple(4 + (index % 7) + 1)(plan)
          if (result.ok) plan = applyDiff(plan, result.value)
        },
        { budget: 16, note: 'without painting' },
      ),
    )
  }
  printTable('Edits in memory', rows)
})
