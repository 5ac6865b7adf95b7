import Dexie, { type Table } from 'dexie'
import type { Texts } from '#core/plan/Lang.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { AnyRow, PageKey, TableName } from '#core/plan/tables.ts'
import type { Id, IsoDate, IsoTime } from '#core/plan/units.ts'
import type { SharedRevision } from '#core/planfile/nextOrigin.ts'

/** What the list of plans shows, and where a plan stands in its history. */
export interface StoredPlan {
  readonly id: Id
  readonly title: string
  readonly promo: string
  readonly startDate: IsoDate
  readonly days: number
  readonly updatedAt: IsoTime
  /** `seq` of the newest history entry that is applied; entries above it can be redone. 0: none is applied. */
  readonly cursor: number
  /** The plan file it was opened from or saved to; null where there is none, and always in web mode. */
  readonly filePath: string | null
  /** Id of the newest applied edit when that file was written; the file is up to date while it is still that one. */
  readonly fileEditId: Id | null
  /** The revision that was shared last, by a plan file written or opened; null before the first. */
  readonly shared: SharedRevision | null
  /** When it was put away; null while it is among the plans. Absent in what was stored before plans could be put away. */
  readonly removedAt?: IsoTime | null
}

/** A page of rows as one record: reading and rewriting a page costs one key, however many rows it has. */
export interface StoredPage {
  readonly planId: Id
  readonly table: TableName
  readonly owner: PageKey
  readonly rows: readonly AnyRow[]
}

export interface StoredEdit {
  readonly planId: Id
  readonly seq: number
  readonly id: Id
  readonly at: IsoTime
  readonly label: Texts
  readonly author: string
  readonly diff: PlanDiff
}

/** The plans on this machine. Indexes are kept few: queries run on the open plan in memory. */
export class BigdayDatabase extends Dexie {
  declare readonly plans: Table<StoredPlan, Id>
  declare readonly pages: Table<StoredPage, [Id, TableName, PageKey]>
  declare readonly history: Table<StoredEdit, [Id, number]>

  constructor(name = 'bigday') {
    // Chromium's default `relaxed` was seen to lose acknowledged transactions in a power cut (design: reliability).
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      plans: 'id',
      pages: '[planId+table+owner]',
      history: '[planId+seq]',
    })
  }

  /** Key range of everything a table keeps for one plan. */
  pagesOf(planId: Id) {
    // In key order an array comes after every string, so [planId, []] ends the range.
    return this.pages.where('[planId+table+owner]').between([planId], [planId, []])
  }

  /** History entries of a plan with `seq` from the given one on. */
  historyOf(planId: Id, fromSeq: number) {
    return this.history.where('[planId+seq]').between([planId, fromSeq], [planId, []])
  }
}
