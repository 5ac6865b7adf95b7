import { mergeSpans, type Span } from '#core/plan/spans.ts'
import type { Id } from '#core/plan/units.ts'
import type { PlanFacts } from './PlanFacts.ts'

/** When a room is live: its sessions' air time, merged. Reads sessions. */
export const airTimeOf = (facts: PlanFacts, roomId: Id): Span[] => mergeSpans(facts.sessionsOfRoom(roomId))
