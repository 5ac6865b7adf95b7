import { claimKindNames } from '#core/checks/words/claimLexicon.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'

/** Why words must not be said, as the word check says it. */
export const claimReasons = {
  ...claimKindNames,
  own: { zh: '团队自定的禁用词', en: 'a word that the team forbids' },
  product: { zh: '这个商品不能说的话', en: 'not to be said of this product' },
  prize: { zh: '超过抽奖奖品的法定上限', en: 'above what the law allows for a prize' },
} as const satisfies { [kind: string]: Texts }

/** `「最低价」：绝对化用语`. */
export const claimLine: { readonly [L in Lang]: (word: string, why: string) => string } = {
  zh: (word, why) => `「${word}」：${why}`,
  en: (word, why) => `"${word}": ${why}`,
}

export const moreClaims: { readonly [L in Lang]: (n: number) => string } = {
  zh: (n) => `还有 ${n} 个词`,
  en: (n) => `${n} more`,
}

export const claimSeparator: { readonly [L in Lang]: string } = { zh: '；', en: '; ' }
