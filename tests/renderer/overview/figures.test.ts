import { describe, expect, it, vi } from 'vitest'
import { planFromRows, rowsOf } from '#core/plan/Plan.ts'
import { factRows } from '#renderer/screens/overview/factRows.ts'
import { kpiCards } from '#renderer/screens/overview/kpiCards.ts'
import { phaseShares } from '#renderer/screens/overview/phaseShares.ts'
import { overviewText } from '#renderer/text/overviewText.ts'
import { planId, planWith } from '#tests/build/plan.ts'
import { anEvening, sumsOf } from './anEvening.ts'

vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

const words = overviewText.en
const textsOf = (sums: ReturnType<typeof sumsOf>) =>
  Object.fromEntries(
    kpiCards({ sums, words, lang: 'en' }).flatMap(({ key, main, others }) =>
      [main, ...others].map((figure) => [`${key}.${figure.key}`, [figure.value, figure.note ?? '']]),
    ),
  )

describe('the key figures', () => {
  it('are those of the roll-ups, with what is left out beside them', () => {
    expect(textsOf(sumsOf(anEvening()))).toEqual({
      'gmv.target': [null, 'The plan has no GMV target'],
      'gmv.sessionTargets': ['¥10K', ''],
      'gmv.planned': ['¥13.99K', '1 row lacks a price, units or expected GMV and is left out'],
      'gmv.reached': ['139.9%', ''],
      'spend.planned': ['¥600', ''],
      'spend.budget': ['¥1K', ''],
      'spend.left': ['¥400', ''],
      'spend.roi': [null, 'The planned GMV is incomplete'],
      'onAir.hours': ['1 h', ''],
      'onAir.sessions': ['1', ''],
      'onAir.rooms': ['1', ''],
      'goods.listed': ['2', ''],
      'goods.library': ['2', ''],
      'creators.bookings': ['1', ''],
      'creators.creators': ['1', ''],
      'creators.scheduled': ['1', ''],
      'creators.expected': ['¥8K', ''],
      'hosts.hours': ['2 h', ''],
      'hosts.working': ['2', ''],
      'hosts.cost': ['¥200', '1 host has no hourly cost and is left out'],
      'stock.allocated': ['120', '1 row has no stock set aside'],
      'stock.stock': ['100', 'the stock of 1 product is not known and left out'],
      'orders.units': ['110', ''],
      'orders.peak': [expect.stringMatching(/^[01] \/ \d+ needed$/), expect.stringContaining('20:00')],
    })
  })

  it('of an empty plan say why they are not known, and lead somewhere all the same', () => {
    const sums = sumsOf(planWith({}))
    const texts = textsOf(sums)
    expect(texts['gmv.target']).toEqual([null, 'The plan has no GMV target'])
    expect(texts['spend.budget']).toEqual([null, 'The plan has no budget'])
    expect(texts['spend.roi']).toEqual([null, 'No spend yet'])
    expect(texts['orders.peak']).toEqual([null, 'Without planned units nobody can tell how many will ask'])
    expect(texts['hosts.hours']).toEqual(['0 h', 'Nobody is on duty yet'])
  })

  it('have products by role, those without one last', () => {
    const goods = kpiCards({ sums: sumsOf(anEvening()), words, lang: 'en' }).find(
      ({ key }) => key === 'goods',
    )
    expect(goods?.mix).toEqual([
      { role: 'hero', products: 1 },
      { role: null, products: 1 },
    ])
  })
})

describe('the FACT matrix', () => {
  const rows = factRows(sumsOf(anEvening()), words, 'en')
  const textOf = (key: string) =>
    Object.entries(rows.find((row) => row.key === key)?.cells ?? {}).map(([column, { text }]) => [
      column,
      text,
    ])

  it('has the four, the whole and its halves', () => {
    expect(rows.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'F part',
      'A part',
      'C part',
      'T part',
      'total total',
      'base half',
      'burst half',
    ])
  })

  it.each([
    ['F', { planned: '¥5.99K+', share: '42.8%', spend: '¥600', spendShare: '100%', roi: '—', hours: '1' }],
    ['A', { planned: '', spend: '', spendShare: '', roi: '', hours: '' }],
    ['T', { planned: '¥8K', share: '57.2%', spend: '', roi: '' }],
    ['total', { planned: '¥13.99K+', share: '100%', sessionTargets: '¥10K', ownTarget: '' }],
    ['base', { planned: '¥5.99K+', share: '42.8%', spend: '¥600', roi: '' }],
    ['burst', { planned: '¥8K', share: '57.2%', spend: '', roi: '' }],
  ])('says of %s what its roll-up says', (key, cells) => {
    expect(Object.fromEntries(textOf(key))).toMatchObject(cells)
  })
})

describe('the phases', () => {
  it('have their days and the share of what sessions aim at that falls into them', () => {
    expect(phaseShares(sumsOf(anEvening()), 'zh')).toMatchObject([
      { name: '爆发', dates: '6.18', targetFen: 500_000, share: 0.5 },
      { name: '返场', dates: '6.19', targetFen: null, share: null },
    ])
  })

  it('take what is set for them before what sessions add up to', () => {
    const plan = anEvening({ gmvTargetFen: 2_000_000 })
    const target = {
      id: 't1',
      planId,
      parentId: null,
      level: 'result',
      metric: 'GMV',
      unit: '元',
      value: 15_000,
      scope: { kind: 'phase', of: 'ph' },
      guardrail: false,
      owner: '',
    } as const
    const rows = Object.fromEntries(
      Object.keys(plan.tables).map((table) => [table, rowsOf(plan, table as 'targets')]),
    )
    const set = planFromRows(planId, { ...rows, targets: [target] })
    expect(phaseShares(sumsOf(set), 'zh')[0]).toMatchObject({ targetFen: 1_500_000, share: 0.75 })
  })
})
