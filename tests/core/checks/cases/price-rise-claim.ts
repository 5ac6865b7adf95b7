import { blankRow } from '#core/plan/blankRow.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const twoDays = (firstFen: number | null, script: string, day = 1) => {
  const rows = lineupRows({ row: { liveFen: firstFen } })
  const start = minuteAt('20:00') + day * 1440
  const session = blankRow('sessions', { id: 's2', planId, roomId: 'room', start, duration: 60 })
  const segment = blankRow('segments', {
    id: 'g1',
    planId,
    sessionId: 's2',
    order: 'a0',
    start,
    duration: 5,
    productIds: ['p1'],
    script,
  })
  return planWith({ ...rows, sessions: [...rows.sessions, session], segments: [...rows.segments, segment] })
}

import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'price-rise-claim',
  fires: [
    {
      name: 'a former price above yesterday',
      plan: twoDays(9900, '原价199元，今天到手价99元'),
      finds: [{ at: 'g1', figures: { saidFen: 19_900, lowestFen: 9900 } }],
    },
    {
      name: 'seven days on',
      plan: twoDays(9900, '日常价：¥ 99.01', 7),
      finds: [{ at: 'g1', figures: { saidFen: 9901 } }],
    },
  ],
  silent: [
    { name: 'a former price that was one', plan: twoDays(9900, '原价99元') },
    { name: 'eight days on', plan: twoDays(9900, '原价199元', 8) },
    { name: 'a price to pay', plan: twoDays(9900, '到手价199元') },
    { name: 'no price before', plan: twoDays(null, '原价199元') },
  ],
}
