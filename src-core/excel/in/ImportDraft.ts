import { blankRow } from '#core/plan/blankRow.ts'
import { orderBetween } from '#core/plan/order.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { draftOf, type PlanDraft } from '#core/plan/PlanDraft.ts'
import type { HostPosition } from '#core/plan/records/people.ts'
import type { Product } from '#core/plan/records/show.ts'
import { sameValue } from '#core/plan/sameValue.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import type { Count, Id, MakeId } from '#core/plan/units.ts'
import { isSameText } from './keptText.ts'
import { type ClaimRefusal, LinkClaims } from './LinkClaims.ts'
import { NameClaims } from './NameClaims.ts'

/** What became of a value that a sheet gave for a field. */
export type Claim = 'taken' | 'contradicts'

interface LineupIndex {
  readonly idByProduct: Map<Id, Id>
  /** As the plan has them, then as this import first asks for them. */
  readonly productByLink: Map<Count, Id>
  lastOrder: string | null
}

/** A link number in a session. */
export interface LinkPlace {
  readonly sessionId: Id
  readonly linkNo: Count
}

const keyOf = (name: string): string => name.replace(/\s+/g, ' ').trim()

/**
 * The plan as an import changes it: finds rows by what teams call them, makes those that are missing, and lets the
 * first cell that gives a field's value keep it.
 */
export class ImportDraft {
  readonly draft: PlanDraft
  readonly planId: Id
  readonly makeId: MakeId
  private readonly claims = new Map<string, unknown>()
  private readonly productsByNo = new Map<string, Id>()
  private readonly productsByName = new Map<string, Id>()
  private readonly hosts = new Map<string, Id>()
  private readonly rooms = new Map<string, Id>()
  private readonly lineups = new Map<Id, LineupIndex>()
  private readonly links = new LinkClaims()
  private readonly names = new NameClaims(keyOf)
  private readonly numbers = new Map<string, string>()
  private readonly nameless = new Map<Id, string>()

  constructor(base: Plan, makeId: MakeId) {
    this.draft = draftOf(base)
    this.planId = base.id
    this.makeId = makeId
    for (const row of this.draft.page('products', '')) this.indexProduct(row.id, row.name, row.productNo)
    for (const { name, id } of this.draft.page('hosts', '')) indexFirst(this.hosts, keyOf(name), id)
    for (const { name, id } of this.draft.page('rooms', '')) indexFirst(this.rooms, keyOf(name), id)
  }

  room(name: string): Id {
    return this.named(this.rooms, name, (id) =>
      this.draft.add('rooms', blankRow('rooms', { id, planId: this.planId, name: name.trim() })),
    )
  }

  host(name: string, position: HostPosition): Id {
    return this.named(this.hosts, name, (id) =>
      this.draft.add('hosts', blankRow('hosts', { id, planId: this.planId, name: name.trim(), position })),
    )
  }

  /**
   * The product of a number, else of a name; made where there is none. One of the two must be given.
   * @param link where the row has one: of products of one name it tells which
   */
  product(name: string, productNo: string, link?: LinkPlace): Id {
    const byNo = productNo === '' ? undefined : this.productsByNo.get(productNo)
    if (byNo !== undefined) return this.nameIfNameless(byNo, name)
    const namesake = name === '' ? undefined : this.namesake(name, link)
    if (namesake && (productNo === '' || namesake.productNo === '')) {
      this.names.keep(namesake.id)
      if (productNo !== '') {
        this.claim('products', '', namesake.id, 'productNo', productNo)
        this.productsByNo.set(productNo, namesake.id)
      }
      return namesake.id
    }
    const renamed = productNo === '' ? this.productsByNo.get(this.numbers.get(keyOf(name)) ?? '') : undefined
    if (renamed !== undefined) return renamed
    const id = this.makeId()
    const row = blankRow('products', { id, planId: this.planId, name: name.trim() || productNo, productNo })
    this.draft.add('products', row)
    this.indexProduct(id, row.name, productNo)
    return id
  }

  /** Says which number a name stands for in a lineup, so that a sheet without numbers finds what it renames. */
  noteNumber(name: string, productNo: string): void {
    if (!this.numbers.has(keyOf(name))) this.numbers.set(keyOf(name), productNo)
  }

  /** Asks for another name for a product; whether it gets it is decided by `settleClaims`. */
  claimName(productId: Id, name: string, onRefused: (refusal: ClaimRefusal) => void): void {
    this.names.add({ productId, name, onRefused })
  }

