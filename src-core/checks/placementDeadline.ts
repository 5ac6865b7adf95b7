import type { Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { placeOf } from './places.ts'

/** A slot whose time to apply is over, and for which nobody has applied. */
export const placementDeadline: Check<NoLimits, { applyBy: Minute }> = {
  id: 'placement-deadline',
  group: 'placements',
  severity: 'warning',
  title: { zh: '资源位过了报名时间', en: 'Placement deadline missed' },
  limits: {},
  rules: [
    rule(
      'plan',
      ['placements'],
      (_plan, { facts, report }) => {
        for (const slot of facts.rows('placements')) {
          if (slot.status !== 'idea' || slot.applyBy === null || slot.applyBy >= facts.now) continue
          report({
            places: [placeOf('placements', slot, { field: 'applyBy' })],
            figures: { applyBy: slot.applyBy },
          })
        }
      },
      { usesNow: true },
    ),
  ],
  say: ({ figures }, { say, name, time }) =>
    say(
      `资源位「${name(0)}」${time(figures.applyBy)} 截止报名，还没报。问平台小二能否补报，或改用别的资源位。`,
      `Applications for "${name(0)}" closed at ${time(figures.applyBy)} and none was made. Ask the platform for a late entry, or plan another slot.`,
    ),
}
