import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import type { Id } from '#core/plan/units.ts'
import { givenValues } from './givenValues.ts'
import type { ClaimRefusal } from './LinkClaims.ts'

/** A new name for a product that a sheet knows by its number. */
interface NameClaim {
  readonly productId: Id
  readonly name: string
  readonly onRefused: (refusal: ClaimRefusal) => void
}

/**
 * The names that an import gives to products that the plan has. A name that another product ends up with is not given:
 * it is more likely that the number is wrong.
 */
export class NameClaims {
  private readonly claims: NameClaim[] = []
  private readonly kept = new Set<Id>()
  private readonly keyOf: (name: string) => string

  constructor(keyOf: (name: string) => string) {
    this.keyOf = keyOf
  }

  add(claim: NameClaim): void {
    this.claims.push(claim)
  }

  /** A row knows the product by its name: renamed, that row would find nothing the next time. */
  keep(productId: Id): void {
    this.kept.add(productId)
  }

  /** Gives the names that are free, and tells the cells whose name is not. */
  settle(draft: PlanDraft): void {
    if (this.claims.length === 0) return
    const stored = new Map(draft.page('products', '').map(({ id, name }) => [id, this.keyOf(name)]))
    const wanted = new Map<Id, string[]>()
    for (const { productId, name } of this.claims)
      if (!this.kept.has(productId))
        wanted.set(productId, [...(wanted.get(productId) ?? []), this.keyOf(name)])
    const names = givenValues(stored, wanted)
    const held = new Set(names.values())
    for (const { productId, name, onRefused } of this.claims) {
      const key = this.keyOf(name)
      if (names.get(productId) !== key) onRefused(held.has(key) ? 'held' : 'contradicts')
      else if (key !== stored.get(productId)) draft.set('products', '', productId, { name: name.trim() })
    }
  }
}
