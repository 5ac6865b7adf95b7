import { describe, expect, it } from 'vitest'
import { bareParts, type NewPlanOptions, newPlan } from '#core/edits/newPlan.ts'
import { formatClockFrom } from '#core/plan/clock.ts'
import { planRow, rowsOf } from '#core/plan/Plan.ts'
import { promos } from '#core/plan/records/calendar.ts'
import { tableNames } from '#core/plan/tables.ts'
import { minutesPerDay } from '#core/plan/units.ts'

const options = (fields: Partial<NewPlanOptions> = {}): NewPlanOptions => {
  let made = 0
  return {
    promo: '618',
    startDate: '2027-06-01',
    days: 20,
    title: '618 桃屿',
    makeId: () => `id${++made}`,
    ...fields,
  }
}

function made(fields: Partial<NewPlanOptions> = {}) {
  const result = newPlan(options(fields))
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

/** A day's sessions as `title clock minutes theme`. */
const sessionsOn = (plan: ReturnType<typeof made>, day: number): string[] =>
  rowsOf(plan, 'sessions')
    .filter(({ start }) => Math.floor(start / minutesPerDay) === day)
    .map(
      ({ title, start, duration, theme }) =>
        `${title} ${formatClockFrom(day, start, 'zh')} ${duration} ${theme}`,
    )

describe('a new plan', () => {
  it('has its row, its phases and one room', () => {
    const plan = made()
    expect(planRow(plan)).toMatchObject({
      id: plan.id,
      planId: plan.id,
      title: '618 桃屿',
      promo: '618',
      startDate: '2027-06-01',
      days: 20,
    })
    expect(rowsOf(plan, 'rooms').map((room) => room.name)).toEqual(['直播间 1'])
    expect(rowsOf(plan, 'phases').map((phase) => [phase.name, phase.start, phase.duration])).toEqual([
      ['预热', 0, 5760],
      ['开门红', 5760, 4320],
      ['续售', 10080, 12960],
      ['爆发', 23040, 2880],
      ['返场', 25920, 2880],
    ])
  })

  it('takes the days of its promo: sessions with their phase as theme', () => {
    const plan = made()
    expect(sessionsOn(plan, 0)).toEqual(['早场 08:00 240 预热', '午场 14:00 240 预热', '晚场 19:00 300 预热'])
    expect(sessionsOn(plan, 17)).toEqual([
      '早场 06:00 360 爆发',
      '午场 12:00 360 爆发',
      '晚场 18:00 480 爆发',
    ])
    expect(rowsOf(plan, 'sessions')).toHaveLength(60)
  })

  it('has a line of service for every team of every day, more of it in the peak', () => {
    const shiftsOn = (day: number) =>
      rowsOf(made(), 'service')
        .filter(({ start }) => Math.floor(start / minutesPerDay) === day)
        .map(({ team, start, duration, agents }) => [team, start - day * minutesPerDay, duration, agents])
    expect(shiftsOn(0)).toEqual([
      ['白班', 480, 480, 2],
      ['晚班', 960, 480, 3],
    ])
    expect(shiftsOn(17)).toEqual([
      ['早班', 360, 420, 4],
      ['中班', 780, 420, 6],
      ['晚班', 1200, 360, 8],
    ])
  })

  it('has the rooms it was asked for, each with the pattern of its mark', () => {
    const plan = made({
      days: 1,
      rooms: [
        { name: ' 官方旗舰店 ', fact: 'F' },
        { name: '', fact: 'A' },
        { name: '大V', fact: 'T' },
      ],
    })
    const rooms = rowsOf(plan, 'rooms')
    expect(rooms.map(({ name, fact }) => [name, fact]).sort()).toEqual([
      ['大V', 'T'],
      ['官方旗舰店', 'F'],
      ['直播间 2', 'A'],
    ])
    const perRoom = (fact: string) => {
      const room = rooms.find((each) => each.fact === fact)
      return rowsOf(plan, 'sessions').filter(({ roomId }) => roomId === room?.id).length
    }
    expect(['F', 'A', 'T'].map(perRoom)).toEqual([3, 1, 1])
  })

  it.each([
    ['sessions', { sessions: false }],
    ['service', { service: false }],
    ['tasks', { tasks: false }],
    ['targets', { targets: false }],
  ] as const)('leaves out %s where asked, and nothing else', (table, parts) => {
    const counts = (fields: Partial<NewPlanOptions>) => {
      const plan = made(fields)
      return Object.fromEntries(tableNames.map((each) => [each, rowsOf(plan, each).length]))
    }
    const whole = counts({})
    expect(whole[table]).toBeGreaterThan(0)
    expect(counts({ with: parts })).toEqual({ ...whole, [table]: 0 })
  })

  it.each([
    ['bare parts', { with: bareParts }],
    ["a promo of the team's own", { promo: 'custom' }],
  ] as const)('of %s is its row, its phases and its room', (_, fields) => {
    const plan = made(fields)
    expect(tableNames.filter((table) => rowsOf(plan, table).length > 0)).toEqual(['plans', 'phases', 'rooms'])
  })

  it("gives a promo of the team's own what it is asked for", () => {
    const plan = made({ promo: 'custom', with: { sessions: true } })
    expect(rowsOf(plan, 'sessions')).toHaveLength(60)
    expect(rowsOf(plan, 'tasks')).toHaveLength(0)
  })

  it('speaks English where asked', () => {
    const plan = made({ lang: 'en', title: '  ' })
    expect(planRow(plan).title).toBe('618 2027')
    expect(rowsOf(plan, 'rooms')[0]?.name).toBe('Room 1')
    expect(rowsOf(plan, 'phases')[0]?.name).toBe('Warm-up')
    const texts = (['sessions', 'service', 'tasks', 'targets'] as const).flatMap((table) =>
      rowsOf(plan, table).flatMap((row) => Object.values(row)),
    )
    const chinese = texts.filter((text) => typeof text === 'string' && /\p{Script=Han}/u.test(text))
    expect(chinese).toEqual([])
  })

  it.each(['2027-02-30', '2027-6-1', '', '06/01/2027', '2027-06-01T00:00'])(
    'refuses %j as its first day',
    (startDate) => {
      expect(newPlan(options({ startDate }))).toEqual({
        ok: false,
        refusal: { code: 'not-a-date', value: startDate },
      })
    },
  )

  it.each([0, -1, 367, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a length of %d days', (days) => {
    expect(newPlan(options({ days }))).toMatchObject({ ok: false, refusal: { code: 'bad-plan-length' } })
  })

  it.each([-1, 0.5, Number.NaN, 2 ** 53])('refuses %d fen', (fen) => {
    for (const fields of [{ budgetFen: fen }, { gmvTargetFen: fen }])
      expect(newPlan(options(fields))).toMatchObject({ ok: false, refusal: { code: 'not-money' } })
  })

  it.each([1, 366])('takes a length of %d days', (days) => {
    expect(planRow(made({ days })).days).toBe(days)
  })
})

describe('money of a new plan', () => {
  const money = { budgetFen: 80_000_001, gmvTargetFen: 1_234_567_899 }

  it('stands in its row, the GMV target among the results in yuan too', () => {
    const plan = made(money)
    expect(planRow(plan)).toMatchObject(money)
    expect(rowsOf(plan, 'targets').find(({ metric }) => metric === 'GMV')?.value).toBe(12_345_678.99)
  })

  it('is shared out over sessions by minutes and phase', () => {
    // A peak minute weighs 3 / 0.6 = 5 times a warm-up minute.
    const sessions = rowsOf(made({ gmvTargetFen: 10 ** 12 }), 'sessions')
    const perMinute = (theme: string) => {
      const session = sessions.find((each) => each.theme === theme)
      return (session?.gmvTargetFen ?? 0) / (session?.duration ?? 1)
    }
    expect(perMinute('爆发') / perMinute('预热')).toBeCloseTo(5, 5)
  })

  it('leaves sessions without a target where the plan has none', () => {
    expect(new Set(rowsOf(made(), 'sessions').map(({ gmvTargetFen }) => gmvTargetFen))).toEqual(
      new Set([null]),
    )
  })

  it('is no spend line: spreading the budget is an edit of its own', () => {
    expect(rowsOf(made(money), 'spend')).toEqual([])
  })

  it.each(promos)('has somewhere to go in every plan of %s', (promo) => {
    for (const fact of ['F', 'A', 'C', 'T'] as const) {
      const plan = made({
        promo,
        days: 1,
        rooms: [{ name: '', fact }],
        gmvTargetFen: 101,
        with: { sessions: true },
      })
      expect(rowsOf(plan, 'sessions').reduce((sum, { gmvTargetFen }) => sum + (gmvTargetFen ?? 0), 0)).toBe(
        101,
      )
    }
  })
})
