import { describe, expect, it } from 'vitest'
import { allChecks } from '#core/checks/all.ts'
import { figuresText, identityOf } from '#core/checks/Finding.ts'
import { judgeFindings } from '#core/checks/judgeFindings.ts'
import { startChecks } from '#core/checks/startChecks.ts'
import { acceptFinding } from '#core/edits/acceptFinding.ts'
import { inTurn } from '#core/edits/inTurn.ts'
import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import { withdrawAcceptance } from '#core/edits/withdrawAcceptance.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { aPlan, fixed, segment, session } from '#tests/build/plan.ts'
import { applied, codeOf } from './applied.ts'

const plan = aPlan(session('20:00', segment('a', 10), fixed('20:30', 'b', 5)))
const gapIn = (of: Plan) => {
  const [finding] = startChecks(of, allChecks, 0)
    .findings()
    .filter(({ check }) => check === 'segment-gap')
  if (!finding) throw new Error('no gap')
  return finding
}
const gap = gapIn(plan)
const accept = (id: string, reason: string) => (p: Plan) =>
  acceptFinding(p, {
    id,
    finding: identityOf(gap),
    figures: figuresText(gap),
    reason,
    by: '小王',
    at: '2027-06-18T12:00:00Z',
  })
const acceptedIn = (of: Plan): string | undefined => judgeFindings(of, [gapIn(of)]).at(0)?.acceptance?.reason

describe('an accepted finding', () => {
  const accepted = applied(plan, accept('a1', ' 放预告片 '))

  it('is judged as accepted, with reason, person and time', () => {
    expect(acceptedIn(accepted)).toBe('放预告片')
    expect(pageOf(accepted, 'acceptances', '')).toMatchObject([
      { acceptedBy: '小王', acceptedAt: '2027-06-18T12:00:00Z' },
    ])
  })

  it('is open again when its figures change', () => {
    expect(acceptedIn(applied(accepted, (p) => setSegmentDuration(p, 's1', ['s1-1'], 12)))).toBeUndefined()
  })

  it('has one row however often it is accepted', () => {
    const again = applied(accepted, accept('a2', '改成放片花'))
    expect(pageOf(again, 'acceptances', '').map(({ id }) => id)).toEqual(['a2'])
    expect(acceptedIn(again)).toBe('改成放片花')
  })

  it('is open again when it is withdrawn, merged copies too', () => {
    const twice = {
      ...accepted,
      tables: {
        ...accepted.tables,
        acceptances: new Map([
          ['', ['x', 'y'].map((id) => ({ ...pageOf(accepted, 'acceptances', '')[0], id }))],
        ]),
      },
    } as unknown as Plan
    const open = applied(twice, (p) => withdrawAcceptance(p, identityOf(gap)))
    expect(pageOf(open, 'acceptances', '')).toEqual([])
    expect(acceptedIn(open)).toBeUndefined()
  })

  it('needs a reason', () => {
    expect(codeOf(plan, accept('a1', '  '))).toBe('reason-missing')
  })

  it('cannot be withdrawn twice', () => {
    const withdraw = (p: Plan) => withdrawAcceptance(p, identityOf(gap))
    expect(codeOf(accepted, inTurn(withdraw, withdraw))).toBe('row-missing')
  })
})
