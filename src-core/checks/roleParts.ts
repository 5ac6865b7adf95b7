import type { Texts } from '#core/plan/Lang.ts'
import type { ProductRole } from '#core/plan/records/show.ts'

export type RolePart = 'traffic' | 'hero' | 'profit' | 'image'

/** Parts of the mix. A second tier belongs to none of them and counts in the whole. */
export const rolePartOf: { readonly [R in ProductRole]?: RolePart } = {
  traffic: 'traffic',
  welfare: 'traffic',
  hero: 'hero',
  new: 'hero',
  exclusive: 'hero',
  profit: 'profit',
  image: 'image',
}
export const roleParts: readonly RolePart[] = ['traffic', 'hero', 'profit', 'image']
export const rolePartNames: { readonly [P in RolePart]: Texts } = {
  traffic: { zh: '引流款（含福利款）', en: 'traffic products (welfare included)' },
  hero: { zh: '爆款/主推（含新品、特供）', en: 'hero products (new and exclusive included)' },
  profit: { zh: '利润款', en: 'profit products' },
  image: { zh: '形象款', en: 'image products' },
}
