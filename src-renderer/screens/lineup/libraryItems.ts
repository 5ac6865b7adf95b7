import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import { productRoleNames } from '#core/plan/names.ts'
import type { Page } from '#core/plan/Plan.ts'
import type { Product } from '#core/plan/records/show.ts'
import type { Id } from '#core/plan/units.ts'

/** A product as the library lists it. */
export interface LibraryItem {
  readonly id: Id
  readonly name: string
  /** Role and list price, as far as they are known. */
  readonly facts: string
  readonly isListed: boolean
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Products that hold every word of what was typed, in the plan's order; all of them for ''. */
export function libraryItems(
  products: Page<'products'>,
  listed: ReadonlySet<Id>,
  typed: string,
  lang: Lang,
): LibraryItem[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  const isMeant = ({ name, productNo, sku, brand, category }: Product): boolean => {
    const text = fold(`${name} ${productNo} ${sku} ${brand} ${category}`)
    return words.every((word) => text.includes(word))
  }
  return products.filter(isMeant).map((product) => ({
    id: product.id,
    name: product.name || product.productNo || product.sku,
    facts: factsOf(product, lang),
    isListed: listed.has(product.id),
  }))
}

const factsOf = ({ role, listFen }: Product, lang: Lang): string =>
  [role && productRoleNames[role][lang], listFen === null ? null : formatFen(listFen)]
    .filter((fact) => fact !== null)
    .join(' · ')
