import type { TableName } from '#core/plan/tables.ts'

/** Tables whose rows take place on the plan's own days. */
export const onPlanDays = [
  'phases',
  'sessions',
  'segments',
  'shifts',
  'spend',
  'bookings',
  'placements',
  'service',
] as const satisfies readonly TableName[]

export const isOnPlanDays = (table: TableName): boolean => onPlanDays.some((other) => other === table)
