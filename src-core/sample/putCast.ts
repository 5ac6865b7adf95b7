import type { Plan } from '#core/plan/Plan.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { Host, HostPosition } from '#core/plan/records/people.ts'
import { fenPerYuan, type MakeId, type Minute, minutesPerDay } from '#core/plan/units.ts'
import {
  at,
  hostIdOf,
  type MakeStep,
  roomOf,
  rowMaker,
  type SampleRoom,
  sessionsOf,
  withRows,
} from './Making.ts'

type Time = 'morning' | 'afternoon' | 'evening'

/** Who hosts a room by the time of day, and who stands beside them in the evening. */
interface Crew {
  readonly skills: readonly string[]
  readonly yuanPerHour: number
  readonly hosts: { readonly [T in Time]: readonly string[] }
  readonly position: HostPosition
  readonly beside: readonly (readonly [name: string, position: HostPosition])[]
}

const crews: { readonly [R in SampleRoom]: Crew } = {
  official: {
    skills: ['护肤', '彩妆', '个护'],
    yuanPerHour: 260,
    hosts: { morning: ['夏栀', '林柚'], afternoon: ['阿宁', '沈言'], evening: ['可岚', '白榆', '陆遥'] },
    position: 'host',
    beside: [
      ['小北', 'assistant'],
      ['老周', 'controller'],
    ],
  },
  home: {
    skills: ['家清', '家纺'],
    yuanPerHour: 180,
    hosts: { morning: ['秦朗', '苏禾'], afternoon: ['江予', '南枝'], evening: ['邵可', '程屿', '温迟'] },
    position: 'host',
    beside: [
      ['小麦', 'assistant'],
      ['阿坤', 'controller'],
    ],
  },
  venue: {
    skills: ['护肤', '彩妆', '个护', '家清', '家纺'],
    yuanPerHour: 320,
    hosts: { morning: ['一鸣'], afternoon: ['一鸣'], evening: ['思琪', '若冰'] },
    position: 'host',
    beside: [],
  },
  star: {
    skills: ['护肤', '彩妆', '个护'],
    yuanPerHour: 200,
    hosts: { morning: ['小满'], afternoon: ['小满'], evening: ['小满'] },
    position: 'co-host',
    beside: [],
  },
}

const rooms = Object.keys(crews) as readonly SampleRoom[]
/** Minutes for which one host and the next are both there. */
const handover: Minute = 10
const longestTurn: Minute = 240

/** Hosts with their limits, their shifts in every session, and who leads it. */
export const putCast: MakeStep = (plan, makeId) => {
  const people = rooms.flatMap((room) => peopleOf(plan, makeId, room))
  const hosted = withRows(plan, 'hosts', people)
  const make = rowMaker('shifts', hosted, makeId)
  const shifts = rooms.flatMap((room) => {
    const { position, beside } = crews[room]
    const roomId = roomOf(hosted, room).id
    return sessionsOf(hosted, room).flatMap((session) => [
      ...turnsOf(room, session).map(({ name, start, duration }) =>
        make({ hostId: hostIdOf(hosted, name), roomId, start, duration, position }),
      ),
      ...besideIn(session).flatMap((time) =>
        beside.map(([name, of]) => make({ hostId: hostIdOf(hosted, name), roomId, ...time, position: of })),
      ),
    ])
  })
  return withLeads(withRows(hosted, 'shifts', shifts))
}

function peopleOf(plan: Plan, makeId: MakeId, room: SampleRoom): Host[] {
  const { skills, yuanPerHour, hosts, position, beside } = crews[room]
  const make = rowMaker('hosts', plan, makeId)
  const limits = { maxContinuousMin: longestTurn as number, maxDailyMin: 480, minRestMin: 660 }
  const hosting = [...new Set([...hosts.morning, ...hosts.afternoon, ...hosts.evening])].map((name) =>
    make({
      name,
      position,
      skills: [...skills],
      costFenPerHour: yuanPerHour * fenPerYuan,
      ...limits,
      unavailable: name === '陆遥' ? [{ start: at(0, 0), duration: 12 * 60 }] : [],
    }),
  )
  const helping = beside.map(([name, of]) =>
    make({ name, position: of, skills: [], costFenPerHour: 80 * fenPerYuan, ...limits }),
  )
  return [...hosting, ...helping]
}

interface Turn {
  readonly name: string
  readonly start: Minute
  readonly duration: Minute
}

/** A session divided among as few hosts as can stand it, each there before the one before them goes. */
function turnsOf(room: SampleRoom, { start, duration }: Session): Turn[] {
  const day = Math.floor(start / minutesPerDay)
  const names = inTurn(crews[room].hosts[timeOf(start)], day)
  const lengthFor = (count: number): Minute => Math.ceil((duration + handover * (count - 1)) / count)
  const count = names.findIndex((_, index) => lengthFor(index + 1) <= longestTurn) + 1
  if (count === 0) throw new Error(`too few hosts in ${room} for ${duration} min`)
  const length = lengthFor(count)
  return names.slice(0, count).map((name, index) => {
    const from = index * (length - handover)
    return { name, start: start + from, duration: Math.min(length, duration - from) }
  })
}

/** Another one begins every day. */
const inTurn = (names: readonly string[], day: number): string[] =>
  names.map((_, index) => names[(day + index) % names.length] ?? '')

const timeOf = (start: Minute): Time => {
  const hour = (start % minutesPerDay) / 60
  return hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
}

/** Assistants and floor control are there for the hours around 20:00. */
function besideIn({ start, duration }: Session): Pick<Turn, 'start' | 'duration'>[] {
  if (timeOf(start) !== 'evening') return []
  const from = Math.max(start, at(Math.floor(start / minutesPerDay), 19))
  return [{ start: from, duration: Math.min(longestTurn, start + duration - from) }]
}

function withLeads(plan: Plan): Plan {
  const draft = draftOf(plan)
  for (const room of rooms) {
    for (const session of sessionsOf(plan, room)) {
      const lead = turnsOf(room, session)[0]
      if (lead) draft.set('sessions', '', session.id, { leadHostId: hostIdOf(plan, lead.name) })
    }
  }
  return draft.plan()
}
