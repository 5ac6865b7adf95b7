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

/** What steps on several cells at once are called in undo and history. */
export const cellEdits = {
  paste: { zh: '粘贴', en: 'Paste' },
  cut: { zh: '移动内容', en: 'Move cells' },
  clear: { zh: '清除内容', en: 'Clear cells' },
  fill: { zh: '填充', en: 'Fill cells' },
} satisfies { [cause: string]: Texts }
