import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { pageOf, planRow } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import {
  type FunnelField,
  fillFromPlan,
  readField,
  solveFor,
  typedText,
  typeField,
  useFunnelDraft,
} from '#renderer/screens/targets/funnel/funnelDraft.ts'
import { sayFunnel } from '#renderer/screens/targets/funnel/sayFunnel.ts'
import { solveDraft } from '#renderer/screens/targets/funnel/solveDraft.ts'
import { takeOverEdit, takeOverPlaces } from '#renderer/screens/targets/funnel/takeOverPlaces.ts'
import { planId, planWith } from '#tests/build/plan.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

const plan = planWith({
  plans: [
    blankRow('plans', {
      id: planId,
      planId,
      title: '测试',
      startDate: '2027-06-18',
      days: 3,
      gmvTargetFen: 20_000_00,
    }),
  ],
  sessions: [blankRow('sessions', { id: 's1', planId, start: 1200, duration: 60, title: '晚场' })],
  targets: [blankRow('targets', { id: 't', planId, metric: '直播间进入率', unit: '%', value: 10 })],
})

const typed: { readonly [F in FunnelField]: string } = {
  exposures: '',
  enterRate: '10%',
  productExposureRate: '100%',
  clickRate: '20%',
  conversionRate: '5',
  averageOrderFen: '200',
  gmv: '2万',
}
const draft = (texts: Partial<typeof typed> = {}, solve: FunnelField = 'exposures') => ({
  texts: { ...typed, ...texts },
  solve,
})

describe('a field of the funnel', () => {
  it.each<[FunnelField, string, number | null | undefined]>([
    ['exposures', '120万', 1_200_000],
    ['enterRate', '12.5%', 0.125],
    ['enterRate', '12.5', 0.125],
    ['averageOrderFen', '199.9', 19_990],
    ['gmv', '¥2万', 2_000_000],
    ['gmv', '', null],
    ['clickRate', '很高', undefined],
  ])('%s takes %s', (field, text, value) => {
    expect(readField(field, text)).toBe(value)
  })

  it.each<[FunnelField, number, string]>([
    ['exposures', 1000.2, '1,001'],
    ['enterRate', 1 / 3, '33.3333%'],
    ['gmv', 2_000_000.4, '20,000'],
  ])('%s of %d is typed as %s', (field, value, text) => {
    expect(typedText(field, value)).toBe(text)
  })
})

describe('a funnel', () => {
  it.each<[string, ReturnType<typeof draft>, string]>([
    ['solves exposures', draft(), '要做到 ¥20,000，曝光次数要有 100,000。'],
    ['multiplies to the GMV', draft({ exposures: '10万' }, 'gmv'), '这样下来 GMV 是 ¥20,000。'],
    ['says what is missing', draft({ clickRate: '', gmv: '' }), '还差 商品点击率、GMV，填上就能算。'],
    [
      'says why nothing helps',
      draft({ clickRate: '0%' }),
      '商品点击率是 0，曝光次数多大都带不来 GMV，没有答案。先把它改成大于 0。',
    ],
    [
      'says which rate would not do',
      draft({ exposures: '1万' }, 'clickRate'),
      '商品点击率要到 200% 才够，超过 100% 不可能。提高别的因子，或调低 GMV。',
    ],
    [
      'says that it counts no further',
      draft({ exposures: '9000亿', averageOrderFen: '9000亿' }, 'gmv'),
      '这样的 GMV 大到算不准了，检查一下有没有多打了零。',
    ],
  ])('%s', (_case, of, sentence) => {
    expect(sayFunnel(solveDraft(of), 'zh')).toBe(sentence)
  })
})

describe('a funnel that is tried out', () => {
  beforeEach(() => fillFromPlan(plan))

  it('begins as the plan has it', () => {
    const { texts, fromPlan } = useFunnelDraft.getState()
    expect([texts.gmv, texts.enterRate, texts.clickRate]).toEqual(['20,000', '10%', ''])
    expect([...fromPlan]).toEqual(['enterRate', 'gmv'])
  })

  it("is the planner's own where it was typed, and keeps what it came to when another field follows", () => {
    typeField('enterRate', '12%')
    solveFor('gmv', '100000')
    const { texts, fromPlan, solve } = useFunnelDraft.getState()
    expect([texts.enterRate, fromPlan.has('enterRate'), texts.exposures, solve]).toEqual([
      '12%',
      false,
      '100000',
      'gmv',
    ])
    solveFor('exposures', '')
  })
})

describe('what a funnel gave', () => {
  const solution = solveDraft(draft())
  if (solution.kind !== 'solved') throw new Error('not solved')
  const places = takeOverPlaces(plan, 'exposures', 'zh')

  it('goes first to the target of what was solved', () => {
    expect(places.map(({ label }) => label)).toEqual([
      '目标树：曝光次数',
      '目标树：六个因子全部',
      '整个方案的 GMV 目标',
      '场次 6.18 20:00–21:00 晚场 的 GMV 目标',
    ])
    expect(takeOverPlaces(plan, 'gmv', 'zh')[0]?.label).toBe('整个方案的 GMV 目标')
  })

  const afterTaking = (key: string) => {
    const place = places.find((each) => each.key === key)
    const result = place && takeOverEdit(place, solution, 'zh')(plan)
    if (!result?.ok) throw new Error('refused')
    return applyDiff(plan, result.value)
  }
  it('is written where it was sent', () => {
    expect(
      pageOf(afterTaking('factor'), 'targets', '').map(({ metric, value }) => [metric, value]),
    ).toContainEqual(['曝光次数', 100_000])
    expect(pageOf(afterTaking('all'), 'targets', '')).toHaveLength(6)
    expect(planRow(afterTaking('plan')).gmvTargetFen).toBe(20_000_00)
    expect(pageOf(afterTaking('s1'), 'sessions', '')[0]?.gmvTargetFen).toBe(20_000_00)
  })
})