  /** Whether a name, which is not the product's own, is that of another product. */
  isNameOfAnother(id: Id, name: string): boolean {
    const holder = this.productsByName.get(keyOf(name))
    if (holder === undefined || holder === id) return false
    return keyOf(this.draft.find('products', '', id)?.name ?? '') !== keyOf(name)
  }

  /** The lineup row of a product in a session; made, at the end of the lineup, where there is none. */
  lineupRow(sessionId: Id, productId: Id): Id {
    const index = this.lineup(sessionId)
    const found = index.idByProduct.get(productId)
    if (found !== undefined) return found
    const id = this.makeId()
    const order = orderBetween(index.lastOrder, null)
    this.draft.add('lineup', blankRow('lineup', { id, planId: this.planId, sessionId, productId, order }))
    index.idByProduct.set(productId, id)
    index.lastOrder = order
    return id
  }

  /** Asks for a link number for a product; who gets it is decided by `settleClaims`. */
  claimLink(sessionId: Id, productId: Id, linkNo: Count, onRefused: (refusal: ClaimRefusal) => void): void {
    const { productByLink } = this.lineup(sessionId)
    if (!productByLink.has(linkNo)) productByLink.set(linkNo, productId)
    this.links.add(sessionId, { rowId: this.lineupRow(sessionId, productId), linkNo, onRefused })
  }

  /** Gives out link numbers and names, after all sheets have asked for theirs. */
  settleClaims(): void {
    this.links.settle(this.draft)
    for (const [productId, name] of this.nameless) this.claimName(productId, name, () => undefined)
    this.names.settle(this.draft)
  }

  /** Sets a field, unless an earlier cell of this import gave it another value. */
  claim<T extends TableName, F extends keyof Row<T> & string>(
    table: T,
    page: string,
    id: Id,
    field: F,
    value: Row<T>[F],
  ): Claim {
    const key = `${id} ${field}`
    if (this.claims.has(key)) return sameValue(this.claims.get(key), value) ? 'taken' : 'contradicts'
    this.claims.set(key, value)
    const stored = typeof value === 'string' ? this.draft.find(table, page, id)?.[field] : undefined
    const isStored = typeof stored === 'string' && isSameText(stored, String(value))
    if (!isStored) this.draft.set(table, page, id, { [field]: value } as unknown as Partial<Row<T>>)
    return 'taken'
  }

  private lineup(sessionId: Id): LineupIndex {
    let index = this.lineups.get(sessionId)
    if (!index) {
      const page = this.draft.page('lineup', sessionId)
      index = {
        idByProduct: new Map(page.map(({ productId, id }) => [productId, id])),
        productByLink: new Map(
          page.flatMap(({ linkNo, productId }) => (linkNo === null ? [] : [[linkNo, productId]])),
        ),
        lastOrder: page.at(-1)?.order ?? null,
      }
      this.lineups.set(sessionId, index)
    }
    return index
  }

  private named(ids: Map<string, Id>, name: string, add: (id: Id) => void): Id {
    const found = ids.get(keyOf(name))
    if (found !== undefined) return found
    const id = this.makeId()
    add(id)
    ids.set(keyOf(name), id)
    return id
  }

  private namesake(name: string, link: LinkPlace | undefined): Product | undefined {
    const linked = link && this.lineup(link.sessionId).productByLink.get(link.linkNo)
    const product = linked === undefined ? undefined : this.draft.find('products', '', linked)
    if (product && (product.name === name || keyOf(product.name) === keyOf(name))) return product
    const first = this.productsByName.get(keyOf(name))
    return first === undefined ? undefined : this.draft.find('products', '', first)
  }

  /** A product that was only known by its number takes the first name it is given, if no lineup has a better one. */
  private nameIfNameless(id: Id, name: string): Id {
    const product = this.draft.find('products', '', id)
    if (product && name !== '' && product.name === product.productNo && !this.nameless.has(id))
      this.nameless.set(id, name)
    return id
  }

  private indexProduct(id: Id, name: string, productNo: string): void {
    if (name !== '') indexFirst(this.productsByName, keyOf(name), id)
    if (productNo !== '') indexFirst(this.productsByNo, productNo, id)
  }
}

function indexFirst(ids: Map<string, Id>, key: string, id: Id): void {
  if (!ids.has(key)) ids.set(key, id)
}
