import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import type { Limit } from '#core/checks/Check.ts'
import { allLimits, limitNamed } from '#core/checks/limitNamed.ts'
import { pageOf, planRow } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { typedOf } from '#renderer/parts/fields/Field.ts'
import { fieldsOfTable } from '#renderer/parts/fields/fieldsOfTable.ts'
import { planFieldGroups } from '#renderer/screens/settings/planFieldGroups.ts'
import { readLimit } from '#renderer/screens/settings/readLimit.ts'
import { sessionAfter } from '#renderer/screens/settings/sessionTableEdits.ts'
import { thresholdColumns } from '#renderer/screens/settings/thresholdColumns.tsx'
import { thresholdRows } from '#renderer/screens/settings/thresholdRows.ts'
import { aPlan, minuteAt, segment, session } from '#tests/build/plan.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

const limit = (unit: Limit['unit']): Limit => ({ default: 1, unit, what: { zh: '某项', en: 'Something' } })

describe('a typed threshold', () => {
  it.each([
    ['minutes', '90', 90],
    ['minutes', '1小时30', 90],
    ['minutes', '1h30', 90],
    ['minutes', '0', 0],
    ['minutes', '-5 分钟', -5],
    ['hours', '8.5', 8.5],
    ['hours', '48 小时', 48],
    ['days', '15天', 15],
    ['share', '15%', 0.15],
    ['share', '15', 0.15],
    ['share', '0%', 0],
    ['share', '150%', 1.5],
    ['fen', '¥500', 50_000],
    ['fen', '5万', 5_000_000],
    ['fen', '-1', -100],
    ['count', '3 个', 3],
    ['factor', '3倍', 3],
    ['factor', '0.08', 0.08],
    ['score', '70.5', 70.5],
    ['count', ' ', null],
  ] as const)('of %s, "%s", is %s', (unit, text, value) => {
    expect(readLimit(limit(unit), text)).toEqual({ ok: true, value })
  })

  it.each(['很多', '8-9', '1 2'])('that is no number, "%s", is refused with an example', (text) => {
    expect(readLimit({ ...limit('days'), default: 15 }, text)).toEqual({
      ok: false,
      why: { zh: '看不懂，请写一个数，如 15 天。', en: 'Cannot be read; type a number such as 15 d.' },
    })
  })
})

describe('the table of thresholds', () => {
  const plan = aPlan()
  const value = thresholdColumns.find(({ key }) => key === 'value')
  const rowOf = (key: string, settings = planRow(plan).settings) =>
    thresholdRows(settings, []).find(({ id }) => id === key)

  it('has every threshold of every check once', () => {
    const ids = thresholdRows(planRow(plan).settings, []).map(({ id }) => id)
    expect(new Set(ids).size).toBe(allLimits.length)
    expect(ids).toContain('service-overload.level')
  })

  it.each(allLimits.map(({ key }) => key))('takes back the text of %s as no change', (key) => {
    const row = rowOf(key)
    if (!row || !value) throw new Error(`no ${key}`)
    const typed = value.edit?.take(typedOf(value, row, 'zh'), row)
    const result = typed?.ok ? typed.edit(plan) : undefined
    expect(result?.ok && result.value).toEqual({})
  })

  it('counts the open findings of a check, and marks what differs from its default', () => {
    const found = {
      check: 'host-rest',
      severity: 'warning',
      places: [{ table: 'hosts', page: '', id: 'h' }],
      figures: {},
    }
    const settings = { ...planRow(plan).settings, thresholds: { 'host-rest.minutes': 600 } }
    const judged = [
      { finding: found, acceptance: null },
      { finding: found, acceptance: {} },
    ] as unknown as Parameters<typeof thresholdRows>[1]
    const rows = thresholdRows(settings, judged)
    expect(rows.filter(({ isChanged }) => isChanged)).toMatchObject([
      {
        id: 'host-rest.minutes',
        value: 600,
        found: 1,
        named: { limit: limitNamed('host-rest.minutes')?.limit },
      },
    ])
  })
})

describe('the form of the plan', () => {
  it('has every field once but the thresholds', () => {
    const all = fieldsOfTable('plans').map(({ key }) => key)
    const shown = planFieldGroups(fieldsOfTable('plans')).flatMap(({ fields }) =>
      fields.map(({ key }) => key),
    )
    expect([...shown, 'settings.thresholds'].sort()).toEqual([...all].sort())
  })

  it('shows a field that no group names', () => {
    const [first] = planFieldGroups([{ key: 'newcomer' }])
    expect(first?.fields).toEqual([{ key: 'newcomer' }])
  })
})

describe('a new session in the table', () => {
  const plan = aPlan(session('20:00', segment('讲品', 60)))
  const [first] = pageOf(plan, 'sessions', '')

  it('goes on where the one before ends, in its room', () => {
    expect(sessionAfter(plan, first)).toEqual({
      roomId: first?.roomId,
      start: minuteAt('21:00'),
      duration: 60,
    })
  })

  it('goes into an evening where it is the first', () => {
    const empty = applyDiff(plan, {
      sessions: { '': { added: [], removed: first ? [first] : [], changed: {} } },
    })
    expect(sessionAfter(empty, undefined)).toMatchObject({ start: minuteAt('20:00'), duration: 240 })
  })

  it('stays within the plan', () => {
    const late = first && { ...first, start: 3 * 1440 + 600, duration: 120 }
    expect(sessionAfter(plan, late)).toMatchObject({ start: 3 * 1440 + 720 - 120 })
  })
})
