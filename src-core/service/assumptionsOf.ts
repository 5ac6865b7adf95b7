import { limitsOf } from '#core/checks/limitsOf.ts'
import { serviceOverload } from '#core/checks/serviceOverload.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { ServiceAssumptions } from './serviceSlots.ts'

/** What service is planned by in a plan: the thresholds of the check that finds it overloaded. */
export function assumptionsOf(plan: Plan): ServiceAssumptions {
  const limits = limitsOf(serviceOverload, planRow(plan).settings)
  const value = (name: keyof ServiceAssumptions): number =>
    limits[name] ?? serviceOverload.limits[name].default
  return {
    contactsPerOrder: value('contactsPerOrder'),
    contactsPerAgentHour: value('contactsPerAgentHour'),
    replySeconds: value('replySeconds'),
    level: value('level'),
  }
}

/** What a plan's threshold of an assumption is called, see `setThresholds`. */
export const thresholdOf = (name: keyof ServiceAssumptions): string => `${serviceOverload.id}.${name}`
