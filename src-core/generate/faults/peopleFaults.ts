import type { Shift } from '#core/plan/records/people.ts'
import { at, put } from '../Draft.ts'
import type { Fault, Victims } from './Fault.ts'

/** A host of the plan's first room with the shift they have there, by the place in the day. */
function shiftOf({ draft, session }: Victims, block: number): Shift {
  const { roomId } = session(0)
  const shift = draft.rows.shifts.filter((each) => each.roomId === roomId && each.position === 'host')[block]
  if (!shift) throw new Error('a plan without shifts')
  return shift
}

const inAnotherRoom: Fault = (victims) => {
  const shift = shiftOf(victims, 1)
  const { roomId } = victims.session(1)
  if (roomId === null) return []
  const twice = put(victims.draft, 'shifts', {
    hostId: shift.hostId,
    roomId,
    start: shift.start + 60,
    duration: 30,
  })
  return [{ check: 'host-double-booked', at: twice.id }]
}

/** A session of its own at night for which nobody is planned. */
const nobodyThere: Fault = ({ draft }) => {
  const room = put(draft, 'rooms', { name: '夜间直播间', fact: 'A' })
  const session = put(draft, 'sessions', { roomId: room.id, start: at(0, 1), duration: 120, title: '夜场' })
  return [{ check: 'host-missing', at: session.id }]
}

/** People of their own, so that their hours are nobody else's. */
const overworked: Fault = ({ draft }) => {
  const room = put(draft, 'rooms', { name: '训练间', fact: 'A' })
  const works = (name: string, ...hours: readonly (readonly [from: number, minutes: number])[]): string[] => {
    const host = put(draft, 'hosts', {
      name,
      unavailable: name === '请假的' ? [{ start: at(0, 9), duration: 60 }] : [],
    })
    return hours.map(
      ([from, duration]) =>
        put(draft, 'shifts', { hostId: host.id, roomId: room.id, start: at(0, from), duration }).id,
    )
  }
  const [tooLong = ''] = works('连播的', [1, 300])
  const [, tooSoon = ''] = works('没睡的', [1, 120], [12, 120])
  const [tooMuch = ''] = works('全天的', [6, 200], [12, 200], [18, 200])
  const [away = ''] = works('请假的', [8, 120])
  return [
    { check: 'host-too-long', at: tooLong },
    { check: 'host-rest', at: tooSoon },
    { check: 'host-day', at: tooMuch },
    { check: 'host-unavailable', at: away },
  ]
}

const outOfSkill: Fault = ({ draft, session, run }) => {
  const first = run(session(2)).find((segment) => segment.hostIds.length === 1)
  const host = draft.rows.hosts.find((each) => each.id === first?.hostIds[0])
  if (!first || !host) return []
  host.skills = ['汽车']
  return [{ check: 'host-skill', at: first.id }]
}

const noHandover: Fault = ({ draft, session, run }) => {
  const target = session(1)
  const change = run(target).find((segment) => segment.kind === 'handover')
  const shifts = draft.rows.shifts.filter((shift) => shift.roomId === target.roomId)
  if (!change || shifts.length === 0) return []
  change.kind = 'product'
  change.hostIds = change.hostIds.slice(1)
  return [{ check: 'handover-missing', at: change.id }]
}

export const peopleFaults: readonly Fault[] = [inAnotherRoom, nobodyThere, overworked, outOfSkill, noHandover]
