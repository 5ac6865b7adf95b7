import { newPlanCopy } from '#core/edits/newPlanCopy.ts'
import { setFields } from '#core/edits/setFields.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { pageOf, planRow } from '#core/plan/Plan.ts'
import { applyDiff, isEmptyDiff } from '#core/plan/PlanDiff.ts'
import type { Id, IsoTime } from '#core/plan/units.ts'
import type { StoredEdit, StoredPlan } from './database.ts'
import type { OpenOutcome, PlanStoreParts } from './PlanStore.ts'
import { writePlan } from './SaveQueue.ts'
import { deletePlan, listedAs, markRemoved, pagesOfPlan, readPlan } from './storedPlans.ts'

const done: OpenOutcome = { ok: true }
const gone: OpenOutcome = { ok: false, fault: 'gone' }
const elsewhere: OpenOutcome = { ok: false, fault: 'open-elsewhere' }

/**
 * What is done with plans from the list of them, none of which is open in this window. Each takes the plan's lock, so
 * that no window loses a plan under its hands; a copy only reads.
 */
export class PlanShelf {
  constructor(private readonly parts: PlanStoreParts) {}

  /** Plans that some window has open. */
  open(): Promise<ReadonlySet<Id>> {
    return this.parts.locks.taken()
  }

  /** Stores a plan's content, as far as it is saved, as another plan without history or file. */
  async copy(planId: Id, titleOf: (title: string) => string): Promise<OpenOutcome> {
    const { database, newId, now } = this.parts
    const read = await readPlan(database, planId)
    if (!read) return gone
    const plan = newPlanCopy(read.plan, newId(), titleOf(planRow(read.plan).title))
    const links = { cursor: 0, filePath: null, fileEditId: null, shared: null, removedAt: null }
    await writePlan(database, { plan: { ...listedAs(plan, now()), ...links }, pages: pagesOfPlan(plan) })
    return done
  }

  /** Renames a plan: an edit as any other, which undo takes back once the plan is open. */
  rename(planId: Id, title: string, label: Texts): Promise<OpenOutcome> {
    const { database, newId, now, author } = this.parts
    return this.withLock(planId, async () => {
      const read = await readPlan(database, planId)
      if (!read) return gone
      const { plan, stored } = read
      const change = setFields(plan, 'plans', '', [planRow(plan).id], { title })
      if (!change.ok) throw new Error(`a title was refused: ${change.refusal.code}`)
      if (isEmptyDiff(change.value)) return done
      const renamed = applyDiff(plan, change.value)
      const seq = stored.cursor + 1
      const edit: StoredEdit = {
        ...{ planId, seq, label, id: newId(), at: now(), author: author(), diff: change.value },
      }
      const listed: StoredPlan = { ...stored, ...listedAs(renamed, now()), cursor: seq }
      const pages = [{ table: 'plans', owner: '', rows: pageOf(renamed, 'plans', '') } as const]
      await writePlan(database, { plan: listed, pages, edit })
      return done
    })
  }

  /** Puts a plan away: it is not listed among the plans any more, and is whole until it is deleted. */
  putAway(planId: Id): Promise<OpenOutcome> {
    const { database, now } = this.parts
    return this.withLock(planId, async () => ((await markRemoved(database, planId, now())) ? done : gone))
  }

  /** Takes a plan that was put away back, as it was, with its history. */
  bringBack(planId: Id): Promise<OpenOutcome> {
    const { database } = this.parts
    return this.withLock(planId, async () => ((await markRemoved(database, planId, null)) ? done : gone))
  }

  /** Deletes what was put away before a moment, but for what a window has open. */
  async empty(before: IsoTime): Promise<void> {
    const { database } = this.parts
    const isOld = ({ removedAt = null }: StoredPlan): boolean => removedAt !== null && removedAt < before
    for (const { id } of (await database.plans.toArray()).filter(isOld)) {
      await this.withLock(id, async () => {
        const stored = await database.plans.get(id)
        if (stored && isOld(stored)) await deletePlan(database, id)
        return done
      })
    }
  }

  private async withLock(planId: Id, work: () => Promise<OpenOutcome>): Promise<OpenOutcome> {
    const release = await this.parts.locks.take(planId)
    if (!release) return elsewhere
    try {
      return await work()
    } finally {
      release()
    }
  }
}
