import { describe, expect, it } from 'vitest'
import { addSession } from '#core/edits/addSession.ts'
import { duplicateSegments } from '#core/edits/duplicateSegments.ts'
import { insertSegment } from '#core/edits/insertSegment.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { moveSegment } from '#core/edits/moveSegment.ts'
import { moveSegments } from '#core/edits/moveSegments.ts'
import { moveSession } from '#core/edits/moveSession.ts'
import { removeSegments } from '#core/edits/removeSegments.ts'
import { reorderSegments } from '#core/edits/reorderSegments.ts'
import { resizeSession } from '#core/edits/resizeSession.ts'
import { setFields } from '#core/edits/setFields.ts'
import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import { setSegmentTiming } from '#core/edits/setSegmentTiming.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { aPlan, planId, segment, session } from '#tests/build/plan.ts'

/** Three days and the overrun: the last minute that anything may end at. */
const planEnd = 3 * 1440 + 720
const lastHour = planEnd - 60

/** `s1` fills the plan's last hour but for 20 minutes; `s2` is on the first evening. */
const plan = aPlan(
  {
    start: lastHour,
    fields: {},
    segments: [
      segment('a', 10),
      segment('b', 10, { timing: 'fixed', start: lastHour + 5 }),
      segment('c', 25),
    ],
  },
  session('20:00', segment('d', 5), segment('e', 5)),
)

const codeOf = (of: Plan, edit: PlanEdit): string => {
  const result = edit(of)
  return result.ok ? 'done' : result.refusal.code
}

const huge = Number.MAX_SAFE_INTEGER

describe('a run that would leave the plan is refused:', () => {
  const cases: readonly [name: string, edit: PlanEdit, code: string][] = [
    [
      'a longer segment pushes the last one out',
      (p) => setSegmentDuration(p, 's1', ['s1-2'], 31),
      'outside-plan',
    ],
    ['a segment that fills the rest fits', (p) => setSegmentDuration(p, 's1', ['s1-2'], 30), 'done'],
    ['longer than any plan', (p) => setSegmentDuration(p, 's2', ['s2-1'], huge), 'duration-too-long'],
    [
      'longer than any number of minutes',
      (p) => setSegmentDuration(p, 's2', ['s2-1'], 1e300),
      'duration-too-long',
    ],
    ['longer than this plan', (p) => setSegmentDuration(p, 's2', ['s2-1'], 100_000), 'outside-plan'],
    [
      'an insert pushes the last one out',
      (p) => insertSegment(p, { sessionId: 's1', id: 'x', before: 's1-3', fields: { duration: 21 } }),
      'outside-plan',
    ],
    [
      'an insert that is fixed before the plan',
      (p) =>
        insertSegment(p, {
          sessionId: 's2',
          id: 'x',
          before: null,
          fields: { duration: 5, timing: 'fixed', start: -5 },
        }),
      'outside-plan',
    ],
    [
      'an insert that is fixed at part of a minute',
      (p) =>
        insertSegment(p, {
          sessionId: 's2',
          id: 'x',
          before: null,
          fields: { duration: 5, timing: 'fixed', start: 0.5 },
        }),
      'bad-value',
    ],
    [
      'an insert too long for any plan',
      (p) => insertSegment(p, { sessionId: 's2', id: 'x', before: null, fields: { duration: huge } }),
      'duration-too-long',
    ],
    ['copies past the end', (p) => duplicateSegments(p, 's1', ['s1-3'], ['x']), 'outside-plan'],
    ['a fixed one taken out, and the rest falls back', (p) => removeSegments(p, 's1', ['s1-2']), 'done'],
    ['a move of the last ones', (p) => moveSegments(p, 's1', ['s1-2'], 21), 'outside-plan'],
    ['a move of one that pushes others', (p) => moveSegment(p, 's1', 's1-2', lastHour + 26), 'outside-plan'],
    ['a session longer than any plan', (p) => resizeSession(p, 's2', huge), 'duration-too-long'],
    [
      'a new session longer than any plan',
      (p) => addSession(p, { id: 'x', roomId: null, start: 0, duration: huge }),
      'duration-too-long',
    ],
  ]
  it.each(cases)('%s', (_name, edit, code) => {
    expect(codeOf(plan, edit)).toBe(code)
  })

  it('a session whose run is longer than itself, moved to the last hours', () => {
    const short = applied(plan, (p) => resizeSession(p, 's2', 5))
    expect(codeOf(short, (p) => moveSession(p, 's2', planEnd - 5))).toBe('outside-plan')
    expect(codeOf(short, (p) => moveSession(p, 's2', planEnd - 10))).toBe('done')
  })

  it('a session whose run begins before it, moved to the first minute', () => {
    const early = aPlan({
      start: 60,
      fields: {},
      segments: [segment('预热', 10, { timing: 'fixed', start: 50 }), segment('a', 10)],
    })
    expect(codeOf(early, (p) => moveSession(p, 's1', 9))).toBe('outside-plan')
    expect(codeOf(early, (p) => moveSession(p, 's1', 10))).toBe('done')
  })

  it('a segment linked again, or put elsewhere, that lands behind a long one', () => {
    const long = aPlan({
      start: 0,
      fields: {},
      segments: [segment('long', planEnd), segment('a', 10, { timing: 'fixed', start: 100 })],
    })
    expect(codeOf(long, (p) => setSegmentTiming(p, 's1', ['s1-2'], 'linked'))).toBe('outside-plan')
    const last = aPlan({
      start: 0,
      fields: {},
      segments: [
        segment('a', 10),
        segment('b', 10),
        segment('late', 10, { timing: 'fixed', start: planEnd - 10 }),
      ],
    })
    expect(codeOf(last, (p) => reorderSegments(p, 's1', ['s1-1'], null))).toBe('outside-plan')
  })
})

