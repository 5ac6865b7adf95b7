import { serviceOverload } from '#core/checks/serviceOverload.ts'
import { pageOf } from '#core/plan/Plan.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { spanOf } from '#core/plan/spans.ts'
import { serviceLoad } from '#core/service/serviceLoad.ts'
import type { MakeStep } from './Making.ts'

const { level, contactsPerOrder, contactsPerAgentHour, replySeconds } = serviceOverload.limits
/** What the check `service-overload` begins with. */
const assumptions = {
  level: level.default,
  contactsPerOrder: contactsPerOrder.default,
  contactsPerAgentHour: contactsPerAgentHour.default,
  replySeconds: replySeconds.default,
}

/** Makes every service shift of the promo's pattern as large as its worst half hour needs, by Erlang C, and one more. */
export const putService: MakeStep = (plan) => {
  const draft = draftOf(plan)
  for (const shift of pageOf(plan, 'service', '')) {
    const needed = serviceLoad(plan, spanOf(shift), assumptions).map((slot) => slot.needed)
    draft.set('service', '', shift.id, { agents: Math.max(shift.agents, ...needed.map((n) => n + 1)) })
  }
  return draft.plan()
}
