import type { Promo } from '#core/promo/promoTemplates.ts'

const words: readonly (readonly [Promo, RegExp])[] = [
  ['double11', /双\s?(?:11|十一)|double\s?-?(?:11|eleven)|(?<!\d)11\.11(?!\d)|(?<!\d)1111(?!\d)/i],
  ['618', /(?<!\d)618(?!\d)|(?<!\d)6\.18(?!\d)/],
  ['818', /(?<!\d)818(?!\d)|(?<!\d)8\.18(?!\d)/],
  ['new-year', /年货/],
  ['super-brand-day', /超品日?|超级品牌日|super brand day/i],
  ['launch-day', /开新日|launch day/i],
]

/** The promo that titles and names speak of; `custom` for none. */
export function promoOf(texts: readonly string[]): Promo {
  return words.find(([, pattern]) => texts.some((text) => pattern.test(text)))?.[0] ?? 'custom'
}
