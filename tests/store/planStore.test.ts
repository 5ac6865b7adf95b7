import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { setFields } from '#core/edits/setFields.ts'
import { refuse } from '#core/plan/Result.ts'
import type { OpenOutcome } from '#renderer/store/PlanStore.ts'
import { anyEdit, anyPlan } from '#tests/build/anyPlan.ts'
import { aPlan, segment, session } from '#tests/build/plan.ts'
import { aMachine, base, duration, label, longer, planOf } from './aMachine.ts'

let machine = aMachine()
beforeEach(() => {
  machine = aMachine()
})

describe('an edit', () => {
  it('is painted at once and durable when the mark says saved', async () => {
    const store = machine.window()
    await store.create(base)
    store.commit(label, longer(8))
    expect(duration(store)).toBe(8)
    expect(store.state.getState().saved.kind).toBe('saving')
    await store.whenSaved()
    expect(store.state.getState().saved).toEqual({ kind: 'saved', at: '2027-06-18T12:00:00.000Z' })
    expect(planOf(await machine.reopened(store))).toEqual(planOf(store))
  })

  it('that is refused changes nothing and says why', async () => {
    const store = machine.window()
    await store.create(base)
    const result = store.commit(label, () => refuse({ code: 'duration-too-short', duration: 0 }))
    expect(result.ok).toBe(false)
    expect(planOf(store)).toEqual(base)
    expect(store.state.getState().undoLabel).toBeNull()
  })

  it('that changes nothing leaves no entry in history', async () => {
    const store = machine.window()
    await store.create(base)
    store.commit(label, longer(5))
    expect(store.state.getState().undoLabel).toBeNull()
  })

  it('of one duration writes one page, one history entry and the plan’s own entry, however many rows move', async () => {
    const many = aPlan(
      session('08:00', ...Array.from({ length: 280 }, () => segment('段', 2))),
      session('20:00', segment('一', 5)),
    )
    const database = machine.database()
    const writes: string[] = []
    database.use({
      stack: 'dbcore',
      name: 'count',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name)
          return {
            ...table,
            mutate: (request) => {
              if (request.type === 'put' || request.type === 'add') {
                for (const _ of request.values) writes.push(name)
              }
              return table.mutate(request)
            },
          }
        },
      }),
    })
    const store = machine.window(database)
    await store.create(many)
    writes.length = 0
    store.commit(label, longer(6))
    await store.whenSaved()
    expect(writes.sort()).toEqual(['history', 'pages', 'plans'])
  })
})

describe('undo and redo', () => {
  it('go back and forth and say what they would do', async () => {
    const store = machine.window()
    await store.create(base)
    store.commit(label, longer(8))
    await store.undo()
    expect(planOf(store)).toEqual(base)
    expect(store.state.getState()).toMatchObject({ undoLabel: null, redoLabel: label })
    await store.redo()
    expect(duration(store)).toBe(8)
    expect(store.state.getState()).toMatchObject({ undoLabel: label, redoLabel: null })
  })

  it('are still there after the window was killed, all the way down', async () => {
    const first = machine.window()
    await first.create(base)
    for (const minutes of [6, 7, 8, 9]) first.commit({ zh: `${minutes}`, en: `${minutes}` }, longer(minutes))
    await first.undo()
    const store = await machine.reopened(first)
    expect(duration(store)).toBe(8)
    expect(store.state.getState()).toMatchObject({ undoLabel: { zh: '8' }, redoLabel: { zh: '9' } })
    await store.redo()
    expect(duration(store)).toBe(9)
    for (const minutes of [8, 7, 6]) {
      await store.undo()
      expect(duration(store)).toBe(minutes)
      expect(store.state.getState().undoLabel).toEqual({ zh: `${minutes}`, en: `${minutes}` })
    }
    await store.undo()
    expect(planOf(store)).toEqual(base)
    await store.undo()
    expect(planOf(store)).toEqual(base)
  })

  it('forget the undone branch once something else is edited', async () => {
    const first = machine.window()
    await first.create(base)
    first.commit(label, longer(8))
    await first.undo()
    first.commit({ zh: '别的', en: 'Else' }, longer(9))
    const store = await machine.reopened(first)
    expect(store.state.getState()).toMatchObject({ undoLabel: { zh: '别的' }, redoLabel: null })
    await store.redo()
    expect(duration(store)).toBe(9)
  })

  it('pressed twice at once go two steps', async () => {
    const first = machine.window()
    await first.create(base)
    for (const minutes of [6, 7, 8]) first.commit(label, longer(minutes))
    const store = await machine.reopened(first)
    await Promise.all([store.undo(), store.undo()])
    expect(duration(store)).toBe(6)
  })
})

