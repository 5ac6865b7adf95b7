import type { Row, TableName } from './tables.ts'
import type { Id } from './units.ts'

type Blank<T extends TableName> = Omit<Row<T>, 'id' | 'planId' | Required<T>>

/** Fields that have no sensible blank: whoever makes a row must know them. */
type RequiredFields = {
  plans: 'title' | 'startDate' | 'days'
  phases: 'start' | 'duration'
  rooms: never
  sessions: 'start' | 'duration'
  segments: 'sessionId' | 'order' | 'start' | 'duration'
  products: never
  lineup: 'sessionId' | 'productId' | 'order'
  hosts: never
  shifts: 'hostId' | 'roomId' | 'start' | 'duration'
  spend: 'roomId' | 'start' | 'duration'
  creators: never
  bookings: 'creatorId' | 'start' | 'duration'
  placements: 'start' | 'duration'
  content: 'publishAt'
  service: 'start' | 'duration'
  tasks: never
  targets: never
  actuals: 'start' | 'duration' | 'importedAt'
  acceptances: 'finding' | 'figures' | 'acceptedAt'
}
type Required<T extends TableName> = RequiredFields[T]

/** What a row has where nobody said anything: unknown numbers are `null`, never 0. */
const blanks: { readonly [T in TableName]: Blank<T> } = {
  plans: {
    promo: 'custom',
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
    budgetFen: null,
    gmvTargetFen: null,
    settings: {
      thresholds: {},
      defaultSegmentMinutes: 5,
      minSegmentMinutes: 1,
      platformFeeRate: 0.05,
      addedClaimWords: [],
      allowedClaimWords: [],
    },
    notes: '',
  },
  phases: { name: '', colour: '' },
  rooms: { name: '', account: '', platform: 'douyin', fact: 'F', brand: '', notes: '' },
  sessions: {
    roomId: null,
    title: '',
    theme: '',
    gmvTargetFen: null,
    leadHostId: null,
    status: 'draft',
    notes: '',
  },
  segments: {
    timing: 'linked',
    kind: 'other',
    title: '',
    productIds: [],
    hostIds: [],
    script: '',
    showing: '',
    benefit: '',
    interaction: '',
    spendCue: '',
    notes: '',
  },
  products: {
    name: '',
    productNo: '',
    sku: '',
    brand: '',
    category: '',
    role: null,
    listFen: null,
    costFen: null,
    floorFen: null,
    stock: null,
    commissionRate: null,
    refundRate: null,
    sellingPoints: [],
    forbiddenClaims: [],
    experienceScore: null,
    leadTimeHours: null,
    notes: '',
  },
  lineup: {
    linkNo: null,
    liveFen: null,
    mechanism: '',
    gifts: '',
    offers: [],
    allocatedStock: null,
    plannedUnits: null,
    minShows: 0,
    notes: '',
  },
  hosts: {
    name: '',
    position: 'host',
    skills: [],
    costFenPerHour: null,
    maxContinuousMin: null,
    maxDailyMin: null,
    minRestMin: null,
    unavailable: [],
  },
  shifts: { position: 'host' },
  spend: {
    channel: 'other',
    goal: '',
    audience: '',
    budgetFen: 0,
    pacing: 'even',
    minuteFen: null,
    bidFen: null,
    targetRoi: null,
    owner: '',
  },
  creators: {
    name: '',
    account: '',
    tier: null,
    fans: null,
    category: '',
    conversionRate: null,
    impressionsPerProduct: null,
    quoteFen: null,
    commissionRate: null,
    contact: '',
  },
  bookings: {
    mode: 'mixed',
    products: [],
    feeFen: null,
    commissionRate: null,
    status: 'prospect',
    sample: { costFen: null, trackingNo: '', signed: false },
    expectedGmvFen: null,
  },
  placements: {
    channel: 'mall',
    productIds: [],
    slotName: '',
    priceFen: null,
    costFen: null,
    expectedGmvFen: null,
    applyBy: null,
    status: 'idea',
  },
  content: {
    kind: 'warm-up-video',
    account: '',
    theme: '',
    productIds: [],
    goal: '',
    owner: '',
    status: 'todo',
  },
  service: {
    team: '',
    agents: 0,
    contactsPerAgentHour: null,
    promise: '',
    replySeconds: null,
    compensationFenPerCase: null,
    channel: '',
  },
  tasks: {
    dimension: 'content',
    title: '',
    owner: '',
    dueAt: null,
    offsetDays: null,
    status: 'todo',
    blockedBy: [],
  },
  targets: {
    parentId: null,
    level: 'process',
    metric: '',
    scope: { kind: 'plan', of: '' },
    value: null,
    unit: '',
    guardrail: false,
    owner: '',
  },
  actuals: { roomId: null, values: {}, source: '' },
  acceptances: { reason: '', acceptedBy: '' },
}

/** A new row: the blank of its table with the given fields set. */
export function blankRow<T extends TableName>(
  table: T,
  fields: { readonly id: Id; readonly planId: Id } & Pick<Row<T>, Required<T> & keyof Row<T>> &
    Partial<Row<T>>,
): Row<T> {
  return { ...blanks[table], ...fields } as unknown as Row<T>
}
