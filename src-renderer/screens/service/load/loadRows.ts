import { formatSpan } from '#core/plan/formatSpan.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { ServiceShift } from '#core/plan/records/people.ts'
import { type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import { type BoardBar, type BoardRow, hueCount } from '#renderer/parts/RosterBoard/BoardRow.ts'
import { packLanes } from '#renderer/parts/RosterBoard/packLanes.ts'
import { serviceText } from '#renderer/text/serviceText.ts'

/** A row for each service team of the plan, and one for a first team where there is none; keys are their names. */
export function loadRows(plan: Plan, window: Span, lang: Lang): BoardRow[] {
  const text = serviceText[lang]
  const teams = new Map<string, ServiceShift[]>()
  for (const shift of pageOf(plan, 'service', '')) {
    const of = teams.get(shift.team.trim()) ?? []
    if (sharedSpan(spanOf(shift), window)) of.push(shift)
    teams.set(shift.team.trim(), of)
  }
  if (teams.size === 0) teams.set('', [])
  return [...teams].map(([team, shifts], at) => {
    const name = team === '' ? text.noTeam : team
    const { placed, lanes } = packLanes(shifts.map((shift) => ({ shift, ...spanOf(shift) })))
    const bars = placed.map(({ item: { shift, start, end }, lane }): BoardBar => {
      const title = text.people(shift.agents)
      return {
        table: 'service',
        page: '',
        id: shift.id,
        start,
        end,
        lane,
        title,
        label: [name, title, shift.channel, formatSpan(window.start, start, end, lang)]
          .filter(Boolean)
          .join(' '),
        hue: at % hueCount,
        isQuiet: shift.agents === 0,
      }
    })
    return { key: team, name, bars, lanes, off: [], conflicts: [], isExclusive: false }
  })
}
