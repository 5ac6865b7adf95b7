import type { Host } from '#core/plan/records/people.ts'
import type { Segment } from '#core/plan/records/show.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import type { SessionFacts } from './facts/SessionFacts.ts'
import { placeOfSegment } from './places.ts'

/** A host who is to talk about a category that is none of theirs. Hosts without listed skills can do anything. */
export const hostSkill: Check<NoLimits, { category: string; segments: number }> = {
  id: 'host-skill',
  group: 'people',
  severity: 'hint',
  title: { zh: '品类不在主播擅长里', en: "Category outside the host's skills" },
  limits: {},
  rules: [
    rule('host', ['hosts', 'segments', 'sessions', 'products'], (host, { facts, report }) => {
      if (host.skills.every((skill) => skill.trim() === '')) return
      for (const session of facts.sessionsOfHost(host.id)) {
        for (const [category, segments] of outsideSkills(session, host, facts)) {
          const [first] = segments
          if (!first) continue
          report({
            places: [placeOfSegment(first, { field: 'hostIds' }), { table: 'hosts', page: '', id: host.id }],
            figures: { category, segments: segments.length },
            about: category,
          })
        }
      }
    }),
  ],
  say: ({ figures: { category, segments } }, { say, name }) =>
    say(
      `${name(1)} 擅长里没有「${category}」，这一场有 ${segments} 段要讲，从「${name(0)}」起。换人，或补上擅长品类。`,
      `"${category}" is none of the skills of ${name(1)}, who has ${segments} segments on it in this session, from "${name(0)}" on. Put somebody else on, or add the skill.`,
    ),
}

/** Segments of a session in which the host shows what is none of theirs, by category. */
function outsideSkills(session: SessionFacts, host: Host, facts: PlanFacts): Map<string, Segment[]> {
  const outside = new Map<string, Segment[]>()
  for (const segment of session.run) {
    if (!segment.hostIds.includes(host.id)) continue
    const products = segment.productIds.flatMap((id) => facts.row('products', id) ?? [])
    const categories = products
      .filter(({ category, brand }) => !isSkilled(host, [category, brand]))
      .map(({ category }) => category)
    for (const category of new Set(categories))
      outside.set(category, [...(outside.get(category) ?? []), segment])
  }
  return outside
}

/** Category or brand against skills, either as part of the other: 护肤 fits 美妆护肤. A product without either fits. */
function isSkilled({ skills }: Host, names: readonly string[]): boolean {
  const said = names.filter((name) => name.trim() !== '')
  return (
    said.length === 0 ||
    said.some((name) =>
      skills.some((skill) => skill !== '' && (skill.includes(name) || name.includes(skill))),
    )
  )
}
