import { expect, it } from 'vitest'
import { addSession } from '#core/edits/addSession.ts'
import { pageOf } from '#core/plan/Plan.ts'
import { applyDiff, countDiff } from '#core/plan/PlanDiff.ts'
import { aPlan, minuteAt } from '#tests/build/plan.ts'

const plan = aPlan()
const fields = { id: 'new', roomId: 'room', start: minuteAt('20:00'), duration: 60 }

it('adds an empty draft session in the room', () => {
  const result = addSession(plan, fields)
  if (!result.ok) throw new Error(result.refusal.code)
  expect(countDiff(result.value)).toEqual({ added: 1, changed: 0, removed: 0 })
  const [added] = pageOf(applyDiff(plan, result.value), 'sessions', '')
  expect(added).toMatchObject({ ...fields, planId: plan.id, status: 'draft', title: '' })
})

it('adds a session that has no room yet', () => {
  expect(addSession(plan, { ...fields, roomId: null })).toMatchObject({ ok: true })
})

it.each([
  ['a room that is gone', { roomId: 'gone' }, 'row-missing'],
  ['a start before the plan', { start: -15 }, 'outside-plan'],
  ['an end past the last overrun', { start: 3 * 1440 + 700 }, 'outside-plan'],
  ['no length', { duration: 0 }, 'duration-too-short'],
  ['half a minute', { start: 10.5 }, 'not-whole-minutes'],
])('refuses %s', (_case, change, code) => {
  expect(addSession(plan, { ...fields, ...change })).toMatchObject({ ok: false, refusal: { code } })
})
