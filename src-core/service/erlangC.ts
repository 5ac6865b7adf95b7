/** Contacts of one kind that come in at random, and how fast they are to be answered. */
export interface ContactLoad {
  /** Contacts that come in during the interval. */
  readonly contacts: number
  readonly intervalMinutes: number
  /** Minutes that an agent is busy with one contact (AHT). */
  readonly handleMinutes: number
  /** Seconds within which a contact counts as answered in time. */
  readonly targetSeconds: number
}

/** Agents up to whom it is counted one by one. Nobody has such a team; a slip of the keyboard must not stop the window. */
const largestTeam = 100_000
/** No team answers everybody in time, so more than this is planned for as this. */
const nearlyAll = 0.9999

/**
 * Share of contacts that wait no longer than the target, by Erlang C: `B_n = aB_{n−1} ÷ (n + aB_{n−1})`,
 * `P_w = B ÷ (1 − (a/n)(1 − B))`, `SL = 1 − P_w·e^(−(n−a)τ/AHT)` with the offered load `a` in agents. 1 without contacts,
 * 0 where the agents can never catch up (n ≤ a). Published case: 100 contacts in 30 min, AHT 3 min, 20 s: 14 agents give
 * 0.88835.
 */
export function serviceLevel(agents: number, load: ContactLoad): number {
  const offered = offeredLoad(load)
  if (offered === 0) return 1
  if (agents > largestTeam) return agents > offered ? 1 : 0
  return levelWith(agents, offered, blockedWith(agents, offered), load)
}

/**
 * The fewest agents with whom at least the share `level` is answered in time: beyond 100 000 about so many. A level above
 * 0.9999 counts as that.
 */
export function agentsNeeded(level: number, load: ContactLoad): number {
  const offered = offeredLoad(load)
  const wanted = Math.min(level, nearlyAll)
  if (offered === 0) return 0
  if (offered > largestTeam) return Math.ceil(offered + Math.sqrt(offered))
  let blocked = 1
  for (let agents = 1; ; agents += 1) {
    blocked = nextBlocked(blocked, agents, offered)
    if (levelWith(agents, offered, blocked, load) >= wanted) return agents
  }
}

const offeredLoad = ({ contacts, intervalMinutes, handleMinutes }: ContactLoad): number =>
  contacts > 0 ? (contacts * handleMinutes) / intervalMinutes : 0

/** Erlang B by its recurrence, which keeps within [0, 1] where factorials of many agents would not. */
function blockedWith(agents: number, offered: number): number {
  let blocked = 1
  for (let each = 1; each <= agents; each += 1) blocked = nextBlocked(blocked, each, offered)
  return blocked
}

const nextBlocked = (blocked: number, agents: number, offered: number): number =>
  (offered * blocked) / (agents + offered * blocked)

function levelWith(agents: number, offered: number, blocked: number, load: ContactLoad): number {
  if (agents <= offered) return 0
  const waits = blocked / (1 - (offered / agents) * (1 - blocked))
  return 1 - waits * Math.exp(((offered - agents) * load.targetSeconds) / 60 / load.handleMinutes)
}
