import { describe, expect, it } from 'vitest'
import type { PlanStore } from '#renderer/store/PlanStore.ts'
import { aMachine, base, duration, faultyDisk, label, longer, otherPlan, planOf } from './aMachine.ts'

const opened = { ok: true }
const notSaved = { ok: false, fault: 'not-saved' }

/** A machine with plans `a` and `b`, none of them open. */
async function withTwoPlans() {
  const machine = aMachine()
  const store = machine.window()
  for (const id of ['a', 'b']) await store.create(otherPlan(id))
  await store.close()
  return machine
}

/** Which of the plans a window on the same machine can open, so which locks are free. */
async function freePlans(other: PlanStore, ...planIds: string[]): Promise<string[]> {
  const free: string[] = []
  for (const planId of planIds) if ((await other.open(planId)).ok) free.push(planId)
  await other.close()
  return free
}

/** A window whose open plan `plan` has an edit that the disk refuses. */
async function unsaved() {
  const machine = aMachine()
  const { database, faults } = faultyDisk(machine.database())
  const store = machine.window(database)
  await store.create(base)
  await store.whenSaved()
  faults.full = true
  store.commit(label, longer(8))
  return { machine, store, faults }
}

describe('asked for several things at once, a window', () => {
  it('opens a plan that is clicked twice once', async () => {
    const machine = await withTwoPlans()
    const store = machine.window()
    expect(await Promise.all([store.open('a'), store.open('a')])).toEqual([opened, opened])
    expect(planOf(store)?.id).toBe('a')
  })

  it('has the plan that was clicked last open, and lets go of every other', async () => {
    const machine = await withTwoPlans()
    const store = machine.window()
    expect(await Promise.all([store.open('a'), store.open('b')])).toEqual([opened, opened])
    expect(planOf(store)?.id).toBe('b')
    expect(await freePlans(machine.window(), 'a', 'b')).toEqual(['a'])
    await store.close()
    expect(await freePlans(machine.window(), 'a', 'b')).toEqual(['a', 'b'])
  })

  it('stores a plan that is made twice once, and has it open', async () => {
    const machine = aMachine()
    const store = machine.window()
    const outcomes = await Promise.all([store.create(base), store.create(base)])
    expect(outcomes).toEqual([opened, { ok: false, fault: 'exists' }])
    expect(planOf(store)).toEqual(base)
    expect(await freePlans(machine.window(), 'plan')).toEqual([])
  })

  it('removes a plan before it opens it again, and then says that it is gone', async () => {
    const machine = await withTwoPlans()
    const store = machine.window()
    const outcomes = await Promise.all([store.open('a'), store.remove('a'), store.open('a')])
    expect(outcomes).toEqual([opened, opened, { ok: false, fault: 'gone' }])
    expect(planOf(store)).toBeNull()
  })

  it('closes after it has opened', async () => {
    const machine = await withTwoPlans()
    const store = machine.window()
    expect(await Promise.all([store.open('a'), store.close()])).toEqual([opened, true])
    expect(planOf(store)).toBeNull()
    expect(await freePlans(machine.window(), 'a')).toEqual(['a'])
  })

  it('goes on after one of them failed', async () => {
    const machine = await withTwoPlans()
    const { database, faults } = faultyDisk(machine.database())
    const store = machine.window(database)
    faults.broken = true
    await expect(store.open('a')).rejects.toThrow('disk broken')
    faults.broken = false
    expect(await store.open('b')).toEqual(opened)
  })
})

describe('a disk that fails', () => {
  it.each(['open', 'remove'] as const)('leaves the plan to be opened once it can, after %s', async (verb) => {
    const machine = await withTwoPlans()
    const { database, faults } = faultyDisk(machine.database())
    const store = machine.window(database)
    faults.broken = true
    await expect(store[verb]('a')).rejects.toThrow('disk broken')
    expect(planOf(store)).toBeNull()
    expect(await freePlans(machine.window(), 'a')).toEqual(['a'])
    faults.broken = false
    expect(await store[verb]('a')).toEqual(opened)
  })
})

describe('while the open plan has an edit that cannot be saved', () => {
  it('it stays open, with its edit, when another plan is made, and that one is not stored', async () => {
    const { machine, store } = await unsaved()
    expect(await store.create(otherPlan('new'))).toEqual(notSaved)
    expect([planOf(store)?.id, duration(store)]).toEqual(['plan', 8])
    expect((await store.list()).map(({ id }) => id)).toEqual(['plan'])
    expect(await freePlans(machine.window(), 'plan')).toEqual([])
  })

  it('it is not removed, and can still be saved', async () => {
    const { machine, store, faults } = await unsaved()
    expect(await store.remove('plan')).toEqual(notSaved)
    expect([planOf(store)?.id, duration(store)]).toEqual(['plan', 8])
    expect(await machine.database().pages.count()).toBeGreaterThan(0)
    expect(await freePlans(machine.window(), 'plan')).toEqual([])
    faults.full = false
    expect(await store.remove('plan')).toEqual(opened)
    expect(await store.list()).toEqual([])
  })

  it('it stays open when another plan is opened', async () => {
    const { store } = await unsaved()
    expect(await store.open('other')).toEqual(notSaved)
    expect(duration(store)).toBe(8)
  })
})
