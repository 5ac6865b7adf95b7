/** Languages of everything people read. */
export const langs = ['zh', 'en'] as const
export type Lang = (typeof langs)[number]
export type Texts = { readonly [L in Lang]: string }
