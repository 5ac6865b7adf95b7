import { dateOf } from '#core/plan/clock.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { rowName } from '#core/plan/rowName.ts'
import { type Fen, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { GmvTally } from './gmvBy.ts'
import type { PlanPart } from './moneyTarget.ts'
import type { RollupBy } from './rollUp.ts'
import type { SumRatio } from './SumRatio.ts'

interface PartName {
  readonly name: Texts
  /** Where it stands in the list. */
  readonly place: number
  /** What targets call it; null for what is in no part of the kind. */
  readonly scope: PlanPart | null
}

/** A part of a roll-up while it is being added up. */
export interface Part extends PartName {
  readonly key: string
  readonly gmv: GmvTally
  readonly actuals: SumRatio[]
  liveMinutes: Minute
  spendFen: Fen
}

/** Parts by their keys, made when something first falls into them. */
export interface Parts {
  of(key: string): Part
  all(): Part[]
}

export function startParts(plan: Plan, by: RollupBy): Parts {
  const parts = new Map<string, Part>()
  const named = namesOf(plan, by)
  return {
    of: (key) => {
      let part = parts.get(key)
      if (!part) {
        part = { ...named(key), key, gmv: new GmvTally(), actuals: [], liveMinutes: 0, spendFen: 0 }
        parts.set(key, part)
      }
      return part
    },
    all: () => [...parts.values()].sort((a, b) => a.place - b.place),
  }
}

const both = (text: string): Texts => ({ zh: text, en: text })

/** What is in no part of a kind. Ids of rows never begin with a dash. */
export const noPart = {
  phase: '-phase',
  room: '-room',
  bookings: '-bookings',
  placements: '-placements',
  centre: '-centre',
  offAir: '-off-air',
  unmatched: '-unmatched',
} as const

const others: { readonly [key: string]: Texts } = {
  [noPart.phase]: { zh: '不在任何阶段', en: 'In no phase' },
  [noPart.room]: { zh: '没有直播间的场次', en: 'Sessions without a room' },
  [noPart.bookings]: { zh: '达人合作', en: "Creators' bookings" },
  [noPart.placements]: { zh: '中心场资源位', en: 'Placements' },
  [noPart.centre]: { zh: '中心场', en: 'Centre field' },
  [noPart.offAir]: { zh: '没开播时的投放', en: 'Spend off air' },
  [noPart.unmatched]: { zh: '对不上场次的实际数据', en: 'Records of no session' },
}

const marks = ['F', 'A', 'C', 'T']

function namesOf(plan: Plan, by: RollupBy): (key: string) => PartName {
  const rest = (key: string): PartName => ({
    name: others[key] ?? both(key),
    place: Number.MAX_SAFE_INTEGER,
    scope: null,
  })
  if (by === 'day') {
    const { startDate } = planRow(plan)
    return (key) => ({
      name: both(dateOf(startDate, Number(key) * minutesPerDay)),
      place: Number(key),
      scope: { kind: 'day', day: Number(key) },
    })
  }
  if (by === 'fact')
    return (key) =>
      marks.includes(key)
        ? { name: both(key), place: marks.indexOf(key), scope: { kind: 'fact', of: key } }
        : rest(key)
  const table = ({ phase: 'phases', session: 'sessions', room: 'rooms' } as const)[by]
  const places = new Map(pageOf(plan, table, '').map(({ id }, place) => [id, place]))
  return (key) => {
    const place = places.get(key)
    if (place === undefined) return rest(key)
    const name = { zh: rowName(plan, table, '', key, 'zh'), en: rowName(plan, table, '', key, 'en') }
    return { name, place, scope: { kind: by, id: key, name: name.zh } }
  }
}
