import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import type { Count, Id } from '#core/plan/units.ts'
import { givenValues } from './givenValues.ts'

/** Why a value was not given: the row got another one in this import, or another row has it. */
export type ClaimRefusal = 'contradicts' | 'held'

/** A link number that a cell gives to a lineup row. */
interface LinkClaim {
  readonly rowId: Id
  readonly linkNo: Count
  readonly onRefused: (refusal: ClaimRefusal) => void
}

/**
 * The link numbers that an import gives out. Who has a number is only known when all sheets are read: two products may
 * well have swapped theirs.
 */
export class LinkClaims {
  private readonly bySession = new Map<Id, LinkClaim[]>()

  add(sessionId: Id, claim: LinkClaim): void {
    const claims = this.bySession.get(sessionId)
    if (claims) claims.push(claim)
    else this.bySession.set(sessionId, [claim])
  }

  /** Gives the numbers that are free, and tells the cells whose number is not. */
  settle(draft: PlanDraft): void {
    for (const [sessionId, claims] of this.bySession) {
      const lineup = draft.page('lineup', sessionId)
      const wanted = new Map<Id, Count[]>()
      for (const { rowId, linkNo } of claims) wanted.set(rowId, [...(wanted.get(rowId) ?? []), linkNo])
      const links = givenValues(new Map(lineup.map(({ id, linkNo }) => [id, linkNo])), wanted)
      const held = new Set(links.values())
      for (const { rowId, linkNo, onRefused } of claims)
        if (links.get(rowId) !== linkNo) onRefused(held.has(linkNo) ? 'held' : 'contradicts')
      for (const id of wanted.keys()) {
        const linkNo = links.get(id)
        if (linkNo !== undefined) draft.set('lineup', sessionId, id, { linkNo })
      }
    }
    this.bySession.clear()
  }
}
