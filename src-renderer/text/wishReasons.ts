import type { Texts } from '#core/plan/Lang.ts'

/** Why a typed wish was not taken. */
export const wishReasons = {
  minutesNeeded: {
    zh: '这里要写时长，至少 1 分钟。',
    en: 'Type how long it takes, 1 minute or more.',
  },
  optionalMinutes: {
    zh: '整分钟，如 25 或 1小时；不要就留空',
    en: 'whole minutes such as 25 or 1h, or leave it empty for none',
  },
  clockNeeded: { zh: '写上几点开讲，如 20:00。', en: 'Type when it starts, such as 20:00.' },
  productNeeded: { zh: '选这个时间讲的商品。', en: 'Choose the product for this time.' },
} as const satisfies { [reason: string]: Texts }
