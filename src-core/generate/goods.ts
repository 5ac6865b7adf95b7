import type { Offer, Product, ProductRole } from '#core/plan/records/show.ts'
import type { Fen } from '#core/plan/units.ts'
import { toHandPrice } from '#core/pricing/toHandPrice.ts'
import { type Draft, put } from './Draft.ts'

/** A product with the price at which every room sells it. */
export interface Good {
  readonly product: Product
  readonly liveFen: Fen
  readonly offers: readonly Offer[]
  readonly toHandFen: Fen
}

/** Shares of roles, per thousand: within the mix that the trade recommends. */
const roleMix: readonly (readonly [ProductRole, number])[] = [
  ['traffic', 180],
  ['hero', 450],
  ['profit', 270],
  ['image', 80],
  ['welfare', 20],
]

const categories = ['护肤', '彩妆', '个护', '食品', '家清', '小家电', '母婴', '家纺'] as const
const brands = ['桃屿', '南鹿', '知野', '青柚', '云禾', '白栀']
const items: { readonly [C in (typeof categories)[number]]: readonly string[] } = {
  护肤: ['舒缓精华', '氨基酸洁面', '保湿面霜', '修护面膜', '防晒乳'],
  彩妆: ['柔雾唇釉', '持妆粉底液', '眉笔', '散粉', '腮红膏'],
  个护: ['氨基酸洗发水', '沐浴露', '身体乳', '电动牙刷头', '护手霜'],
  食品: ['坚果礼盒', '冻干咖啡', '燕麦片', '牛肉干', '气泡水'],
  家清: ['洗衣凝珠', '厨房湿巾', '抽纸', '洗碗块', '除味喷雾'],
  小家电: ['空气炸锅', '破壁机', '挂烫机', '电热水壶', '筋膜枪'],
  母婴: ['婴儿湿巾', '儿童牙膏', '学饮杯', '棉柔巾', '宝宝面霜'],
  家纺: ['四件套', '凉席', '夏被', '乳胶枕', '浴巾'],
}
const points = [
  '温和不刺激',
  '加量不加价',
  '质地清爽',
  '独立包装',
  '正品可溯源',
  '七天无理由',
  '送运费险',
  '老客回购多',
]

/** The product library, role by role, each product with its one price. */
export function putGoods(draft: Draft): ReadonlyMap<ProductRole, readonly Good[]> {
  const goods = new Map<ProductRole, Good[]>()
  const { products } = draft.preset
  for (let index = 0; index < products; index++) {
    const role = roleAt((index * 1000) / products)
    const good = putGood(draft, role, index)
    const ofRole = goods.get(role)
    if (ofRole) ofRole.push(good)
    else goods.set(role, [good])
  }
  return goods
}

function roleAt(perThousand: number): ProductRole {
  let passed = 0
  for (const [role, share] of roleMix) {
    passed += share
    if (perThousand < passed) return role
  }
  return 'hero'
}

/** Roles of a lineup of `count` rows in the recommended mix. */
export const rolesOfLineup = (count: number): ProductRole[] =>
  Array.from({ length: count }, (_, index) => roleAt((index * 1000) / count))

function putGood(draft: Draft, role: ProductRole, index: number): Good {
  const { random } = draft
  const category = random.pick(categories)
  const listFen = random.whole(59, 899) * 100
  const offers = offersFor(draft)
  const liveFen = Math.round((listFen * random.whole(65, 85)) / 10_000) * 100 - 10
  const { toHandFen } = toHandPrice(liveFen, offers)
  const brand = random.pick(brands)
  const product = put(draft, 'products', {
    name: `${brand}${random.pick(items[category])} ${String(index + 1).padStart(4, '0')}`,
    productNo: `36${String(random.whole(0, 10 ** 8 - 1)).padStart(8, '0')}${String(index).padStart(9, '0')}`,
    sku: `SKU-${index + 1}`,
    brand,
    category,
    role,
    listFen,
    costFen: Math.round((toHandFen * random.whole(30, 45)) / 100),
    floorFen: Math.floor((toHandFen * random.whole(90, 98)) / 100),
    stock: 0,
    commissionRate: random.whole(3, 15) / 100,
    refundRate: random.whole(2, 12) / 100,
    sellingPoints: [points[index % 4] ?? '', points[4 + (index % 4)] ?? ''],
    experienceScore: random.whole(78, 98),
    leadTimeHours: random.pick([24, 48]),
  })
  return { product, liveFen, offers, toHandFen }
}

function offersFor({ random }: Draft): Offer[] {
  switch (random.whole(0, 3)) {
    case 0:
      return [{ kind: 'percentOff', rate: 0.1 }]
    case 1:
      return [
        { kind: 'percentOff', rate: 0.1 },
        { kind: 'fullReduction', thresholdFen: 3000, cutFen: 300 },
      ]
    case 2:
      return [{ kind: 'gift', name: '同款小样', costFen: 150 }]
    default:
      return []
  }
}
