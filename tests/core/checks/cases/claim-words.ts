import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { aPlan, planId, segment, session } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

interface Said {
  readonly segment?: Partial<Row<'segments'>>
  readonly product?: Partial<Row<'products'>>
  readonly settings?: Partial<Row<'plans'>['settings']>
}

function said({ segment: fields = {}, product = {}, settings = {} }: Said): Plan {
  const plan = aPlan(session('20:00', segment('讲品', 10, { productIds: ['p1'], ...fields })))
  return planFromRows(planId, {
    plans: rowsOf(plan, 'plans').map((row) => ({ ...row, settings: { ...row.settings, ...settings } })),
    rooms: rowsOf(plan, 'rooms'),
    sessions: rowsOf(plan, 'sessions'),
    segments: rowsOf(plan, 'segments'),
    products: [blankRow('products', { id: 'p1', planId, name: '面霜', ...product })],
  })
}

const script = (text: string): Plan => said({ segment: { script: text } })

export const cases: CheckCases = {
  check: 'claim-words',
  fires: [
    {
      name: '全网第一 as one word, not as 第一',
      plan: script('我们是全网第一的面霜'),
      finds: [{ at: 's1-1', figures: { word: '全网第一', kind: 'first', times: 1 } }],
    },
    {
      name: 'one word twice in a text: one finding',
      plan: script('最好的面霜，最好的价格'),
      finds: [{ at: 's1-1', figures: { word: '最好', times: 2 } }],
    },
    {
      name: 'two words in two texts',
      plan: said({ segment: { benefit: '史上最低价', title: '王牌时刻' } }),
      finds: [
        { at: 's1-1', figures: { word: '王牌' } },
        { at: 's1-1', figures: { word: '史上最低价', kind: 'absolute' } },
      ],
    },
    {
      name: 'a medical claim among the selling points',
      plan: said({ product: { sellingPoints: ['温和', '三天根治痘痘'] } }),
      finds: [{ at: 'p1', figures: { word: '根治', kind: 'medical' } }],
    },
    {
      name: 'letters in either case',
      plan: script('抖音 Top1'),
      finds: [{ at: 's1-1', figures: { word: 'Top1' } }],
    },
    {
      name: 'what rooms forbid',
      plan: script('想要的加微信，关注才发福利'),
      finds: [
        { at: 's1-1', figures: { word: '加微信', kind: 'room' } },
        { at: 's1-1', figures: { word: '关注才发', kind: 'room' } },
      ],
    },
    {
      name: 'a word that the team added',
      plan: said({ segment: { script: '秒杀隔壁家' }, settings: { addedClaimWords: ['隔壁家'] } }),
      finds: [{ at: 's1-1', figures: { word: '隔壁家', kind: 'own' } }],
    },
    {
      name: 'what the shown product must not be praised with',
      plan: said({ segment: { benefit: '孕妇也能用' }, product: { forbiddenClaims: ['孕妇'] } }),
      finds: [{ at: 's1-1', figures: { word: '孕妇', kind: 'product' } }],
    },
    {
      name: 'a lottery for more than 50 000 yuan',
      plan: said({ segment: { kind: 'lottery', interaction: '抽一台 5.1万元 的车' } }),
      finds: [{ at: 's1-1', figures: { word: '5.1万元', kind: 'prize' } }],
    },
  ],
  silent: [
    { name: '最后, 首选, 一天, 第一次', plan: script('最后三百单，第一次来的首选这款，一天一片') },
    { name: 'its opposite', plan: script('本品不能治疗疾病，别加微信') },
    { name: 'material of 100 %', plan: script('面料100%纯棉') },
    {
      name: 'a word that the team may say',
      plan: said({ segment: { script: '金牌主播推荐' }, settings: { allowedClaimWords: ['金牌主播'] } }),
    },
    { name: 'notes, which nobody hears', plan: said({ segment: { notes: '别说最好' } }) },
    {
      name: 'a lottery at the limit, and a number that is no money',
      plan: said({ segment: { kind: 'lottery', script: '奖品价值50000元，已有 90000 人参加' } }),
    },
    { name: 'a dear product that is no prize', plan: script('到手 60000元') },
  ],
}
