import { describe, expect, it } from 'vitest'
import { aMachine, base, duration, faultyDisk, label, longer, planOf } from './aMachine.ts'

/** A plan edited four times, undone three times; nothing of that is in the new window's memory. */
async function thriceUndone() {
  const machine = aMachine()
  const first = machine.window()
  await first.create(base)
  for (const minutes of [6, 7, 8, 9]) first.commit(label, longer(minutes))
  for (let i = 0; i < 3; i++) await first.undo()
  await first.whenSaved()
  await first.close()
  const { database, faults } = faultyDisk(machine.database())
  const store = machine.window(database)
  await store.open('plan')
  expect(duration(store)).toBe(6)
  return { machine, store, faults }
}

describe('redo after an edit that put another branch in place of the undone one', () => {
  it('finds nothing while the new branch waits to be written', async () => {
    const { store } = await thriceUndone()
    store.linkFile({ path: '/双11.bigday', shared: { revision: 'r1', lineage: [] } })
    store.commit({ zh: '别的', en: 'Else' }, longer(20))
    await store.redo()
    expect(duration(store)).toBe(20)
    expect(store.state.getState()).toMatchObject({ undoLabel: { zh: '别的' }, redoLabel: null })
  })

  it('finds nothing, and offers nothing, while the disk refuses the new branch', async () => {
    const { machine, store, faults } = await thriceUndone()
    faults.full = true
    store.commit({ zh: '别的', en: 'Else' }, longer(20))
    expect(await store.whenSaved()).toBe(false)
    await store.redo()
    expect(duration(store)).toBe(20)
    await store.undo()
    await store.redo()
    expect(store.state.getState()).toMatchObject({ undoLabel: { zh: '别的' }, redoLabel: null })
    faults.full = false
    store.retrySave()
    const again = await machine.reopened(store)
    await again.redo()
    expect(duration(again)).toBe(20)
  })

  it('goes as far as the new branch, which undo walks back down into the old trunk', async () => {
    const { store, faults } = await thriceUndone()
    faults.full = true
    for (const minutes of [20, 21]) store.commit(label, longer(minutes))
    const seen: (number | undefined)[] = []
    for (const step of ['undo', 'undo', 'undo', 'undo', 'redo', 'redo', 'redo', 'redo'] as const) {
      await store[step]()
      seen.push(duration(store))
    }
    expect(seen).toEqual([20, 6, 5, 5, 6, 20, 21, 21])
  })
})

it('an edit made while the next entry to redo is being read stands in its place', async () => {
  const { machine, store } = await thriceUndone()
  const stop = store.state.subscribe(async () => {
    if (duration(store) !== 7) return
    stop()
    for (let i = 0; i < 6; i++) await Promise.resolve()
    store.commit({ zh: '别的', en: 'Else' }, longer(20))
  })
  await store.redo()
  expect(duration(store)).toBe(20)
  expect(store.state.getState()).toMatchObject({ undoLabel: { zh: '别的' }, redoLabel: null })
  await store.undo()
  expect(duration(store)).toBe(7)
  await store.redo()
  expect(duration(await machine.reopened(store))).toBe(20)
})

it.each(Array.from({ length: 10 }, (_, moments) => moments))(
  'an edit made %i moments after undo was pressed comes before it or after it, never half of each',
  async (moments) => {
    const machine = aMachine()
    const store = machine.window()
    await store.create(base)
    store.commit(label, longer(8))
    const undone = store.undo()
    for (let i = 0; i < moments; i++) await Promise.resolve()
    store.commit(label, longer(9))
    await undone
    expect(planOf(await machine.reopened(store))).toEqual(planOf(store))
    for (let i = 0; i < 2; i++) await store.undo()
    expect(planOf(store)).toEqual(base)
  },
)

describe('an undo that waits for its entry', () => {
  async function reopenedAfterEdits() {
    const machine = aMachine()
    const first = machine.window()
    await first.create(base)
    for (const minutes of [6, 7, 8]) first.commit(label, longer(minutes))
    const store = await machine.reopened(first)
    await store.undo()
    return store
  }

  it('is still done when the plan is linked to a file meanwhile', async () => {
    const store = await reopenedAfterEdits()
    const undone = [store.undo(), store.undo()]
    await Promise.resolve()
    store.linkFile({ path: '/双11.bigday', shared: { revision: 'r1', lineage: [] } })
    await Promise.all(undone)
    expect(duration(store)).toBe(5)
  })

  it('is not done to another plan that is opened meanwhile', async () => {
    const machine = aMachine()
    const store = machine.window()
    await store.create({ ...base, id: 'other' })
    store.commit(label, longer(9))
    await store.create(base)
    store.commit(label, longer(8))
    await Promise.all([store.open('other'), store.undo()])
    expect(duration(store)).toBe(9)
    await store.open('plan')
    expect(duration(store)).toBe(8)
  })
})

it('an edit that does not fit the plan leaves what can be undone and redone as it was', async () => {
  const store = aMachine().window()
  await store.create(base)
  store.commit({ zh: '一', en: 'One' }, longer(8))
  store.commit({ zh: '二', en: 'Two' }, longer(9))
  await store.undo()
  const misfit = longer(7)(base)
  expect(() => store.commit(label, () => misfit)).toThrow('is not as the diff found it')
  expect(store.state.getState()).toMatchObject({ undoLabel: { zh: '一' }, redoLabel: { zh: '二' } })
  await store.redo()
  expect(duration(store)).toBe(9)
})
