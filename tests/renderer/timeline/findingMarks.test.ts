import { describe, expect, it } from 'vitest'
import type { Finding, Place } from '#core/checks/Finding.ts'
import { findingsBySession, marksOf } from '#renderer/screens/timeline/findings/findingMarks.ts'

const finding = (severity: Finding['severity'], ...places: [Place, ...Place[]]): Finding => ({
  check: 'any',
  severity,
  places,
  figures: {},
})
const open = (one: Finding) => ({ finding: one, acceptance: null })
const segment = (page: string, id: string, start?: number, end?: number): Place => ({
  table: 'segments',
  page,
  id,
  ...(start !== undefined && end !== undefined && { start, end }),
})

const late = finding('warning', segment('s1', 'a', 10, 15), segment('s1', 'b', 15, 20))
const price = finding('error', { table: 'lineup', page: 's1', id: 'row' })
const other = finding('hint', { table: 'sessions', page: '', id: 's2', start: 5, end: 9 })

describe('findings of a session', () => {
  const found = findingsBySession([open(late), open(price), open(other)], new Map())

  it('are those of its run and lineup too, each once, the worst one named', () => {
    expect(found.get('s1')).toEqual({
      marks: [{ finding: late, start: 10, end: 15 }],
      count: 2,
      worst: 'error',
    })
    expect(found.get('s2')).toMatchObject({ count: 1, worst: 'hint' })
  })

  it('stay the same object while nothing about the session is new', () => {
    const fixed = findingsBySession([open(late), open(price)], found)
    expect(fixed.get('s1')).toBe(found.get('s1'))
    expect(fixed.has('s2')).toBe(false)
    expect(findingsBySession([open(price)], found).get('s1')).not.toBe(found.get('s1'))
  })

  it('are not those that somebody accepted', () => {
    const accepted = { finding: price, acceptance: { id: 'x' } as never }
    expect(findingsBySession([accepted, open(late)], new Map()).get('s1')).toMatchObject({
      count: 1,
      worst: 'warning',
    })
  })
})

it('a row is marked at the minutes its findings name, and at no others', () => {
  const dark = finding('warning', { table: 'rooms', page: '', id: 'r', start: 60, end: 90 })
  const nowhere = finding('error', { table: 'rooms', page: '', id: 'r' })
  expect(marksOf([open(dark), open(nowhere), open(late)], 'rooms', 'r')).toEqual([
    { finding: dark, start: 60, end: 90 },
  ])
})
