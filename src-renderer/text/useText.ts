import type { Lang } from '#core/plan/Lang.ts'
import { useView } from '#renderer/store/view.ts'

/** Words of one area of the window, in both languages; a word that needs figures is a function of them. */
export type TextSet<Words> = { readonly [L in Lang]: Words }

/** Declares a text set: `en` must say all that `zh` says. */
export function textSet<Words>(zh: Words, en: NoInfer<Words>): TextSet<Words> {
  return { zh, en }
}

/** The words in the language of the window; the component repaints when the language changes. */
export function useText<Words>(set: TextSet<Words>): Words {
  return set[useView((view) => view.lang)]
}
