import 'fake-indexeddb/auto'
import { afterEach, expect, it, vi } from 'vitest'
import { diffPlans } from '#core/plan/diffPlans.ts'
import { planRow } from '#core/plan/Plan.ts'
import type { SentProposal } from '#renderer/workers/excelFunctions.ts'
import { aPlan, planWith, segment, session } from '#tests/build/plan.ts'

// What a browser has and Node does not.
vi.stubGlobal('navigator', {
  language: 'zh-CN',
  locks: { request: async (_name: string, _options: object, work: (lock: object) => unknown) => work({}) },
})
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })

const { acceptImport } = await import('#renderer/screens/importing/acceptImport.ts')
const { closePlan, commit, listPlans, openPlan, openPlanNow, removePlan, retrySave, undo, whenSaved } =
  await import('#renderer/store/openPlan.ts')
const { useView } = await import('#renderer/store/view.ts')
const { setFields } = await import('#core/edits/setFields.ts')

const start = planWith({})
const imported = aPlan(session('20:00', segment('一', 5), segment('二', 5)))
const proposal = (newPlan: SentProposal['newPlan']): SentProposal => ({
  newPlan,
  diff: diffPlans(start, imported),
  tables: [],
  report: { rows: { read: 2, imported: 2, skipped: 0 }, skippedRows: [], findings: [] },
})
const importStep = { zh: '导入 流程.xlsx', en: 'Import 流程.xlsx' }

afterEach(async () => {
  vi.restoreAllMocks()
  retrySave()
  await whenSaved()
  await removePlan('plan')
})

it('a first import opens its plan, brings its session into sight and is one step that undo takes back', async () => {
  expect(await acceptImport(proposal(start), '流程.xlsx')).toBe(true)
  expect(openPlanNow()).toMatchObject({ plan: imported, undoLabel: importStep, redoLabel: null })
  expect(useView.getState()).toMatchObject({ sessionId: 's1', screen: 'timeline', selection: null })
  await whenSaved()
  await closePlan()
  await openPlan('plan')
  expect(openPlanNow()).toMatchObject({ plan: imported, undoLabel: importStep })
  await undo()
  expect(openPlanNow()).toMatchObject({ plan: start, undoLabel: null, redoLabel: importStep })
})

it('a first import that the disk refuses halfway leaves no plan behind, yet can be saved later', async () => {
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'history') throw new Error('QuotaExceededError')
    return put.call(this, value, key)
  })
  expect(await acceptImport(proposal(start), '流程.xlsx')).toBe(true)
  expect(await whenSaved()).toBe(false)
  expect(openPlanNow()).toMatchObject({ plan: imported, saved: { kind: 'failed' } })
  expect(await listPlans()).toEqual([])
  vi.restoreAllMocks()
  retrySave()
  expect(await whenSaved()).toBe(true)
  expect(await listPlans()).toMatchObject([{ id: 'plan', title: planRow(imported).title, cursor: 1 }])
})

it('an import into the open plan is one step after the others', async () => {
  expect(await acceptImport({ ...proposal(start), diff: {} }, '空.xlsx')).toBe(true)
  expect(openPlanNow()).toMatchObject({ plan: start, undoLabel: null })
  commit({ zh: '改名', en: 'Rename' }, (plan) => setFields(plan, 'plans', '', ['plan'], { title: '新名' }))
  expect(await acceptImport(proposal(null), '流程.xlsx')).toBe(true)
  expect(openPlanNow().undoLabel).toEqual(importStep)
  await undo()
  expect(openPlanNow().undoLabel).toEqual({ zh: '改名', en: 'Rename' })
})

it('a first import of a plan that is here already is not written over it', async () => {
  await acceptImport(proposal(start), '流程.xlsx')
  expect(await acceptImport({ ...proposal(start), diff: {} }, '流程.xlsx')).toBe(false)
  expect(openPlanNow().plan).toEqual(imported)
})
