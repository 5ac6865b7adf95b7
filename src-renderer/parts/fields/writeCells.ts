import { asFarAsPossible } from '#core/edits/asFarAsPossible.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { labelsOfPage } from '#core/edits/namedRows.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Refusal } from '#core/plan/Refusal.ts'
import { done } from '#core/plan/Result.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { notify } from '#renderer/frame/notify.ts'
import { commit, openPlanNow } from '#renderer/store/openPlan.ts'
import { fieldsText } from '#renderer/text/fieldsText.ts'

/**
 * Commits what was typed into cells as one undo step, as far as it goes, and says what came into the plan beside it:
 * products and hosts by new names, products that joined the lineup.
 * @returns why edits were refused, by their place in the list
 */
export function writeCells(label: Texts, edits: readonly PlanEdit[]): ReadonlyMap<number, Texts> {
  let refusals: ReadonlyMap<number, Refusal> = new Map()
  const result = commit(label, (plan) => {
    const made = asFarAsPossible(plan, edits)
    refusals = made.refusals
    return done(made.diff)
  })
  const { plan } = openPlanNow()
  if (result.ok && plan) for (const texts of besides(plan, result.value)) notify(texts, { tone: 'done' })
  return new Map([...refusals].map(([index, refusal]) => [index, refusalText(refusal)]))
}

function besides(plan: Plan, diff: PlanDiff): Texts[] {
  const products = diff.products?.['']?.added ?? []
  const labels = labelsOfPage(pageOf(plan, 'products', ''), 'zh')
  const isNew = new Set(products.map(({ id }) => id))
  const joined = Object.values(diff.lineup ?? {}).flatMap(({ added }) => added)
  const told: readonly (readonly [(names: string) => Texts, readonly string[]])[] = [
    [fieldsText.addedProducts, products.map(({ name }) => name)],
    [fieldsText.addedHosts, (diff.hosts?.['']?.added ?? []).map(({ name }) => name)],
    [
      fieldsText.addedToLineup,
      joined.flatMap(({ productId }) => (isNew.has(productId) ? [] : labels.labelOf('products', productId))),
    ],
  ]
  return told.flatMap(([words, names]) => (names.length > 0 ? [inWords(words, names)] : []))
}

const mostNamed = 3

function inWords(words: (names: string) => Texts, names: readonly string[]): Texts {
  const named = names.slice(0, mostNamed)
  const more = names.length > mostNamed ? fieldsText.andMore(names.length - mostNamed) : { zh: '', en: '' }
  return { zh: words(named.join('、')).zh + more.zh, en: words(named.join(', ')).en + more.en }
}
