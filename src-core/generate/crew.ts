import type { Room } from '#core/plan/records/calendar.ts'
import type { Host } from '#core/plan/records/people.ts'
import { at, type Draft, put } from './Draft.ts'

/** A room's hosts: each of the eight is on for the same three hours of every day. */
export interface Crew {
  readonly hosts: readonly Host[]
}

export const blocksPerDay = 8
const blockHours = 24 / blocksPerDay
const names = ['小雅', '阿May', '大林', '可可', '一鸣', '思琪', '阿宁', '晨晨', '场控老周', '助播小北']

/** Hosts of a room and their shifts on all days, within the daily hours, stretches and rests that checks ask for. */
export function putCrew(draft: Draft, room: Room, roomIndex: number): Crew {
  const [hosts, controller, assistant] = putPeople(draft, roomIndex)
  const roomId = room.id
  for (let day = 0; day < draft.preset.days; day++) {
    for (const [block, host] of hosts.entries()) {
      put(draft, 'shifts', {
        hostId: host.id,
        roomId,
        start: at(day, block * blockHours),
        duration: blockHours * 60,
        position: 'host',
      })
    }
    const turns = [
      [controller, 9, 120],
      [controller, 13, 120],
      [controller, 17, 120],
      [controller, 20, 90],
      [assistant, 19, 240],
      ...((day + roomIndex) % 3 === 0 ? ([[assistant, 14, 120]] as const) : []),
    ] as const
    for (const [person, hour, duration] of turns) {
      const { id: hostId, position } = person
      put(draft, 'shifts', { hostId, roomId, start: at(day, hour), duration, position })
    }
  }
  return { hosts }
}

function putPeople(draft: Draft, roomIndex: number): [Host[], controller: Host, assistant: Host] {
  const person = (index: number, position: Host['position']): Host =>
    put(draft, 'hosts', {
      name: `${names[index]}${roomIndex + 1}`,
      position,
      costFenPerHour: draft.random.whole(80, 400) * 100,
    })
  const hosts = Array.from({ length: blocksPerDay }, (_, index) => person(index, 'host'))
  return [hosts, person(8, 'controller'), person(9, 'assistant')]
}
