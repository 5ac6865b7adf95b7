import { expect, it } from 'vitest'
import type { Plan } from '#core/plan/Plan.ts'
import { done, type Result, refuse } from '#core/plan/Result.ts'
import { ImportSession } from '#renderer/screens/importing/ImportSession.ts'
import type { ExcelFunctions, ProposeOptions, SentProposal } from '#renderer/workers/excelFunctions.ts'
import { answerCall, callWorker } from '#renderer/workers/workerCall.ts'
import { aPlan, segment, session } from '#tests/build/plan.ts'
import { pairedWorker } from '#tests/renderer/workers/pairedWorker.ts'

const file = { path: null, name: '流程.xlsx', bytes: new Uint8Array([1, 2, 3]) }
const proposal = (imported: number): SentProposal => ({
  newPlan: null,
  diff: {},
  tables: [],
  report: { rows: { read: imported, imported, skipped: 0 }, skippedRows: [], findings: [] },
})

interface Far {
  readonly read?: Result<readonly []>
  readonly propose?: (plan: Plan | null, options: ProposeOptions) => Promise<Result<SentProposal>>
}

/** A preview whose far side answers as told; `asked` are the proposals it was asked for. */
function aPreview({ read = done([]), propose }: Far = {}) {
  const asked: { readonly plan: Plan | null; readonly options: ProposeOptions }[] = []
  const written: SentProposal[] = []
  let open: Plan | null = null
  const functions: ExcelFunctions = {
    read: async () => read,
    propose: (async (plan: Plan | null, options: ProposeOptions) => {
      asked.push({ plan, options })
      return propose ? propose(plan, options) : done(proposal(asked.length))
    }) as unknown as ExcelFunctions['propose'],
    rows: (_sheet, from, count) => ({ from, rows: Array.from({ length: count }, () => ['格']) }),
    export: async () => new Uint8Array(),
  }
  const pair = pairedWorker((call) => answerCall(functions, call))
  const preview = new ImportSession(file, {
    openPlan: () => open,
    today: () => '2027-06-01',
    write: async (proposed) => written.push(proposed) > 0,
    startExcel: (of) => callWorker(pair.worker, of),
  })
  return { ...pair, preview, asked, written, openPlan: (plan: Plan) => (open = plan) }
}

const state = ({ preview }: ReturnType<typeof aPreview>) => preview.state.getState()

it('proposes an import once the file is read, and writes what it proposed', async () => {
  const window = aPreview()
  expect(state(window).step).toBe('reading')
  await window.preview.start()
  expect(state(window)).toMatchObject({ step: 'ready', proposal: proposal(1), refusal: null })
  expect(await window.preview.accept()).toBe(true)
  expect(window.written).toEqual([proposal(1)])
  window.preview.end()
})

it('writes nothing of a file that is refused', async () => {
  const window = aPreview({ read: refuse({ code: 'nothing-to-import', file: file.name }) })
  await window.preview.start()
  expect(state(window)).toMatchObject({ step: 'refused', refusal: { code: 'nothing-to-import' } })
  expect(await window.preview.accept()).toBe(false)
  expect([window.asked, window.written]).toEqual([[], []])
  window.preview.end()
})

it('proposes anew for a corrected sheet, keeping the corrections of the others', async () => {
  const window = aPreview()
  await window.preview.start()
  await window.preview.correct('流程表', { kind: 'run-of-show', headerRow: 3 })
  await window.preview.correct('货盘', { kind: 'ignore' })
  expect(window.asked.at(-1)?.options.corrections).toEqual({
    流程表: { kind: 'run-of-show', headerRow: 3 },
    货盘: { kind: 'ignore' },
  })
  expect(state(window).proposal).toEqual(proposal(3))
  window.preview.end()
})

it('shows the answer to the newest correction, whichever comes last', async () => {
  const answers: ((imported: number) => void)[] = []
  const window = aPreview({
    propose: () => new Promise((resolve) => answers.push((n) => resolve(done(proposal(n))))),
  })
  const first = window.preview.start()
  await expect.poll(() => answers.length).toBe(1)
  const second = window.preview.change({ roomName: '直播间 2' })
  await expect.poll(() => answers.length).toBe(2)
  answers[1]?.(2)
  await second
  answers[0]?.(1)
  await first
  expect(state(window)).toMatchObject({ step: 'ready', proposal: proposal(2) })
  window.preview.end()
})

it('proposes anew, and says so, when the plan changed before it was accepted', async () => {
  const window = aPreview()
  const [before, after] = [5, 6].map((minutes) => aPlan(session('20:00', segment('一', minutes)))) as [
    Plan,
    Plan,
  ]
  window.openPlan(before)
  await window.preview.start()
  expect(window.preview.isFirst).toBe(false)
  window.openPlan(after)
  expect(await window.preview.accept()).toBe(false)
  expect([window.written, state(window).isRenewed]).toEqual([[], true])
  expect(window.asked.map(({ plan }) => plan)).toEqual([before, after])
  expect(await window.preview.accept()).toBe(true)
  expect(window.written).toEqual([proposal(2)])
  window.preview.end()
})

it('keeps the last proposal out of reach when a correction leaves nothing to import', async () => {
  const window = aPreview({
    propose: async (_plan, { corrections }) =>
      '流程表' in corrections ? refuse({ code: 'nothing-to-import', file: file.name }) : done(proposal(1)),
  })
  await window.preview.start()
  await window.preview.correct('流程表', { kind: 'ignore' })
  expect(state(window)).toMatchObject({ step: 'refused', refusal: { code: 'nothing-to-import' } })
  expect(await window.preview.accept()).toBe(false)
  expect(window.written).toEqual([])
  window.preview.end()
})

it('ends the worker with the preview', async () => {
  const window = aPreview()
  await window.preview.start()
  window.preview.end()
  expect(window.isEnded()).toBe(true)
  expect(await window.preview.readRows('流程表', 0, 5)).toBeNull()
})