describe('a run that stands outside already', () => {
  // Imports lay runs out without asking; the planner must be able to mend what came of it.
  const outside = aPlan({
    start: lastHour,
    fields: { duration: 60 },
    segments: [segment('a', 50), segment('b', 50)],
  })

  it.each<[string, PlanEdit, string]>([
    ['may come nearer', (p) => setSegmentDuration(p, 's1', ['s1-1'], 40), 'done'],
    ['may not go further out', (p) => setSegmentDuration(p, 's1', ['s1-1'], 51), 'outside-plan'],
    ['may be moved nearer with its session', (p) => moveSession(p, 's1', lastHour - 10), 'done'],
    ['may be written on', (p) => setFields(p, 'segments', 's1', ['s1-2'], { script: '话术' }), 'done'],
  ])('%s', (_name, edit, code) => {
    expect(codeOf(outside, edit)).toBe(code)
  })
})

describe('the plan itself', () => {
  const settings = pageOf(plan, 'plans', '')[0]?.settings
  if (!settings) throw new Error('no plan row')

  it.each<[string, PlanEdit, string]>([
    ['more days', (p) => setFields(p, 'plans', '', [planId], { days: 4 }), 'done'],
    [
      'more days than a plan may have',
      (p) => setFields(p, 'plans', '', [planId], { days: 367 }),
      'bad-plan-length',
    ],
    [
      'fewer days than its sessions need',
      (p) => setFields(p, 'plans', '', [planId], { days: 2 }),
      'planned-outside',
    ],
    [
      'a day of no calendar',
      (p) => setFields(p, 'plans', '', [planId], { startDate: '2027-02-30' }),
      'not-a-date',
    ],
    [
      'new segments longer than any plan',
      (p) => setFields(p, 'plans', '', [planId], { settings: { ...settings, defaultSegmentMinutes: huge } }),
      'duration-too-long',
    ],
  ])('%s', (_name, edit, code) => {
    expect(codeOf(plan, edit)).toBe(code)
  })
})

function applied(to: Plan, edit: PlanEdit): Plan {
  const result = edit(to)
  if (!result.ok) throw new Error(result.refusal.code)
  return applyDiff(to, result.value)
}
