import { describe, expect, it } from 'vitest'
import { setFields } from '#core/edits/setFields.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { applyDiff, emptyDiff } from '#core/plan/PlanDiff.ts'
import { nextOrigin } from '#core/planfile/nextOrigin.ts'
import { revisionOf } from '#core/planfile/revisionOf.ts'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'
import { mustRead } from './document.ts'
import { everyTable } from './everyTable.ts'

function renamed(plan: Plan, name: string): Plan {
  const edit = setFields(plan, 'hosts', '', ['7'], { name })
  if (!edit.ok) throw new Error(edit.refusal.code)
  return applyDiff(plan, edit.value)
}

describe('where a plan stands when it is written again', () => {
  it('has no past when it is new', () => {
    const plan = everyTable()
    expect(nextOrigin(null, plan, 'app')).toEqual({
      app: 'app',
      revision: revisionOf(plan, []),
      lineage: [],
      undo: [],
    })
  })

  it('stays the same for a plan that was not changed', () => {
    const first = { ...nextOrigin(null, everyTable(), 'old'), plan: everyTable() }
    expect(nextOrigin(first, everyTable(), 'new')).toEqual({ ...nextOrigin(null, everyTable(), 'new') })
  })

  it('leads back through every file it was in', async () => {
    const [one, two, three] = [everyTable(), renamed(everyTable(), '二'), renamed(everyTable(), '三')]
    const first = await mustRead(await writePlanFile(one, nextOrigin(null, one, 'app')))
    const second = await mustRead(await writePlanFile(two, nextOrigin(first, two, 'app')))
    const third = await mustRead(await writePlanFile(three, nextOrigin(second, three, 'app')))

    expect(third.lineage).toEqual([second.revision, first.revision])
    const back = applyDiff(third.plan, third.undo[0] ?? emptyDiff)
    expect(back).toEqual(two)
    expect(applyDiff(back, third.undo[1] ?? emptyDiff)).toEqual(one)
  })

  it('is another revision when the content comes back to what it was', () => {
    const [one, two] = [everyTable(), renamed(everyTable(), '二')]
    const first = { ...nextOrigin(null, one, 'app'), plan: one }
    const second = { ...nextOrigin(first, two, 'app'), plan: two }
    expect(nextOrigin(second, one, 'app').revision).not.toBe(first.revision)
  })
})
