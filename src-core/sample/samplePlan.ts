import { newPlan } from '#core/edits/newPlan.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { fenPerYuan, type IsoDate, type MakeId, type Minute } from '#core/plan/units.ts'
import { at, type MakeStep, roomNames, roomOf, sampleDays } from './Making.ts'
import { putCast } from './putCast.ts'
import { putCreators } from './putCreators.ts'
import { putGoods } from './putGoods.ts'
import { putLineups } from './putLineups.ts'
import { putMistakes, type SampleMistake } from './putMistakes.ts'
import { putTargets, putTasks } from './putPrep.ts'
import { putContent, putPlacements } from './putReach.ts'
import { putRuns } from './putRuns.ts'
import { putService } from './putService.ts'
import { putSpend } from './putSpend.ts'

export interface SampleArgs {
  readonly makeId: MakeId
  /** The Double 11 that it is for: the plan is 11.08–11.12 of that year. */
  readonly year: number
  /** Minute of the plan up to which preparation is done; a week before the first day where that is later. */
  readonly now?: Minute
}

/** The sample plan, and the mistakes in it for the checks to find. */
export interface Sample {
  readonly plan: Plan
  readonly mistakes: readonly SampleMistake[]
}

/** First day of the sample for a year. */
export const sampleStart = (year: number): IsoDate => `${String(year).padStart(4, '0')}-11-08`

/** The year of the next Double 11 whose peak is not over on a day. */
export function sampleYear(today: IsoDate): number {
  const year = Number(today.slice(0, 4))
  return today <= `${today.slice(0, 4)}-11-11` ? year : year + 1
}

/**
 * A believable Double 11 of an invented house of two brands, in Chinese as such plans are: five days, four rooms, hosts
 * who hand over, 46 products, runs of show with what is said in them, spend, creators, service that suffices, content,
 * placements, tasks and targets. Made by the core's own promo template and edits, so that it adds up; then a few real
 * mistakes are made in it.
 */
export function samplePlan({ makeId, year, now = at(-7, 0) }: SampleArgs): Sample {
  const doneBy = Math.max(now, at(-7, 0))
  const steps: readonly MakeStep[] = [
    putRooms,
    putGoods,
    putCast,
    putLineups,
    putRuns,
    putSpend,
    putCreators,
    putPlacements,
    putContent(doneBy),
    putTasks(doneBy),
    putTargets,
    putService,
  ]
  const sound = steps.reduce((plan, step) => step(plan, makeId), emptySample(makeId, year))
  return putMistakes(sound, makeId)
}

function emptySample(makeId: MakeId, year: number): Plan {
  const made = newPlan({
    promo: 'double11',
    startDate: sampleStart(year),
    days: sampleDays,
    title: `双11 桃屿 × 云禾（示例）`,
    makeId,
    lang: 'zh',
    rooms: [
      { name: roomNames.official, fact: 'F' },
      { name: roomNames.home, fact: 'F' },
      { name: roomNames.venue, fact: 'C' },
      { name: roomNames.star, fact: 'T' },
    ],
    gmvTargetFen: 11_000_000 * fenPerYuan,
  })
  if (!made.ok) throw new Error(`the sample was refused: ${made.refusal.code}`)
  return made.value
}

/** Accounts and brands of the rooms, and what the plan says of itself. */
const putRooms: MakeStep = (plan) => {
  const draft = draftOf(plan)
  const accounts = {
    official: 'taoyu_official',
    home: 'yunhe_home',
    venue: 'd11_venue',
    star: 'amo_beauty',
  } as const
  const brands = { official: '桃屿', home: '云禾', venue: '桃屿、云禾', star: '桃屿' } as const
  for (const room of ['official', 'home', 'venue', 'star'] as const)
    draft.set('rooms', '', roomOf(plan, room).id, { account: accounts[room], brand: brands[room] })
  for (const { id } of pageOf(plan, 'sessions', '')) draft.set('sessions', '', id, { status: 'confirmed' })
  draft.set('plans', '', planRow(plan).id, {
    notes: '示例方案：品牌、人名、数字都是虚构的。里面留了几处真实会犯的错，打开「体检」看它们怎么被找出来。',
  })
  return draft.plan()
}
