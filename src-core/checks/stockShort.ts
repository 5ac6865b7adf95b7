import { setFields } from '#core/edits/setFields.ts'
import type { Count } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { placeOfLineup } from './places.ts'

/** A session plans to sell more of a product than was set aside for it. */
export const stockShort: Check<NoLimits, { planned: Count; allocated: Count }> = {
  id: 'stock-short',
  group: 'stock',
  severity: 'warning',
  title: { zh: '分配的库存不够卖', en: 'Less stock than planned sales' },
  limits: {},
  rules: [
    rule('session', ['lineup'], ({ lineup }, { report }) => {
      for (const row of lineup) {
        const { plannedUnits: planned, allocatedStock: allocated } = row
        if (planned === null || allocated === null || planned <= allocated) continue
        report({ places: [placeOfLineup(row, 'allocatedStock')], figures: { planned, allocated } })
      }
    }),
  ],
  say: ({ figures: { planned, allocated } }, { say, name, count }) =>
    say(
      `「${name(0)}」计划卖 ${count(planned)} 件，只分了 ${count(allocated)} 件，差 ${count(planned - allocated)} 件。加库存，或把计划降下来。`,
      `"${name(0)}" is planned at ${count(planned)} units with ${count(allocated)} set aside, ${count(planned - allocated)} short. Allocate more, or plan less.`,
    ),
  fix: {
    label: { zh: '按计划数补足分配', en: 'Allocate what is planned' },
    edit: (plan, { places: [{ page, id }], figures }) =>
      setFields(plan, 'lineup', page, [id], { allocatedStock: figures.planned }),
  },
}
