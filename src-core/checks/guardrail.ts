import { type Check, type NoLimits, rule } from './Check.ts'
import { guardrailMetricOf } from './guardrailMetrics.ts'
import { placeOf } from './places.ts'

/** An experience guardrail that the plan as it stands breaks: no GMV buys it off. */
export const guardrail: Check<NoLimits, { metric: string; planned: number; value: number; unit: string }> = {
  id: 'guardrail',
  group: 'experience',
  severity: 'warning',
  title: { zh: '计划突破护栏指标', en: 'Guardrail broken' },
  limits: {},
  rules: [
    rule('plan', ['targets', 'products', 'lineup', 'service', 'spend'], (plan, { facts, report }) => {
      for (const target of facts.rows('targets')) {
        const metric = target.guardrail ? guardrailMetricOf(target.metric) : undefined
        const planned = metric?.planned(plan, target.unit)
        if (!metric || target.value === null || planned === undefined) continue
        if (metric.isFloor ? planned >= target.value : planned <= target.value) continue
        report({
          places: [placeOf('targets', target, { field: 'value' })],
          figures: {
            metric: target.metric,
            planned: Number(planned.toFixed(2)),
            value: target.value,
            unit: target.unit,
          },
        })
      }
    }),
  ],
  say: ({ figures: { metric, planned, value, unit } }, { say }) =>
    say(
      `护栏「${metric}」要守住 ${value}${unit}，按现在的计划是 ${planned}${unit}。先改到护栏以内，再谈 GMV。`,
      `The guardrail "${metric}" is ${value}${unit}; as planned it comes to ${planned}${unit}. Get back inside it before going for GMV.`,
    ),
}
