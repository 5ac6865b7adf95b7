import type { Texts } from '#core/plan/Lang.ts'

/** Why a typed text was not taken, where it is not for how it reads. */
export const fieldsText = {
  notEmpty: { zh: '这里不能为空。', en: 'This cannot be empty.' },
  durationNeeded: {
    zh: '时长不能为空；要去掉这一段请删除整行。',
    en: 'A segment needs a duration; to take it out, delete the row.',
  },
  startNeeded: {
    zh: '时间不能为空；要跟着上一段走，请点锁或按 L 改成联动。',
    en: 'A segment needs a time; to let it follow the one before, click the lock or press L.',
  },
  painted: ({ minutes, most }: { minutes: number; most: string }): Texts => ({
    zh: `${minutes} 分钟有预算，最高每分钟 ${most}`,
    en: `${minutes} minutes with money, at most ${most} a minute`,
  }),
  productFirst: { zh: '先选商品，再填它的价格和机制。', en: 'Choose the product first, then its price.' },
  oneEach: (products: number): Texts => ({
    zh: `这一段有 ${products} 个商品，请按顺序写 ${products} 个值，用 / 隔开。`,
    en: `This segment has ${products} products; type ${products} values in their order, with / between.`,
  }),
  lineEach: (products: number): Texts => ({
    zh: `这一段有 ${products} 个商品，请按顺序写 ${products} 行，一个商品一行。`,
    en: `This segment has ${products} products; type ${products} lines in their order, one for each.`,
  }),
  newProduct: (name: string): Texts => ({ zh: `新建商品「${name}」`, en: `New product "${name}"` }),
  newHost: (name: string): Texts => ({ zh: `新建主播「${name}」`, en: `New host "${name}"` }),
  gap: (minutes: number): Texts => ({ zh: `空 ${minutes} 分`, en: `${minutes} min empty` }),
  overlap: (minutes: number): Texts => ({ zh: `重叠 ${minutes} 分`, en: `${minutes} min overlap` }),
  addedProducts: (names: string): Texts => ({ zh: `已新建商品：${names}`, en: `New products: ${names}` }),
  addedHosts: (names: string): Texts => ({ zh: `已新建主播：${names}`, en: `New hosts: ${names}` }),
  addedToLineup: (names: string): Texts => ({
    zh: `已加进本场货盘：${names}`,
    en: `Added to this session's lineup: ${names}`,
  }),
  andMore: (more: number): Texts => ({ zh: `，还有 ${more} 个`, en: ` and ${more} more` }),
  linkNo: (no: number): Texts => ({ zh: `链接 ${no}`, en: `link ${no}` }),
} satisfies { [name: string]: Texts | ((value: never) => Texts) }

/** What can be typed into fields that hold more than one value, with an example to copy. */
export const expectedTexts = {
  offers: {
    zh: '优惠，用分号或换行隔开，如 9折; 满80减5; 每满300减50; 直降10; 赠小样(1.5元); 返5; 定金50抵100',
    en: 'price layers with ; or line ends between, such as 10% off; from 80 minus 5; every 300 minus 50; cut 10; gift sample (1.5); back 5; deposit 50 worth 100',
  },
  intervals: {
    zh: '带日期的时段，用分号或换行隔开，如 6.18 20:00-22:00; 6.18 20:00-次日 02:00; 6.20 全天',
    en: 'dated stretches with ; or line ends between, such as 6.18 20:00-22:00; 6.18 20:00-next day 02:00; 6.20 all day',
  },
  bookedProducts: {
    zh: '商品，一行一个，按「名称、到手价、机制」写，如 眼霜、199、买一送一，价格未定写 -',
    en: 'products, one a line, as name, price, mechanism: eye cream, 199, buy one get one; - where the price is open',
  },
  metrics: {
    zh: '指标，一行一个，按「名称=数值」写，如 成交金额=128000',
    en: 'metrics, one a line, as name=value: paid amount=128000',
  },
  thresholds: {
    zh: '检查阈值，一行一个，按「检查.阈值=数值」写，如 host-rest.minutes=600',
    en: 'check thresholds, one a line, as check.threshold=value: host-rest.minutes=600',
  },
  number: { zh: '一个数，如 128、0.35、1.2万', en: 'a number such as 128 or 0.35' },
  offsetDays: { zh: '整天数，如 -3 或 T-3', en: 'whole days such as -3 or T-3' },
  timeZone: { zh: '时区名称，如 Asia/Shanghai', en: 'the name of a time zone such as Asia/Shanghai' },
} satisfies { [what: string]: Texts }

/** What steps on several cells at once are called in undo and history. */
export const cellEdits = {
  paste: { zh: '粘贴', en: 'Paste' },
  cut: { zh: '移动内容', en: 'Move cells' },
  clear: { zh: '清除内容', en: 'Clear cells' },
  fill: { zh: '填充', en: 'Fill cells' },
} satisfies { [cause: string]: Texts }
