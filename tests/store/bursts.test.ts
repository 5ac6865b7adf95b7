import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PlanStore } from '#renderer/store/PlanStore.ts'
import { aMachine, label, longer, otherPlan, planOf } from './aMachine.ts'

type Ask = (store: PlanStore) => Promise<unknown>

const planIds = ['a', 'b', 'c']

const edit =
  (minutes: number): Ask =>
  async (store) => {
    if (planOf(store)) store.commit(label, longer(minutes))
  }

const anyAsk: fc.Arbitrary<Ask> = fc.oneof(
  fc.constantFrom(...planIds).map(
    (id): Ask =>
      (store) =>
        store.open(id),
  ),
  fc.constantFrom(...planIds).map(
    (id): Ask =>
      (store) =>
        store.create(otherPlan(id)),
  ),
  fc.constantFrom(...planIds).map(
    (id): Ask =>
      (store) =>
        store.remove(id),
  ),
  fc.integer({ min: 1, max: 60 }).map(edit),
  fc.constantFrom<Ask>(
    (store) => store.close(),
    (store) => store.undo(),
    (store) => store.redo(),
  ),
)

/** What is asked for, and how many microtasks after the one before. */
const anyBurst = fc.array(fc.tuple(anyAsk, fc.nat({ max: 40 })), { minLength: 2, maxLength: 14 })

it('whatever is asked for before the answers are in, memory is as the disk and only the open plan is held', async () => {
  await fc.assert(
    fc.asyncProperty(anyBurst, async (burst) => {
      const machine = aMachine()
      const store = machine.window()
      await store.create(otherPlan('a'))
      const answers: Promise<unknown>[] = []
      for (const [ask, moments] of burst) {
        for (let i = 0; i < moments; i++) await Promise.resolve()
        answers.push(ask(store))
      }
      await Promise.all(answers)
      expect(await store.whenSaved()).toBe(true)
      const shown = planOf(store)
      const listed = (await store.list()).map(({ id }) => id)
      if (shown) expect(listed).toContain(shown.id)
      const other = machine.window()
      for (const id of listed)
        expect(await other.open(id)).toEqual(
          id === shown?.id ? { ok: false, fault: 'open-elsewhere' } : { ok: true },
        )
      await other.close()
      await store.close()
      if (!shown) return
      expect(await other.open(shown.id)).toEqual({ ok: true })
      expect(planOf(other)).toEqual(shown)
    }),
    { numRuns: 80 },
  )
})
