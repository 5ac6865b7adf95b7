import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { allChecks } from '#core/checks/all.ts'
import { figuresText, identityOf } from '#core/checks/Finding.ts'
import { startChecks } from '#core/checks/startChecks.ts'
import { acceptFinding } from '#core/edits/acceptFinding.ts'
import { newPlanCopy } from '#core/edits/newPlanCopy.ts'
import { type Plan, pageOf, planRow, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { tableNames } from '#core/plan/tables.ts'
import { BigdayDatabase } from '#renderer/store/database.ts'
import { PlanShelf } from '#renderer/store/PlanShelf.ts'
import { PlanStore } from '#renderer/store/PlanStore.ts'
import { memoryPlanLocks } from '#renderer/store/planLocks.ts'
import { base, duration, label, longer, planOf } from './aMachine.ts'

const rename = { zh: '改名', en: 'Rename' }
const done = { ok: true }

let machines = 0

/** A machine with the plan `plan`, edited once and closed; its windows and lists share database and locks. */
async function aShelf() {
  const name = `shelf-${machines++}`
  const locks = memoryPlanLocks()
  let ticks = 0
  let made = 0
  const parts = () => ({
    database: new BigdayDatabase(name),
    locks,
    now: () => new Date(Date.UTC(2027, 5, 18, 12, ticks++)).toISOString(),
    newId: () => `new${made++}`,
    author: () => '小陈',
  })
  const window = () => new PlanStore(parts())
  const store = window()
  await store.create(base)
  store.commit(label, longer(8))
  await store.close()
  return { shelf: new PlanShelf(parts()), store, window, database: parts().database }
}

const titles = async (store: PlanStore): Promise<string[]> =>
  (await store.list()).filter(({ removedAt }) => !removedAt).map(({ title }) => title)

describe('a plan that is put away', () => {
  it('is no longer among the plans, in any window', async () => {
    const { shelf, window } = await aShelf()
    expect(await shelf.putAway('plan')).toEqual(done)
    expect(await titles(window())).toEqual([])
  })

  it('comes back whole, with the history that undoes its edits', async () => {
    const { shelf, window } = await aShelf()
    await shelf.putAway('plan')
    expect(await shelf.bringBack('plan')).toEqual(done)
    const store = window()
    expect(await titles(store)).toEqual([planRow(base).title])
    await store.open('plan')
    expect(duration(store)).toBe(8)
    await store.undo()
    expect(duration(store)).toBe(5)
    expect(planOf(store)).toEqual(base)
  })

  it('is back among the plans when it is opened, as from its file', async () => {
    const { shelf, store } = await aShelf()
    await shelf.putAway('plan')
    expect(await store.open('plan')).toEqual(done)
    store.commit(label, longer(9))
    await store.close()
    expect(await titles(store)).toHaveLength(1)
  })

  it('is deleted with all it had only once its time is over', async () => {
    const { shelf, store, database } = await aShelf()
    await shelf.putAway('plan')
    await shelf.empty('2027-06-18T00:00:00.000Z')
    expect(await shelf.bringBack('plan')).toEqual(done)
    await shelf.putAway('plan')
    await shelf.empty('2027-07-18T00:00:00.000Z')
    expect(await shelf.bringBack('plan')).toEqual({ ok: false, fault: 'gone' })
    expect(await store.list()).toEqual([])
    expect(await database.pages.count()).toBe(0)
    expect(await database.history.count()).toBe(0)
  })

  it('never is one that is not put away, however old', async () => {
    const { shelf, store } = await aShelf()
    await shelf.empty('2099-01-01T00:00:00.000Z')
    expect(await titles(store)).toHaveLength(1)
  })
})

describe('a copy', () => {
  it('has the same content under another id and title, and nothing to undo', async () => {
    const { shelf, store } = await aShelf()
    expect(await shelf.copy('plan', (title) => `${title} 副本`)).toEqual(done)
    const copy = (await store.list()).find(({ id }) => id !== 'plan')
    expect(copy).toMatchObject({
      title: `${planRow(base).title} 副本`,
      cursor: 0,
      filePath: null,
      shared: null,
    })
    await store.open(copy?.id ?? '')
    expect(duration(store)).toBe(8)
    expect(store.state.getState().undoLabel).toBeNull()
  })

  it('is changed without the plan that it was made of', async () => {
    const { shelf, store } = await aShelf()
    await shelf.copy('plan', (title) => `${title} 2`)
    const copy = (await store.list()).find(({ id }) => id !== 'plan')
    await store.open(copy?.id ?? '')
    store.commit(label, longer(20))
    await store.open('plan')
    expect(duration(store)).toBe(8)
  })

  it('can be made of a plan that another window has open', async () => {
    const { shelf, window } = await aShelf()
    const other = window()
    await other.open('plan')
    expect(await shelf.copy('plan', (title) => title)).toEqual(done)
    expect(await window().list()).toHaveLength(2)
  })

  it('keeps what was accepted, of the plan itself too', () => {
    const gaps = (plan: Plan) =>
      startChecks(plan, allChecks, 0)
        .findings()
        .filter(({ check }) => check === 'service-gap')
    const [gap] = gaps(base)
    if (!gap) throw new Error('no gap to accept')
    const accepted = acceptFinding(base, {
      id: 'a1',
      finding: identityOf(gap),
      figures: figuresText(gap),
      reason: '客服外包',
      by: '小陈',
      at: '2027-06-01T00:00:00.000Z',
    })
    if (!accepted.ok) throw new Error(accepted.refusal.code)
    const copy = newPlanCopy(applyDiff(base, accepted.value), 'copy', '副本')
    const [same] = gaps(copy)
    expect(pageOf(copy, 'acceptances', '').map(({ finding }) => finding)).toEqual([same && identityOf(same)])
  })

  it('has every row of the plan, each of the new plan', () => {
    const copy = newPlanCopy(base, 'copy', '副本')
    for (const table of tableNames) {
      expect(rowsOf(copy, table)).toHaveLength(rowsOf(base, table).length)
      for (const row of rowsOf(copy, table)) expect(row.planId).toBe('copy')
    }
    expect(planRow(copy)).toMatchObject({ id: 'copy', title: '副本' })
  })
})

describe('a plan renamed in the list', () => {
  it('has its new title, which undo takes back once it is open', async () => {
    const { shelf, store } = await aShelf()
    expect(await shelf.rename('plan', '新名字', rename)).toEqual(done)
    expect(await titles(store)).toEqual(['新名字'])
    await store.open('plan')
    expect(store.state.getState().undoLabel).toEqual(rename)
    await store.undo()
    expect(planOf(store) && planRow(planOf(store) as Plan).title).toBe(planRow(base).title)
    await store.undo()
    expect(duration(store)).toBe(5)
  })

  it('has no step in its history where the title stays', async () => {
    const { shelf, store } = await aShelf()
    await shelf.rename('plan', planRow(base).title, rename)
    await store.open('plan')
    expect(store.state.getState().undoLabel).toEqual(label)
  })
})

describe('a plan that another window has open', () => {
  it('is told, and neither renamed nor put away nor brought back', async () => {
    const { shelf, window } = await aShelf()
    expect(await shelf.open()).toEqual(new Set())
    await window().open('plan')
    expect(await shelf.open()).toEqual(new Set(['plan']))
    const fault = { ok: false, fault: 'open-elsewhere' }
    expect(await shelf.rename('plan', 'x', rename)).toEqual(fault)
    expect(await shelf.putAway('plan')).toEqual(fault)
    expect(await shelf.bringBack('plan')).toEqual(fault)
  })
})

it('says of a plan that is not here that it is gone', async () => {
  const { shelf } = await aShelf()
  const gone = { ok: false, fault: 'gone' }
  expect(await shelf.copy('none', String)).toEqual(gone)
  expect(await shelf.rename('none', 'x', rename)).toEqual(gone)
  expect(await shelf.putAway('none')).toEqual(gone)
})
