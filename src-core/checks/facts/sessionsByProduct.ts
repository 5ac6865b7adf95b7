import type { Id } from '#core/plan/units.ts'
import type { Listed, SessionFacts } from './SessionFacts.ts'

/** Where one product is named, until the next edit. */
export interface ProductMentions {
  /** Sessions that list or show it. */
  readonly sessions: readonly SessionFacts[]
  /** Its lineup rows in them. */
  readonly listings: readonly Listed[]
}

/**
 * The sessions of a plan by the products that they name. It is put together one session at a time, so that whoever walks
 * over all sessions anyway pays next to nothing for it, and then follows the plan edit by edit.
 */
export interface SessionsByProduct {
  /** Takes a session in. Once for each session; again does nothing. */
  note(session: SessionFacts): void
  /** Takes in all that are missing, unless none is. */
  complete(count: number, sessions: () => Iterable<SessionFacts>): void
  /** A session that an edit changed, or removed; one that was never taken in is left to `complete`. */
  replace(sessionId: Id, session: SessionFacts | undefined): void
  of(productId: Id): ProductMentions
}

interface Mentions {
  sessions: SessionFacts[]
  listings: Listed[]
}

const nowhere: ProductMentions = { sessions: [], listings: [] }

/** One without any session yet. */
export function sessionsByProduct(): SessionsByProduct {
  const noted = new Map<Id, SessionFacts>()
  const byProduct = new Map<Id, Mentions>()
  const note = (session: SessionFacts): void => {
    if (noted.has(session.session.id)) return
    noted.set(session.session.id, session)
    add(byProduct, session)
  }
  return {
    note,
    complete: (count, sessions) => {
      if (noted.size === count) return
      for (const session of sessions()) note(session)
    },
    replace: (sessionId, session) => {
      const was = noted.get(sessionId)
      if (!was || was === session) return
      noted.delete(sessionId)
      drop(byProduct, was)
      if (session) note(session)
    },
    of: (id) => byProduct.get(id) ?? nowhere,
  }
}

function add(byProduct: Map<Id, Mentions>, session: SessionFacts): void {
  for (const [id, listed] of session.listedByProduct) {
    const { sessions, listings } = mentionsOf(byProduct, id)
    sessions.push(session)
    for (const each of listed) listings.push(each)
  }
  for (const id of session.shown.keys()) {
    if (!session.listedByProduct.has(id)) mentionsOf(byProduct, id).sessions.push(session)
  }
}

function mentionsOf(byProduct: Map<Id, Mentions>, id: Id): Mentions {
  let mentions = byProduct.get(id)
  if (!mentions) {
    mentions = { sessions: [], listings: [] }
    byProduct.set(id, mentions)
  }
  return mentions
}

function drop(byProduct: Map<Id, Mentions>, session: SessionFacts): void {
  for (const id of new Set([...session.listedByProduct.keys(), ...session.shown.keys()])) {
    const mentions = byProduct.get(id)
    if (!mentions) continue
    mentions.sessions = mentions.sessions.filter((each) => each !== session)
    mentions.listings = mentions.listings.filter((each) => each.session !== session)
  }
}
