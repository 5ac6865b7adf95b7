import { describe, expect, it } from 'vitest'
import { allChecks } from '#core/checks/all.ts'
import { startChecks } from '#core/checks/startChecks.ts'
import { type NewRoom, newPlan } from '#core/edits/newPlan.ts'
import { rowsOf } from '#core/plan/Plan.ts'
import { promos } from '#core/plan/records/calendar.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { defaultDates } from '#core/promo/defaultDates.ts'

const threeRooms: readonly NewRoom[] = [
  { name: '官方旗舰店', fact: 'F' },
  { name: '达人合作间', fact: 'A' },
  { name: '会场直播间', fact: 'C' },
]
const cases = promos.flatMap((promo) =>
  [threeRooms.slice(0, 1), threeRooms].map((rooms) => [promo, rooms.length, rooms] as const),
)

function made(promo: (typeof promos)[number], rooms: readonly NewRoom[]) {
  let ids = 0
  const { startDate, days } = defaultDates(promo, 2027)
  const plan = newPlan({
    promo,
    startDate: startDate ?? '2027-09-01',
    days,
    title: '',
    rooms,
    budgetFen: 100_000_000,
    gmvTargetFen: 1_000_000_000,
    makeId: () => `id${++ids}`,
  })
  if (!plan.ok) throw new Error(plan.refusal.code)
  return plan.value
}

describe.each(cases)('a new plan of %s with %d room(s)', (promo, _, rooms) => {
  const plan = made(promo, rooms)
  const findings = startChecks(plan, allChecks, -60 * minutesPerDay).findings()

  it('lacks nothing but hosts, once in every session', () => {
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(new Set(errors.map(({ check }) => check)).size).toBeLessThanOrEqual(1)
    expect(errors.map(({ check, places: [{ id }] }) => `${check} ${id}`).sort()).toEqual(
      rowsOf(plan, 'sessions')
        .map(({ id }) => `host-missing ${id}`)
        .sort(),
    )
  })

  it('is warned of nothing; one that brings no service, of that alone', () => {
    const warnings = findings.filter(({ severity }) => severity === 'warning').map(({ check }) => check)
    expect([...new Set(warnings)]).toEqual(promo === 'custom' ? ['service-gap'] : [])
  })
})
