import { beforeEach, describe, expect, it } from 'vitest'
import { figuresText, identityOf } from '#core/checks/Finding.ts'
import { acceptFinding } from '#core/edits/acceptFinding.ts'
import { FollowedChecks, rowKey } from '#renderer/store/FollowedChecks.ts'
import { aPlan, fixed, segment, session } from '#tests/build/plan.ts'
import { aMachine, label, longer } from './aMachine.ts'

/** One session whose first segment runs five minutes into the fixed one, and a second one that is as it should be. */
const overlapping = aPlan(
  session('20:00', segment('一', 10), fixed('20:05', '二', 5)),
  session('22:00', segment('三', 5), segment('四', 5)),
)

let works: (() => void)[] = []
let machine = aMachine()
beforeEach(() => {
  machine = aMachine()
  works = []
})

/** Checks that follow a window; work waits in `works` until it is asked for. */
function following(store: ReturnType<typeof machine.window>, subjectsAShare = Number.POSITIVE_INFINITY) {
  return new FollowedChecks(store.state, {
    time: () => Date.parse('2027-06-17T12:00:00+08:00'),
    soon: (work) => works.push(work),
    share: () => {
      let left = subjectsAShare
      return () => left-- <= 0
    },
  })
}

/** Does what waits; gives how many shares it took. */
function doWaiting(): number {
  let shares = 0
  for (let work = works.shift(); work; work = works.shift()) {
    work()
    shares += 1
  }
  return shares
}

describe('the checks of the open plan', () => {
  it('are made after opening, and again after an edit, which only gives new lists to rows with news', async () => {
    const store = machine.window()
    const checks = following(store)
    await store.create(overlapping)
    expect(checks.state.getState().isThrough).toBe(false)
    doWaiting()
    const before = checks.state.getState()
    expect(before.isThrough).toBe(true)
    expect(before.counts.error).toBeGreaterThan(0)
    const overlaps = () =>
      checks.state.getState().findings.filter(({ finding }) => finding.check === 'segment-overlap')
    expect(overlaps()).toHaveLength(1)

    store.commit(label, longer(5))
    expect(checks.state.getState()).toBe(before)
    doWaiting()
    const after = checks.state.getState()
    expect(overlaps()).toEqual([])
    expect(after.byRow.get(rowKey('segments', 's1-2'))).not.toBe(before.byRow.get(rowKey('segments', 's1-2')))
    const other = before.byRow.get(rowKey('sessions', 's2'))
    expect(other?.length).toBeGreaterThan(0)
    expect(after.byRow.get(rowKey('sessions', 's2'))).toBe(other)
  })

  it('go on in shares of time where the plan is large', async () => {
    const store = machine.window()
    const checks = following(store, 2)
    await store.create(overlapping)
    expect(doWaiting()).toBeGreaterThan(3)
    expect(checks.state.getState().isThrough).toBe(true)
  })

  it('take in edits that are made before the first pass is through', async () => {
    const store = machine.window()
    const checks = following(store, 2)
    await store.create(overlapping)
    works.shift()?.()
    store.commit(label, longer(5))
    doWaiting()
    expect(checks.state.getState().findings.map(({ finding }) => finding.check)).not.toContain(
      'segment-overlap',
    )
  })

  it('are of the plan that is open, and gone with it', async () => {
    const store = machine.window()
    const checks = following(store)
    await store.create(overlapping)
    doWaiting()
    await store.close()
    doWaiting()
    expect(checks.state.getState()).toMatchObject({ findings: [], isThrough: false })
  })

  it('count what is accepted no longer, and still list it', async () => {
    const store = machine.window()
    const checks = following(store)
    await store.create(overlapping)
    doWaiting()
    const { counts, findings } = checks.state.getState()
    const [first] = findings.filter(({ finding }) => finding.severity === 'error')
    if (!first) throw new Error('nothing to accept')
    const { finding } = first
    store.commit(label, (plan) =>
      acceptFinding(plan, {
        id: 'ok1',
        finding: identityOf(finding),
        figures: figuresText(finding),
        reason: '彩排说好了',
        by: '小陈',
        at: '2027-06-18T12:00:00.000Z',
      }),
    )
    doWaiting()
    const after = checks.state.getState()
    expect(after.counts.error).toBe(counts.error - 1)
    expect(after.findings.filter(({ acceptance }) => acceptance !== null)).toHaveLength(1)
    expect(after.findings).toHaveLength(findings.length)
  })
})
