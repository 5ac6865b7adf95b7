import { describe, expect, it } from 'vitest'
import { usualRunOptions } from '#core/edits/run/RunOptions.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { runPreview, writtenSegments } from '#renderer/screens/runOfShow/runPreview.ts'
import { aShow, shift } from '#tests/build/aShow.ts'
import { planId } from '#tests/build/plan.ts'

function preview(plan: Plan, options = usualRunOptions(120)) {
  let made = 0
  return runPreview(plan, 's1', options, () => `new${made++}`)
}

function previewed(plan: Plan) {
  const result = preview(plan)
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

describe('the preview of a run', () => {
  const plan = aShow({
    from: '20:00',
    minutes: 120,
    roles: ['hero', 'welfare', 'profit'],
    minShows: 2,
    shifts: [shift('A', '19:00', '23:00')],
  })
  const run = previewed(plan)

  it('adds up to the session', () => {
    expect(run.minutes).toBe(120)
    expect(run.kinds.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(120)
    expect(run.kinds.reduce((sum, { segments }) => sum + segments, 0)).toBe(run.segments.length)
  })

  it('says how often and how long each product of the lineup shows', () => {
    expect(run.shows.map(({ productId, wanted }) => [productId, wanted])).toEqual([
      ['p1', 2],
      ['p2', 2],
      ['p3', 2],
    ])
    for (const { productId, times, minutes, wanted } of run.shows) {
      const those = run.segments.filter(({ productIds }) => productIds.includes(productId))
      expect(times).toBe(those.length)
      expect(times).toBeGreaterThanOrEqual(wanted)
      expect(minutes).toBe(those.reduce((sum, { duration }) => sum + duration, 0))
    }
  })

  it('refuses a session that is too short, with the minutes that are missing', () => {
    const short = aShow({
      from: '20:00',
      minutes: 5,
      roles: ['hero', 'new', 'profit', 'image', 'traffic'],
      minShows: 3,
    })
    expect(preview(short, usualRunOptions(5))).toMatchObject({
      ok: false,
      refusal: { code: 'run-too-short' },
    })
  })

  it('stands in the place of a run that is there', () => {
    const there = blankRow('segments', {
      id: 'old',
      planId,
      sessionId: 's1',
      order: 'a0',
      start: 1200,
      duration: 5,
    })
    const again = previewed({ ...plan, tables: { ...plan.tables, segments: new Map([['s1', [there]]]) } })
    expect(again.segments).toEqual(run.segments)
  })
})

describe('written segments', () => {
  const row = (fields: object) =>
    blankRow('segments', { id: 'x', planId, sessionId: 's1', order: 'a', start: 0, duration: 1, ...fields })

  it('are those with a text of their own', () => {
    expect(
      writtenSegments([row({}), row({ script: ' ' }), row({ notes: '备用' }), row({ title: '开场' })]),
    ).toBe(2)
  })
})
