import { type Plan, planRow, rowsOf } from '#core/plan/Plan.ts'
import { refuse } from '#core/plan/Result.ts'
import { rowName } from '#core/plan/rowName.ts'
import { pageKeyOf, type TableName } from '#core/plan/tables.ts'
import { minutesOutside, type Refused } from './refusals.ts'
import { isFartherOut, onPlanDays } from './refuseTimes.ts'

/**
 * Refuses to shorten a plan under what is planned, saying how much would stand outside and what comes first of it. What
 * stands outside already is no obstacle where it does not get worse.
 */
