import { describe, expect, it } from 'vitest'
import { insertSegment } from '#core/edits/insertSegment.ts'
import { moveSegment } from '#core/edits/moveSegment.ts'
import { moveSession } from '#core/edits/moveSession.ts'
import { removeSegments } from '#core/edits/removeSegments.ts'
import { reorderSegments } from '#core/edits/reorderSegments.ts'
import { resizeSegmentStart } from '#core/edits/resizeSegmentStart.ts'
import { setFields } from '#core/edits/setFields.ts'
import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import { setSegmentStart } from '#core/edits/setSegmentStart.ts'
import { setSegmentTiming } from '#core/edits/setSegmentTiming.ts'
import { formatClockFrom } from '#core/plan/clock.ts'
import { faultsOfRun } from '#core/plan/layOutRun.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { applyDiff, countDiff, type PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import { aPlan, fixed, minuteAt, segment, session } from '#tests/build/plan.ts'

const base = aPlan(
  session(
    '18:00',
    segment('开场', 10),
    segment('一', 5),
    segment('二', 5),
    fixed('18:30', '整点', 5),
    segment('三', 5),
  ),
)

/** The run as a planner reads it: `开场 18:00+10`. */
function runOf(plan: Plan): string[] {
  return pageOf(plan, 'segments', 's1').map(
    ({ title, start, duration }) => `${title} ${formatClockFrom(0, start, 'zh')}+${duration}`,
  )
}

