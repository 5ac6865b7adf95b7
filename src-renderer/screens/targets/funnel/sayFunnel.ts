import { joinList } from '#core/excel/sheets/textLists.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import { targetsText } from '#renderer/text/targetsText.ts'
import { numberText } from '../tree/figures.ts'
import { type FunnelField, isRate } from './funnelDraft.ts'
import type { DraftSolution } from './solveDraft.ts'

/** A figure of the funnel as people read it. */
export function figureText(field: FunnelField, value: number): string {
  if (field === 'gmv' || field === 'averageOrderFen') return formatFen(Math.round(value))
  if (isRate(field)) return `${numberText(value * 100)}%`
  return numberText(Math.ceil(Number(value.toFixed(6))))
}

/** What came of it, or why nothing did, in a sentence. */
export function sayFunnel(solution: DraftSolution, lang: Lang): string {
  const text = targetsText[lang]
  switch (solution.kind) {
    case 'solved': {
      const { solve, funnel, gmvFen } = solution
      if (solve === 'gmv') return text.gmvAs(formatFen(gmvFen))
      return text.solvedAs(text[solve], figureText(solve, funnel[solve]), formatFen(gmvFen))
    }
    case 'missing':
    case 'unreadable': {
      const names = solution.fields.map((field) => text[field])
      return text.missing(lang === 'zh' ? joinList(names) : names.join(', '))
    }
    case 'too-large':
      return text.tooLarge
    case 'zero-factor':
      return text.zeroFactor(text[solution.field], text[solution.solve])
    case 'rate-over-one':
      return text.rateOverOne(text[solution.field], figureText(solution.field, solution.value))
  }
}
