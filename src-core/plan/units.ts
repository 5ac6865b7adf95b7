/**
 * Units of the planning model. A flavour is checked between units (a `Fen` is not a `Minute`) yet takes plain
 * numbers, so arithmetic needs no casts.
 */
type Flavour<Base, Unit extends string> = Base & { readonly __unit?: Unit }

/** Whole minutes since 00:00 of the plan's `startDate`, civil time of the plan. Durations are `Minute` too. */
export type Minute = Flavour<number, 'Minute'>
/** Whole fen; 100 fen are 1 元. Never a float. */
export type Fen = Flavour<number, 'Fen'>
/** A share in [0, 1]; the window shows %. */
export type Rate = Flavour<number, 'Rate'>
/** A whole number ≥ 0 of things. */
export type Count = Flavour<number, 'Count'>
/** Collision-proof row id, made outside the core; never derived from text or position. */
export type Id = Flavour<string, 'Id'>
/** Calendar day `YYYY-MM-DD`. */
export type IsoDate = Flavour<string, 'IsoDate'>
/** Moment in UTC, ISO 8601, as a clock outside the core gave it. */
export type IsoTime = Flavour<string, 'IsoTime'>
/** Fractional index: rows of a list sort by plain string comparison of it (see order.ts). */
export type OrderKey = Flavour<string, 'OrderKey'>

export const minutesPerDay = 1440
/** How far past the last midnight of a plan a session may run. */
export const overrunMinutes: Minute = 720
export const fenPerYuan = 100

/** Makes a new collision-proof id. The core never makes ids itself; whoever calls it passes this in. */
export type MakeId = () => Id
