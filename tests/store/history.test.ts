import { describe, expect, it } from 'vitest'
import type { PlanStore } from '#renderer/store/PlanStore.ts'
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

/** A plan edited as often as there are lengths; step `n` made the first segment `lengths[n - 1]` minutes long. */
async function editedTo(lengths: readonly number[]) {
  const machine = aMachine()
  const store = machine.window()
  await store.create(base)
  for (const minutes of lengths) store.commit(named(minutes), longer(minutes))
  return { machine, store }
}

const named = (minutes: number) => ({ zh: `改成 ${minutes}`, en: `Change to ${minutes}` })
/** 5 minutes to begin with, so step `n` is `5 + n`. */
const upTo = (count: number) => Array.from({ length: count }, (_, i) => 6 + i)
const marks = (store: PlanStore) => store.state.getState().history
const steps = async (store: PlanStore, from: number, count: number) =>
  (await store.history(from, count)).map(({ seq, label }) => [seq, label.zh])

describe('going to a step of the history', () => {
  it('back five and forward three is the same as single steps, in memory and on disk', async () => {
    const { machine, store } = await editedTo(upTo(9))
    const single = (await editedTo(upTo(9))).store
    expect(await store.goTo(4)).toEqual({ ok: true })
    for (let i = 0; i < 5; i++) await single.undo()
    expect(store.state.getState()).toMatchObject(withoutSaved(single))
    expect(await store.goTo(7)).toEqual({ ok: true })
    for (let i = 0; i < 3; i++) await single.redo()
    expect(store.state.getState()).toMatchObject(withoutSaved(single))
    const again = await machine.reopened(store)
    expect(planOf(again)).toEqual(planOf(single))
    expect(marks(again)).toMatchObject({ at: 7, newest: 9 })
  })

  it('reads steps that another window made, however many, and tells how far it is', async () => {
    const { machine, store: first } = await editedTo(upTo(40))
    const store = await machine.reopened(first)
    const told: (readonly number[])[] = []
    expect(await store.goTo(0, { onSteps: (...told1) => told.push(told1) })).toEqual({ ok: true })
    expect(planOf(store)).toEqual(base)
    expect(told).toEqual([8, 16, 24, 32, 40].map((done) => [done, 40]))
    expect(store.state.getState()).toMatchObject({ undoLabel: null, redoLabel: { zh: '改成 6' } })
    expect(await store.goTo(40)).toEqual({ ok: true })
    expect(duration(store)).toBe(45)
  })

  it('stops before an edit that is made on the way, and keeps it', async () => {
    const { machine, store } = await editedTo(upTo(20))
    const outcome = store.goTo(0, {
      onSteps: (done) => done === 8 && store.commit({ zh: '别的', en: 'Else' }, longer(30)),
    })
    expect(await outcome).toEqual({ ok: false, fault: 'edited' })
    expect(duration(store)).toBe(30)
    expect(store.state.getState()).toMatchObject({ undoLabel: { zh: '别的' }, redoLabel: null })
    expect(marks(store)).toMatchObject({ at: 13, newest: 13 })
    expect(planOf(await machine.reopened(store))).toEqual(planOf(store))
  })

  it('does not begin after an edit that was made while it waited for its turn', async () => {
    const { store } = await editedTo(upTo(3))
    const outcome = store.goTo(0)
    store.commit(label, longer(30))
    expect(await outcome).toEqual({ ok: false, fault: 'edited' })
    expect(duration(store)).toBe(30)
  })

  it('stops where it is when asked to, which undo and redo go on from', async () => {
    const { store } = await editedTo(upTo(20))
    const stop = new AbortController()
    expect(await store.goTo(0, { onSteps: () => stop.abort(), signal: stop.signal })).toEqual({ ok: true })
    expect(marks(store)).toMatchObject({ at: 12, newest: 20 })
    await store.redo()
    expect(duration(store)).toBe(18)
  })

  it('stops before a step that is not to be had, says so, and leaves the plan whole', async () => {
    const { machine, store: first } = await editedTo(upTo(12))
    await first.whenSaved()
    await machine.database().history.delete(['plan', 9])
    const store = await machine.reopened(first)
    expect(await store.goTo(2)).toEqual({ ok: false, fault: 'unreadable' })
    expect(duration(store)).toBe(5 + 9)
    expect(await store.goTo(12)).toEqual({ ok: true })
    expect(duration(store)).toBe(5 + 12)
  })

  it.each([-1, 4, 99])('refuses step %i of three', async (seq) => {
    const { store } = await editedTo(upTo(3))
    expect(await store.goTo(seq)).toEqual({ ok: false, fault: 'gone' })
    expect(duration(store)).toBe(8)
  })

  it('does nothing to another plan that is opened meanwhile', async () => {
    const { store } = await editedTo(upTo(3))
    await store.create({ ...base, id: 'other' })
    await store.open('plan')
    const opened = store.open('other')
    const gone = store.goTo(0)
    expect(await opened).toEqual({ ok: true })
    expect(await gone).toEqual({ ok: true })
    await store.open('plan')
    expect(duration(store)).toBe(8)
  })
})

describe('the list of steps', () => {
  it('has what was made in this window and what the database has, page by page', async () => {
    const { machine, store: first } = await editedTo(upTo(4))
    const store = await machine.reopened(first)
    store.commit({ zh: '新的', en: 'New' }, longer(20))
    expect(await steps(store, 1, 3)).toEqual([
      [1, '改成 6'],
      [2, '改成 7'],
      [3, '改成 8'],
    ])
    expect(await steps(store, 4, 3)).toEqual([
      [4, '改成 9'],
      [5, '新的'],
    ])
    expect(await store.history(1, 1)).toEqual([
      {
        seq: 1,
        id: expect.any(String),
        at: '2027-06-18T12:00:00.000Z',
        label: named(6),
        author: '小陈',
        // The segment that became longer, and the two that follow it.
        rows: { added: 0, changed: 3, removed: 0 },
      },
    ])
  })

  it('offers undone steps until an edit cuts them off, written or not', async () => {
    const { machine, store: first } = await editedTo(upTo(5))
    await first.whenSaved()
    await first.close()
    const { database, faults } = faultyDisk(machine.database())
    const store = machine.window(database)
    await store.open('plan')
    await store.goTo(2)
    expect(await steps(store, 1, 9)).toHaveLength(5)
    faults.full = true
    store.commit({ zh: '别的', en: 'Else' }, longer(30))
    expect(await store.whenSaved()).toBe(false)
    expect(await steps(store, 1, 9)).toEqual([
      [1, '改成 6'],
      [2, '改成 7'],
      [3, '别的'],
    ])
    expect(marks(store)).toEqual({ at: 3, newest: 3, made: 1 })
    expect(await store.goTo(5)).toEqual({ ok: false, fault: 'gone' })
  })
})

/** What a window shows of its plan, apart from when it was saved. */
function withoutSaved(store: PlanStore) {
  const { saved: _, ...shown } = store.state.getState()
  return shown
}
