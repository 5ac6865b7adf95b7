import { describe, expect, it } from 'vitest'
import { pageOf } from '#core/plan/Plan.ts'
import { clickSelection } from '#renderer/screens/timeline/clickSelection.ts'
import { nowMinute } from '#renderer/screens/timeline/nowMinute.ts'
import { rowAfterRemoval, rowAt, rowBeside } from '#renderer/screens/timeline/runNeighbours.ts'
import { segmentKind, segmentTitle, segmentTone, spanLabel } from '#renderer/screens/timeline/segmentLabel.ts'
import { aPlan, minuteAt, segment, session } from '#tests/build/plan.ts'

const plan = aPlan(session('20:00', segment('a', 5), segment('b', 5), segment('c', 5), segment('d', 5)))
const run = pageOf(plan, 'segments', 's1')
const selected = (...ids: string[]) => ({ table: 'segments', page: 's1', ids }) as const
const keys = { shiftKey: false, ctrlKey: false }

describe('a click on a segment', () => {
  it.each([
    ['selects it alone', selected('s1-1', 's1-2'), 's1-3', keys, ['s1-3']],
    ['adds it with Ctrl', selected('s1-1'), 's1-3', { ...keys, ctrlKey: true }, ['s1-1', 's1-3']],
    ['takes it out with Ctrl', selected('s1-1', 's1-3'), 's1-3', { ...keys, ctrlKey: true }, ['s1-1']],
    [
      'reaches to it with Shift',
      selected('s1-2'),
      's1-4',
      { ...keys, shiftKey: true },
      ['s1-2', 's1-3', 's1-4'],
    ],
    [
      'reaches back with Shift',
      selected('s1-3'),
      's1-1',
      { ...keys, shiftKey: true },
      ['s1-3', 's1-2', 's1-1'],
    ],
    [
      'begins anew in another session',
      { ...selected('s2-1'), page: 's2' },
      's1-1',
      { ...keys, ctrlKey: true },
      ['s1-1'],
    ],
  ])('%s', (_name, before, clicked, held, ids) => {
    const row = { table: 'segments', page: 's1', id: clicked } as const
    expect(clickSelection(before, run, row, held)).toEqual(selected(...ids))
  })
})

describe('the keyboard finds', () => {
  it.each([
    ['the next', 's1-2', 1, 's1-3'],
    ['the one before', 's1-2', -1, 's1-1'],
    ['the last again at the end', 's1-4', 1, 's1-4'],
    ['the first where nothing is selected', undefined, -1, 's1-1'],
  ] as const)('%s', (_name, from, step, expected) => {
    expect(rowBeside(run, from, step)?.id).toBe(expected)
  })

  it.each([
    ['what is on at a minute', '20:07', 's1-2'],
    ['the closest before all', '10:00', 's1-1'],
    ['the closest after all', '23:00', 's1-4'],
  ])('%s', (_name, clock, expected) => {
    expect(rowAt(run, minuteAt(clock))?.id).toBe(expected)
  })

  it.each([
    [['s1-2'], 's1-3'],
    [['s1-1', 's1-3'], 's1-4'],
    [['s1-3', 's1-4'], 's1-2'],
    [['s1-1', 's1-2', 's1-3', 's1-4'], undefined],
  ])('what stands in for %j once they are removed', (removed, expected) => {
    expect(rowAfterRemoval(run, removed)).toBe(expected)
  })
})

describe('the label of a segment', () => {
  const products = new Map(
    [{ id: 'p', name: '桃屿 洗面奶', role: 'hero' }].map((row) => [row.id, row as never]),
  )
  const row = { ...(run[0] as (typeof run)[number]), title: '', productIds: ['p'] }

  it.each([
    ['kind and product', { kind: 'product' }, '讲品', '桃屿 洗面奶', 'role-hero'],
    [
      'a title that says the kind',
      { kind: 'product', title: '第1轮讲品' },
      '',
      '桃屿 洗面奶 第1轮讲品',
      'role-hero',
    ],
    ['no product', { kind: 'break', productIds: [] }, '休息', '', 'kind-break'],
  ] as const)('says %s', (_name, fields, kind, title, tone) => {
    const one = { ...row, ...fields, productIds: [...('productIds' in fields ? fields.productIds : ['p'])] }
    expect(segmentKind(one, 'zh')).toBe(kind)
    expect(segmentTitle(one, products)).toBe(title)
    expect(segmentTone(one, products)).toBe(tone)
  })

  it.each([
    ['18:10', '18:15', '18:10–18:15'],
    ['23:50', '24:20', '23:50–次日 00:20'],
    ['24:30', '24:35', '次日 00:30–00:35'],
  ])('says when it is from %s to %s', (from, to, label) => {
    expect(spanLabel(minuteAt('18:00'), minuteAt(from), minuteAt(to), 'zh')).toBe(label)
  })
})

it.each([
  ['Asia/Shanghai', '2027-06-18T12:05:59Z', minuteAt('20:05')],
  ['Asia/Shanghai', '2027-06-18T16:00:00Z', 1440],
  ['Asia/Shanghai', '2027-06-17T15:59:00Z', -1],
  ['Europe/London', '2027-06-18T23:30:00Z', 1440 + 30],
])('on the clocks of %s, %s is minute %i of the plan', (timeZone, time, minute) => {
  expect(nowMinute('2027-06-18', timeZone, new Date(time))).toBe(minute)
})
