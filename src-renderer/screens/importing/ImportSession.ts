import { createStore, type StoreApi } from 'zustand/vanilla'
import type { TableCorrection } from '#core/excel/ImportProposal.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Refusal } from '#core/plan/Refusal.ts'
import type { IsoDate } from '#core/plan/units.ts'
import type { OpenedFile } from '#main/bridge.ts'
import type { ExcelClient } from '#renderer/workers/excelClient.ts'
import type {
  ProposeOptions,
  SentProposal,
  SheetRows,
  SheetSummary,
} from '#renderer/workers/excelFunctions.ts'

/** An import on its way from file to plan, as the preview paints it. */
export interface ImportState {
  readonly step: 'reading' | 'proposing' | 'ready' | 'refused'
  readonly refusal: Refusal | null
  readonly sheets: readonly SheetSummary[]
  /** The newest proposal; stays in sight while a changed mapping is worked out. */
  readonly proposal: SentProposal | null
  readonly options: ProposeOptions
  /** The plan changed while the preview was open, so it was worked out anew. */
  readonly isRenewed: boolean
}

/** What an import needs of the window. */
export interface ImportParts {
  readonly openPlan: () => Plan | null
  readonly today: () => IsoDate
  /** Writes a proposal for the open plan, or a new one; gives whether it was written. */
  readonly write: (proposal: SentProposal, file: string) => Promise<boolean>
  readonly startExcel: (of: string) => ExcelClient
}

/** Reads one workbook in a worker of its own and proposes its import, anew after each change. */
export class ImportSession {
  readonly state: StoreApi<ImportState>
  private excel: ExcelClient | undefined
  private target: Plan | null = null
  private round = 0

  constructor(
    private readonly file: OpenedFile,
    private readonly parts: ImportParts,
  ) {
    this.state = createStore<ImportState>()(() => ({
      step: 'reading',
      refusal: null,
      sheets: [],
      proposal: null,
      options: { startDate: null, today: parts.today(), roomName: null, corrections: {} },
      isRenewed: false,
    }))
  }

  /** Reads the file and proposes its import into the plan that is open now. */
  async start(): Promise<void> {
    this.target = this.parts.openPlan()
    const excel = this.parts.startExcel(this.file.name)
    this.excel = excel
    const answer = await excel.call('read', this.file.bytes, this.file.name)
    if (this.excel !== excel) return
    const read = answer.ok ? answer.value : answer
    if (!read.ok) this.state.setState({ step: 'refused', refusal: read.refusal })
    else await this.propose({ sheets: read.value })
  }

  /** Ends the worker, whatever it is at. */
  end(): void {
    this.excel?.end()
    this.excel = undefined
  }

  /** Whether accepting makes a new plan. */
  get isFirst(): boolean {
    return this.target === null
  }

  change(options: Partial<ProposeOptions>): Promise<void> {
    return this.propose({ options: { ...this.state.getState().options, ...options }, isRenewed: false })
  }

  /** Corrects how a sheet is read; the rest of the sheet stays as corrected before, or as recognised. */
  correct(sheet: string, correction: TableCorrection): Promise<void> {
    const { corrections } = this.state.getState().options
    return this.change({ corrections: { ...corrections, [sheet]: correction } })
  }

  /** Rows of a sheet as the sheet shows them, from 0; null when the worker has ended. */
  async readRows(sheet: string, from: number, count: number): Promise<SheetRows | null> {
    const answer = await this.excel?.call('rows', sheet, from, count)
    return answer?.ok ? answer.value : null
  }

  /** Writes the proposal; gives whether it was written. A plan that changed meanwhile is proposed for anew instead. */
  async accept(): Promise<boolean> {
    const { proposal, step } = this.state.getState()
    if (!proposal || step !== 'ready') return false
    const plan = this.parts.openPlan()
    if (plan === this.target) return this.parts.write(proposal, this.file.name)
    this.target = plan
    await this.propose({ isRenewed: true })
    return false
  }

  private async propose(change: Partial<ImportState>): Promise<void> {
    this.state.setState({ ...change, step: 'proposing' })
    const asked = ++this.round
    const answer = await this.excel?.call('propose', this.target, this.state.getState().options)
    if (!answer || asked !== this.round) return
    const proposed = answer.ok ? answer.value : answer
    if (proposed.ok) this.state.setState({ step: 'ready', proposal: proposed.value, refusal: null })
    else this.state.setState({ step: 'refused', refusal: proposed.refusal })
  }
}
