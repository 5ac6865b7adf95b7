import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

/** 1 250 orders between 20:00 and 20:05, which bring 100 contacts in that half hour, and one shift around them. */
const staffed = (agents: number, fields: Partial<Row<'service'>> = {}, units: number | null = 1250): Plan =>
  planWith({
    ...lineupRows({ row: { plannedUnits: units } }),
    service: [
      blankRow('service', {
        id: 'v1',
        planId,
        start: minuteAt('16:00'),
        duration: 480,
        agents,
        contactsPerAgentHour: 20,
        replySeconds: 20,
        ...fields,
      }),
    ],
  })

export const cases: CheckCases = {
  check: 'service-overload',
  fires: [
    {
      name: '13 agents where 14 are needed',
      plan: staffed(13),
      finds: [
        {
          at: 'v1',
          figures: { from: minuteAt('20:00'), slots: 1, contacts: 100, agents: 13, needed: 14 },
        },
      ],
    },
    {
      name: 'agents who never catch up',
      plan: staffed(5),
      finds: [{ at: 'v1', figures: { agents: 5, level: 0 } }],
    },
    {
      name: 'slower agents than one thinks',
      plan: staffed(14, { contactsPerAgentHour: 15 }),
      finds: [{ at: 'v1', figures: { agents: 14 } }],
    },
  ],
  silent: [
    { name: '14 agents, of whom 88.8 % answer in time', plan: staffed(14) },
    { name: 'nothing planned to be sold', plan: staffed(1, {}, null) },
    { name: 'a shift after the rush', plan: staffed(1, { start: minuteAt('20:30') }) },
    { name: 'nobody there at all, which is a gap', plan: staffed(0) },
    { name: 'longer to answer', plan: staffed(12, { replySeconds: 600 }) },
  ],
}
