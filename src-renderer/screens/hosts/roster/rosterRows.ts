import type { PlanFacts } from '#core/checks/facts/PlanFacts.ts'
import { formatSpan } from '#core/plan/formatSpan.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { positionNames } from '#core/plan/names.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { type Host, positions, type Shift } from '#core/plan/records/people.ts'
import { type Span, spanOf } from '#core/plan/spans.ts'
import { pageKeyOf } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { type BoardBar, type BoardRow, hueCount } from '#renderer/parts/RosterBoard/BoardRow.ts'
import { conflictSpans } from '#renderer/parts/RosterBoard/conflictSpans.ts'
import { packLanes } from '#renderer/parts/RosterBoard/packLanes.ts'
import { hostsText } from '#renderer/text/hostsText.ts'

export interface RosterArgs {
  readonly plan: Plan
  readonly facts: PlanFacts
  readonly window: Span
  readonly lang: Lang
}

interface Named {
  readonly name: string
  readonly hue: number
}

/** Names of the rooms or hosts, each with a hue of its own by its place. */
function namesOf({ plan, lang }: RosterArgs, table: 'rooms' | 'hosts'): ReadonlyMap<Id, Named> {
  const unnamed = table === 'rooms' ? hostsText[lang].unnamedRoom : hostsText[lang].unnamedHost
  return new Map(
    pageOf(plan, table, '').map(({ id, name }, at) => [
      id,
      { name: name.trim() || unnamed, hue: at % hueCount },
    ]),
  )
}

const isOnCamera = ({ position }: Shift): boolean => position === 'host' || position === 'co-host'

interface Drawn extends Span {
  readonly shift: Shift
}

/** A row's shifts below each other, those on camera first, each called by who or where it is. */
function barsOf(
  { window, lang }: RosterArgs,
  shifts: readonly Shift[],
  named: (shift: Shift) => Named | undefined,
) {
  const drawn = shifts.map((shift): Drawn => ({ shift, ...spanOf(shift) }))
  const { placed, lanes } = packLanes(drawn, ({ shift }) => isOnCamera(shift))
  const bars = placed.map(({ item: { shift, start, end }, lane }): BoardBar => {
    const { name, hue } = named(shift) ?? { name: '', hue: 0 }
    const position = positionNames[shift.position][lang]
    return {
      table: 'shifts',
      page: pageKeyOf('shifts', shift),
      id: shift.id,
      start,
      end,
      lane,
      title: isOnCamera(shift) ? name : `${name} ${position}`,
      label: [name, position, formatSpan(window.start, start, end, lang)].join(' '),
      hue,
      isQuiet: !isOnCamera(shift),
    }
  })
  return { bars, lanes }
}

/** The shifts that a board shows, room by room. */
const shiftsIn = ({ plan, facts, window }: RosterArgs): readonly Shift[] =>
  pageOf(plan, 'rooms', '').flatMap(({ id }) => facts.shiftsOfRoom(id, window.start, window.end))

/** Hosts by what they do, then by name: the order of a board must not jump when a shift is painted. */
function hostsInOrder({ plan }: RosterArgs): readonly Host[] {
  const byName = new Intl.Collator('zh', { numeric: true })
  return [...pageOf(plan, 'hosts', '')].sort(
    (a, b) => positions.indexOf(a.position) - positions.indexOf(b.position) || byName.compare(a.name, b.name),
  )
}

/** A row for each host, with the rooms they are in. */
export function hostRows(args: RosterArgs, isOnlyPlanned: boolean): BoardRow[] {
  const rooms = namesOf(args, 'rooms')
  const byHost = new Map<Id, Shift[]>()
  for (const shift of shiftsIn(args)) byHost.set(shift.hostId, [...(byHost.get(shift.hostId) ?? []), shift])
  const names = namesOf(args, 'hosts')
  return hostsInOrder(args).flatMap((host) => {
    const shifts = byHost.get(host.id) ?? []
    if (isOnlyPlanned && shifts.length === 0) return []
    const off = host.unavailable.map(spanOf)
    const { bars, lanes } = barsOf(args, shifts, ({ roomId }) => rooms.get(roomId))
    return [
      {
        key: host.id,
        name: names.get(host.id)?.name ?? '',
        bars,
        lanes,
        off,
        conflicts: conflictSpans(bars, off),
        isExclusive: true,
      },
    ]
  })
}

/** A row for each room, with the hosts who are in it. */
export function roomRows(args: RosterArgs): BoardRow[] {
  const hosts = namesOf(args, 'hosts')
  return [...namesOf(args, 'rooms')].map(([id, { name }]) => {
    const shifts = args.facts.shiftsOfRoom(id, args.window.start, args.window.end)
    return {
      key: id,
      name,
      ...barsOf(args, shifts, ({ hostId }) => hosts.get(hostId)),
      off: [],
      conflicts: [],
      isExclusive: false,
    }
  })
}