describe('a write that fails', () => {
  it('is said, keeps the edit in memory, and goes through in order when tried again', async () => {
    const database = machine.database()
    let isFull = false
    database.history.hook('creating', () => {
      if (isFull) throw new Error('QuotaExceededError')
    })
    const store = machine.window(database)
    await store.create(base)
    isFull = true
    store.commit(label, longer(8))
    expect(await store.whenSaved()).toBe(false)
    expect(store.state.getState().saved).toMatchObject({
      kind: 'failed',
      why: expect.stringContaining('Quota'),
    })
    expect(duration(store)).toBe(8)
    expect(await store.close()).toBe(false)
    expect(planOf(store)).not.toBeNull()

    isFull = false
    store.commit(label, longer(9))
    expect(await store.whenSaved()).toBe(true)
    const again = await machine.reopened(store)
    expect(duration(again)).toBe(9)
    await again.undo()
    expect(duration(again)).toBe(8)
  })
})

describe('two windows', () => {
  it('never have one plan both', async () => {
    const [one, other] = [machine.window(), machine.window()]
    await one.create(base)
    expect(await other.open('plan')).toEqual({ ok: false, fault: 'open-elsewhere' })
    expect(await other.remove('plan')).toEqual({ ok: false, fault: 'open-elsewhere' })
    await one.close()
    expect(await other.open('plan')).toEqual({ ok: true })
  })
})

describe('the list of plans', () => {
  it('names what is here, refuses a second plan of one id, and forgets a removed one with its history', async () => {
    const store = machine.window()
    await store.create(base)
    store.commit(label, (plan) => setFields(plan, 'plans', '', ['plan'], { title: '新名' }))
    await store.whenSaved()
    expect((await store.list()).map(({ title }) => title)).toEqual(['新名'])
    await store.close()
    expect(await store.create(base)).toEqual<OpenOutcome>({ ok: false, fault: 'exists' })
    expect(await store.remove('plan')).toEqual({ ok: true })
    expect(await store.list()).toEqual([])
    expect(await store.open('plan')).toEqual({ ok: false, fault: 'gone' })
    const database = machine.database()
    expect([await database.pages.count(), await database.history.count()]).toEqual([0, 0])
  })
})

describe('the plan file', () => {
  it('is current until the plan is edited, and again once undone to where it was written', async () => {
    const store = machine.window()
    const shared = { revision: 'r1', lineage: [] }
    await store.create(base, { path: '/home/小陈/双11.bigday', shared })
    expect(store.state.getState()).toMatchObject({ filePath: '/home/小陈/双11.bigday', isFileCurrent: true })
    store.commit(label, longer(8))
    expect(store.state.getState().isFileCurrent).toBe(false)
    store.linkFile({ path: '/home/小陈/双11.bigday', shared: { revision: 'r2', lineage: ['r1'] } })
    expect(store.state.getState().isFileCurrent).toBe(true)
    await store.undo()
    expect(store.state.getState().isFileCurrent).toBe(false)
    const again = await machine.reopened(store)
    await again.redo()
    expect(again.state.getState()).toMatchObject({
      isFileCurrent: true,
      shared: { revision: 'r2', lineage: ['r1'] },
    })
  })
})

describe('any sequence of edits, undos and redos', () => {
  it('is reopened as it was left', async () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: anyEdit() },
      { weight: 1, arbitrary: fc.constantFrom('undo', 'redo') },
    )
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.array(step, { maxLength: 10 }), async (plan, steps) => {
        machine = aMachine()
        const store = machine.window()
        await store.create(plan)
        for (const next of steps) {
          if (next === 'undo') await store.undo()
          else if (next === 'redo') await store.redo()
          else if (typeof next === 'object') store.commit(label, next.run)
        }
        const again = await machine.reopened(store)
        expect(planOf(again)).toEqual(planOf(store))
        expect(again.state.getState().undoLabel).toEqual(store.state.getState().undoLabel)
        expect(again.state.getState().redoLabel).toEqual(store.state.getState().redoLabel)
      }),
      { numRuns: 60 },
    )
  })
})