function after(plan: Plan, result: Result<PlanDiff>): Plan {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`)
  return applyDiff(plan, result.value)
}

const edits: readonly [name: string, edit: (plan: Plan) => Result<PlanDiff>, run: string[]][] = [
  [
    'a longer segment pushes the linked ones up to the fixed one',
    (plan) => setSegmentDuration(plan, 's1', ['s1-2'], 8),
    ['开场 18:00+10', '一 18:10+8', '二 18:18+5', '整点 18:30+5', '三 18:35+5'],
  ],
  [
    'a segment given a start is fixed there and what follows it moves along',
    (plan) => setSegmentStart(plan, 's1', 's1-2', minuteAt('18:12')),
    ['开场 18:00+10', '一 18:12+5', '二 18:17+5', '整点 18:30+5', '三 18:35+5'],
  ],
  [
    'an inserted segment makes room for itself',
    (plan) =>
      insertSegment(plan, { sessionId: 's1', id: 'x', before: 's1-2', fields: { duration: 3, title: '新' } }),
    ['开场 18:00+10', '新 18:10+3', '一 18:13+5', '二 18:18+5', '整点 18:30+5', '三 18:35+5'],
  ],
  [
    'a segment inserted at the end follows the last one',
    (plan) =>
      insertSegment(plan, { sessionId: 's1', id: 'x', before: null, fields: { duration: 3, title: '新' } }),
    ['开场 18:00+10', '一 18:10+5', '二 18:15+5', '整点 18:30+5', '三 18:35+5', '新 18:40+3'],
  ],
  [
    'removed segments close up',
    (plan) => removeSegments(plan, 's1', ['s1-1', 's1-2']),
    ['二 18:00+5', '整点 18:30+5', '三 18:35+5'],
  ],
  [
    'reordered segments are laid out anew',
    (plan) => reorderSegments(plan, 's1', ['s1-5'], 's1-2'),
    ['开场 18:00+10', '三 18:10+5', '一 18:15+5', '二 18:20+5', '整点 18:30+5'],
  ],
  [
    'segments dropped onto themselves stay',
    (plan) => reorderSegments(plan, 's1', ['s1-2', 's1-3'], 's1-2'),
    ['开场 18:00+10', '一 18:10+5', '二 18:15+5', '整点 18:30+5', '三 18:35+5'],
  ],
  [
    'a segment dragged past its neighbour swaps with it',
    (plan) => moveSegment(plan, 's1', 's1-2', minuteAt('18:20')),
    ['开场 18:00+10', '二 18:10+5', '一 18:20+5', '整点 18:30+5', '三 18:35+5'],
  ],
  [
    'a segment dragged a little keeps its place',
    (plan) => moveSegment(plan, 's1', 's1-2', minuteAt('18:11')),
    ['开场 18:00+10', '一 18:11+5', '二 18:16+5', '整点 18:30+5', '三 18:35+5'],
  ],
  [
    'a dragged left edge keeps the end',
    (plan) => resizeSegmentStart(plan, 's1', 's1-4', minuteAt('18:27')),
    ['开场 18:00+10', '一 18:10+5', '二 18:15+5', '整点 18:27+8', '三 18:35+5'],
  ],
  [
    'a linked segment goes where the one before it ends',
    (plan) => setSegmentTiming(plan, 's1', ['s1-4'], 'linked'),
    ['开场 18:00+10', '一 18:10+5', '二 18:15+5', '整点 18:20+5', '三 18:25+5'],
  ],
  [
    'a moved session takes fixed segments along, past midnight too',
    (plan) => moveSession(plan, 's1', minuteAt('23:45')),
    ['开场 23:45+10', '一 23:55+5', '二 次日 00:00+5', '整点 次日 00:15+5', '三 次日 00:20+5'],
  ],
]

describe('segment edits', () => {
  it.each(edits)('%s', (_name, edit, run) => {
    expect(runOf(after(base, edit(base)))).toEqual(run)
  })
})

const refused: readonly [name: string, edit: (plan: Plan) => Result<PlanDiff>, code: string][] = [
  ['a duration of 0', (plan) => setSegmentDuration(plan, 's1', ['s1-1'], 0), 'duration-too-short'],
  ['half a minute', (plan) => setSegmentDuration(plan, 's1', ['s1-1'], 2.5), 'not-whole-minutes'],
  ['no number at all', (plan) => setSegmentDuration(plan, 's1', ['s1-1'], Number.NaN), 'not-whole-minutes'],
  ['a start before the plan', (plan) => setSegmentStart(plan, 's1', 's1-1', -5), 'outside-plan'],
  ['an end past the overrun', (plan) => setSegmentStart(plan, 's1', 's1-1', 3 * 1440 + 715), 'outside-plan'],
  [
    'a left edge at the end',
    (plan) => resizeSegmentStart(plan, 's1', 's1-1', minuteAt('18:10')),
    'duration-too-short',
  ],
  ['a segment that is gone', (plan) => removeSegments(plan, 's1', ['nobody']), 'row-missing'],
  ['a place that is gone', (plan) => reorderSegments(plan, 's1', ['s1-1'], 'nobody'), 'row-missing'],
  ['a session that is gone', (plan) => moveSession(plan, 'nobody', 0), 'row-missing'],
  ['a room that is gone', (plan) => moveSession(plan, 's1', 0, 'nobody'), 'row-missing'],
  [
    'a kind that does not exist',
    (plan) => setFields(plan, 'segments', 's1', ['s1-1'], { kind: 'nonsense' as 'other' }),
    'bad-value',
  ],
]

describe('what segment edits refuse', () => {
  it.each(refused)('%s', (_name, edit, code) => {
    const result = edit(base)
    expect(result.ok ? 'done' : result.refusal.code).toBe(code)
  })
})

describe('the diff of a ripple', () => {
  it('holds one field of each moved row', () => {
    const result = setSegmentDuration(base, 's1', ['s1-1'], 13)
    expect(result).toEqual({
      ok: true,
      value: {
        segments: {
          s1: {
            added: [],
            removed: [],
            changed: {
              's1-1': { duration: [10, 13] },
              's1-2': { start: [1090, 1093] },
              's1-3': { start: [1095, 1098] },
            },
          },
        },
      },
    })
  })

  it('is empty for an edit that changes nothing', () => {
    const result = setSegmentDuration(base, 's1', ['s1-1'], 10)
    expect(result.ok && countDiff(result.value)).toEqual({ added: 0, changed: 0, removed: 0 })
  })

  it('is refused by a plan it was not made for', () => {
    const result = setSegmentDuration(base, 's1', ['s1-1'], 13)
    if (!result.ok) throw new Error('refused')
    const moved = after(base, setSegmentDuration(base, 's1', ['s1-1'], 12))
    expect(() => applyDiff(moved, result.value)).toThrow('not as the diff found it')
  })
})

describe('faults of a run', () => {
  it('are named with their minutes', () => {
    const plan = aPlan(session('20:00', segment('一', 5), fixed('20:08', '二', 5), fixed('20:11', '三', 5)))
    expect(
      faultsOfRun(pageOf(plan, 'segments', 's1')).map(({ kind, minutes, segment: { title } }) => [
        kind,
        minutes,
        title,
      ]),
    ).toEqual([
      ['gap', 3, '二'],
      ['overlap', 2, '三'],
    ])
  })
})
