import { expect, it } from 'vitest'
import type { PlanStore } from '#renderer/store/PlanStore.ts'
import { aMachine, base, duration, faultyDisk, label, longer, planOf } from './aMachine.ts'

it('an edit made in answer to the mark saying saved is saved too', async () => {
  const machine = aMachine()
  const store = machine.window()
  await store.create(base)
  await store.whenSaved()
  store.commit(label, longer(8))
  const stop = store.state.subscribe(({ saved }) => {
    if (saved.kind !== 'saved') return
    stop()
    store.commit(label, longer(9))
  })
  expect(await store.whenSaved()).toBe(true)
  expect(store.state.getState().saved.kind).toBe('saved')
  expect(duration(await machine.reopened(store))).toBe(9)
})

it('an edit made in answer to the painting of another comes after it, in memory, on disk and in history', async () => {
  const machine = aMachine()
  const store = machine.window()
  await store.create(base)
  const stop = store.state.subscribe(({ plan }) => {
    if (!plan || plan === base) return
    stop()
    store.commit({ zh: '二', en: 'Two' }, longer(9))
  })
  store.commit({ zh: '一', en: 'One' }, longer(8))
  expect(duration(store)).toBe(9)
  const again = await machine.reopened(store)
  expect(again.state.getState()).toMatchObject({ plan: planOf(store), undoLabel: { zh: '二' } })
  await again.undo()
  expect([duration(again), again.state.getState().undoLabel?.zh]).toEqual([8, '一'])
})

it.each(Array.from({ length: 12 }, (_, moments) => moments))(
  'a plan that is being closed stays open for an edit that gets in %i moments after the mark and is refused by the disk',
  async (moments) => {
    const machine = aMachine()
    const { database, faults } = faultyDisk(machine.database())
    const store = machine.window(database)
    await store.create(base)
    store.commit(label, longer(8))
    let edited = Promise.resolve(false)
    const stop = store.state.subscribe(({ saved }) => {
      if (saved.kind !== 'saved') return
      stop()
      faults.full = true
      edited = editAfter(store, moments)
    })
    const isClosed = await store.close()
    expect(isClosed).toBe(!(await edited))
    faults.full = false
    expect(await store.close()).toBe(true)
    const again = machine.window()
    await again.open('plan')
    expect(duration(again)).toBe(isClosed ? 8 : 9)
  },
)

/** Edits some microtasks from now; gives whether the plan was still open by then. */
async function editAfter(store: PlanStore, moments: number): Promise<boolean> {
  for (let i = 0; i < moments; i++) await Promise.resolve()
  if (!planOf(store)) return false
  store.commit(label, longer(9))
  return true
}
