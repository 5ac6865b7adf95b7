import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf, formatClock } from '#core/plan/clock.ts'
import { layOutRun } from '#core/plan/layOutRun.ts'
import { segmentKindNames } from '#core/plan/names.ts'
import { type Plan, pageOf, planFromRows, planRow, rowsOf } from '#core/plan/Plan.ts'
import { countDiff } from '#core/plan/PlanDiff.ts'
import type { Segment } from '#core/plan/records/show.ts'
import { tableNames } from '#core/plan/tables.ts'
import { anyMergedPlan, anyPlan } from '#tests/build/anyPlan.ts'
import { aPlan, fixed, segment, session } from '#tests/build/plan.ts'
import { importOptions, proposed, run, type TestCell, workbookOf } from './workbookOf.ts'

const title = ['直播日期：2027年6月18日', '直播间：官方旗舰店直播间']
const show = (...rows: TestCell[][]) => workbookOf({ 流程: [title, ['时间段', '环节', '商品名称'], ...rows] })
const into = (plan: Plan, ...rows: TestCell[][]) => proposed(show(...rows), importOptions(), plan)
const airTime = (plan: Plan) => rowsOf(plan, 'sessions').map(({ start, duration }) => [start, duration])

/** The run of a session as a team would write it down, with every field that a sheet has. */
function sheetOf(
  plan: Plan,
  sessionId: string,
  change: (row: Segment, index: number) => Segment[] = (row) => [row],
) {
  const { startDate } = planRow(plan)
  const at = (minute: number) => `${dateOf(startDate, minute)} ${formatClock(minute)}`
  const rows = pageOf(plan, 'segments', sessionId)
    .flatMap(change)
    .map((row): TestCell[] => [
      at(row.start),
      at(row.start + row.duration),
      row.title || segmentKindNames[row.kind].zh,
      row.script,
    ])
  return workbookOf({ 流程: [['直播间：官方旗舰店直播间'], ['开始', '结束', '环节', '话术'], ...rows] })
}

/** A plan of its first session only: two in one room at one time are no plan that a sheet can be about. */
function firstSession(plan: Plan): Plan {
  const rows = Object.fromEntries(tableNames.map((table) => [table, rowsOf(plan, table)]))
  const isFirst = ({ id, sessionId = id }: { id: string; sessionId?: string }) => sessionId === 's1'
  return planFromRows(plan.id, {
    ...rows,
    sessions: rowsOf(plan, 'sessions').filter(isFirst),
    segments: rowsOf(plan, 'segments').filter(isFirst),
  })
}

describe('a plan that is written down and read again', () => {
  test.each([
    ['laid out', anyPlan],
    ['merged', anyMergedPlan],
  ])('stays as it is, %s', (_, plans) => {
    fc.assert(
      fc.property(plans.map(firstSession), (plan) => {
        fc.pre(pageOf(plan, 'segments', 's1').length > 0)
        expect(proposed(sheetOf(plan, 's1'), importOptions(), plan).diff).toEqual({})
      }),
      { numRuns: 200 },
    )
  })

  test('stays as it is with a linked first segment and a gap', () => {
    const plan = aPlan(session('20:00', segment('', 5), fixed('20:10', '', 5), segment('', 5)))
    expect(countDiff(proposed(sheetOf(plan, 's1'), importOptions(), plan).diff)).toEqual({
      added: 0,
      changed: 0,
      removed: 0,
    })
  })
})

/** Rows of a sheet that was edited: left out, later or earlier, longer, of another name. */
const edits = fc.array(
  fc.record({
    isLeftOut: fc.boolean(),
    later: fc.constantFrom(0, 0, 0, 5, 30, -10),
    longer: fc.constantFrom(0, 0, 3),
    title: fc.constantFrom('', '', '抽奖', '第2轮'),
  }),
  { minLength: 12, maxLength: 12 },
)

describe('a sheet that was edited', () => {
  test('leaves a run that is laid out, a session no shorter, and nothing to do the next time', () => {
    fc.assert(
      fc.property(anyPlan.map(firstSession), edits, (plan, changes) => {
        const sheet = sheetOf(plan, 's1', (row, index) => {
          const { isLeftOut = true, later = 0, longer = 0, title: named = '' } = changes[index] ?? {}
          const start = Math.max(0, row.start + later)
          return isLeftOut
            ? []
            : [{ ...row, start, duration: row.duration + longer, title: named || row.title }]
        })
        fc.pre((sheet.sheets[0]?.rows.length ?? 0) > 2)
        const after = proposed(sheet, importOptions(), plan).plan
        const [was, ...others] = rowsOf(plan, 'sessions')
        for (const { id, start, duration } of rowsOf(after, 'sessions')) {
          const segments = pageOf(after, 'segments', id)
          expect(segments.map((row) => row.start)).toEqual(layOutRun(start, segments))
          if (id === was?.id) expect(start).toBeLessThanOrEqual(was.start)
          if (id === was?.id) expect(start + duration).toBeGreaterThanOrEqual(was.start + was.duration)
        }
        expect(others).toEqual([])
        expect(proposed(sheet, importOptions(), after).diff).toEqual({})
      }),
      { numRuns: 300 },
    )
  })
})

describe('the air time', () => {
  const evening = aPlan(session('20:00', segment('', 30), segment('', 30), segment('', 60)))

  test('of a session stays where the sheet holds only some of its rows', () => {
    const { plan } = into(evening, ['20:00-20:30', '讲品', null])
    expect(airTime(plan)).toEqual([[1200, 120]])
  })

  test('stays longer than its run where the planner left room', () => {
    const roomy = aPlan({ ...session('20:00', segment('', 30)), fields: { duration: 240 } })
    expect(airTime(into(roomy, ['20:00-20:40', '讲品', null]).plan)).toEqual([[1200, 240]])
  })

  test('widens to what the sheet adds before and after', () => {
    const { plan } = into(evening, ['19:50-20:00', '暖场', null], ['22:00-22:15', '收尾', null])
    expect(airTime(plan)).toEqual([[1190, 145]])
    expect(run(plan)).toEqual([
      '06-18 19:50 10 opening fixed',
      '06-18 20:00 30 other linked',
      '06-18 20:30 30 other linked',
      '06-18 21:00 60 other linked',
      '06-18 22:00 15 closing linked',
    ])
  })

  test('of a new session is that of its rows', () => {
    expect(airTime(into(aPlan(), ['20:00-20:30', '讲品', null], ['20:40-21:00', '讲品', null]).plan)).toEqual(
      [[1200, 60]],
    )
  })
})
