import { slotMinutes } from '#core/service/plannedOrders.ts'

/** What the height of a chart stands for: a little more than the highest value, so that a line has air above it. */
export const topOf = (values: readonly number[]): number =>
  values.reduce((top, value) => Math.max(top, value), 0) * 1.15

const level = (value: number, top: number): number => Number((top > 0 ? 1 - value / top : 1).toFixed(4))

/** A stepped line through values by the half hour, in minutes across and from 1 at the bottom to 0 at the top. */
export const stepPath = (values: readonly number[], top: number): string =>
  values
    .map(
      (value, at) =>
        `${at === 0 ? `M0 ${level(value, top)}` : `V${level(value, top)}`}H${(at + 1) * slotMinutes}`,
    )
    .join('')

/** The same as an area that stands on the bottom. */
export const areaPath = (values: readonly number[], top: number): string =>
  values.length === 0 ? '' : `${stepPath(values, top)}V1H0z`
