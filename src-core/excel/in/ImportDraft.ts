import { blankRow } from '#core/plan/blankRow.ts'
import { orderBetween } from '#core/plan/order.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { draftOf, type PlanDraft } from '#core/plan/PlanDraft.ts'
import type { HostPosition } from '#core/plan/records/people.ts'
import { sameValue } from '#core/plan/sameValue.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import type { Count, Id, MakeId } from '#core/plan/units.ts'

/** What became of a value that a sheet gave for a field. */
export type Claim = 'taken' | 'contradicts'

interface LineupIndex {
  readonly idByProduct: Map<Id, Id>
  /** Link numbers that this import gave out. */
  readonly productByLink: Map<Count, Id>
  lastOrder: string | null
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

  /** The product of a number, else of a name; made where there is none. One of the two must be given. */
  product(name: string, productNo: string): Id {
    const byNo = productNo === '' ? undefined : this.productsByNo.get(productNo)
    if (byNo !== undefined) return byNo
    const byName = name === '' ? undefined : this.productsByName.get(keyOf(name))
    const namesake = byName === undefined ? undefined : this.draft.find('products', '', byName)
    if (namesake && (productNo === '' || namesake.productNo === '')) {
      if (productNo !== '') {
        this.claim('products', '', namesake.id, 'productNo', productNo)
        this.productsByNo.set(productNo, namesake.id)
      }
      return namesake.id
    }
    const id = this.makeId()
    const row = blankRow('products', { id, planId: this.planId, name: name.trim() || productNo, productNo })
    this.draft.add('products', row)
    this.indexProduct(id, row.name, productNo)
    return id
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

  /** Gives a link number to a lineup row; it contradicts where another product of this import has it. */
  claimLink(sessionId: Id, productId: Id, linkNo: Count): Claim {
    const { productByLink } = this.lineup(sessionId)
    const holder = productByLink.get(linkNo) ?? productId
    if (holder !== productId) return 'contradicts'
    const claim = this.claim('lineup', sessionId, this.lineupRow(sessionId, productId), 'linkNo', linkNo)
    if (claim === 'taken') productByLink.set(linkNo, productId)
    return claim
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
    this.draft.set(table, page, id, { [field]: value } as unknown as Partial<Row<T>>)
    return 'taken'
  }

  private lineup(sessionId: Id): LineupIndex {
    let index = this.lineups.get(sessionId)
    if (!index) {
      const page = this.draft.page('lineup', sessionId)
      index = {
        idByProduct: new Map(page.map(({ productId, id }) => [productId, id])),
        productByLink: new Map(),
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

  private indexProduct(id: Id, name: string, productNo: string): void {
    if (name !== '') indexFirst(this.productsByName, keyOf(name), id)
    if (productNo !== '') indexFirst(this.productsByNo, productNo, id)
  }
}

function indexFirst(ids: Map<string, Id>, key: string, id: Id): void {
  if (!ids.has(key)) ids.set(key, id)
}
