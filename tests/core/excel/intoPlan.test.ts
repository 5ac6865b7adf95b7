import { describe, expect, test } from 'vitest'
import { hasKnownTable } from '#core/excel/ImportProposal.ts'
import { planRow, rowsOf } from '#core/plan/Plan.ts'
import { countDiff, isEmptyDiff } from '#core/plan/PlanDiff.ts'
import { aPlan, fixed, planWith, segment, session } from '#tests/build/plan.ts'
import {
  correcting,
  importOptions,
  proposed,
  run,
  said,
  skippedIn,
  type TestCell,
  times,
  workbookOf,
} from './workbookOf.ts'

const title = ['直播日期：2027年6月18日', '直播间：官方旗舰店直播间']
const header = ['时间段', '环节', '商品名称']

/** A run of show on 18 June 2027 with these rows under 时间段, 环节, 商品名称. */
const show = (...rows: TestCell[][]) => workbookOf({ 流程: [title, header, ...rows] })
const withHeader = (headers: string[], ...rows: TestCell[][]) =>
  workbookOf({ 流程: [title, headers, ...rows] })
const clocks = (...cells: string[]) => show(...cells.map((cell): TestCell[] => [cell, '讲品', '面膜']))

describe('the day', () => {
  const undated = (text: string) => workbookOf({ 流程: [[text], header, ['20:00-20:10', '讲品', '面膜']] })

  test.each([
    ['618大促 6月18日直播流程', '2027-06-18'],
    ['直播时间：2027年6月18日 20:00-24:00', '2027-06-18'],
    ['日期：6.18', '2027-06-18'],
    ['日期：1月3日', '2028-01-03'],
  ])('of %s is %s', (text, date) => {
    const proposal = proposed(undated(text), importOptions({ roomName: '一号' }))
    expect(planRow(proposal.plan).startDate).toBe(date)
    expect(said(proposal)).toEqual([])
  })

  test('that nobody names is today, and said', () => {
    const proposal = proposed(undated('流程'), importOptions({ roomName: '一号' }))
    expect(planRow(proposal.plan).startDate).toBe('2027-05-20')
    expect(said(proposal)).toEqual(['sheet date-missing'])
  })

  test('that the planner named wins over the sheet, which is said where the sheet is earlier', () => {
    const later = proposed(
      undated('日期：6月18日'),
      importOptions({ roomName: '一号', startDate: '2027-06-20' }),
    )
    expect(rowsOf(later.plan, 'sessions')[0]?.start).toBe(1200)
    expect(said(later)).toEqual(['A1 out-of-range'])
  })

  test('that does not exist is said', () => {
    const proposal = proposed(undated('日期：6月31日'), importOptions({ roomName: '一号' }))
    expect(said(proposal)).toEqual(['sheet date-missing', 'A1 out-of-range'])
  })
})

describe('into a plan', () => {
  const sheet = clocks('20:00-20:05', '20:05-20:10')

  test('a session of the same room, day and hour is the same', () => {
    const first = proposed(sheet, importOptions(), planWith({}))
    expect(countDiff(first.diff, 'sessions').added).toBe(1)
    expect(isEmptyDiff(proposed(sheet, importOptions(), first.plan).diff)).toBe(true)
    const later = proposed(clocks('20:00-20:05', '20:05-20:15'), importOptions(), first.plan)
    expect(countDiff(later.diff)).toEqual({ added: 0, changed: 2, removed: 0 })
    expect(times(later.plan)).toEqual(['20:00+5', '20:05+10'])
  })

  test('rows that moved are moved, new ones come between, and none is removed', () => {
    const before = proposed(
      show(['20:00-20:05', '开场'], ['20:05-20:10', '讲品', '面膜'], ['20:10-20:15', '收尾']),
      importOptions(),
      planWith({}),
    )
    const after = proposed(
      show(['20:00-20:05', '开场'], ['20:05-20:08', '福利'], ['20:08-20:13', '讲品', '面膜']),
      importOptions(),
      before.plan,
    )
    expect(run(after.plan)).toEqual([
      '06-18 20:00 5 opening fixed',
      '06-18 20:05 3 giveaway linked',
      '06-18 20:08 5 product linked',
      '06-18 20:10 5 closing fixed',
    ])
    expect(countDiff(after.diff, 'segments')).toEqual({ added: 1, changed: 2, removed: 0 })
  })

  test('what the planner wrote stays where the sheet says nothing, and fixed stays fixed', () => {
    const plan = aPlan(
      session(
        '20:00',
        fixed('20:00', '', 5, { kind: 'product', notes: '自己写的', script: '旧' }),
        fixed('20:05', '', 5),
      ),
    )
    const proposal = proposed(
      withHeader(
        ['时间', '环节', '话术', '备注'],
        ['20:00-20:05', '讲品', '新', null],
        ['20:05-20:10', '讲品', null, null],
      ),
      importOptions(),
      plan,
    )
    expect(
      rowsOf(proposal.plan, 'segments').map(({ id, notes, script, timing }) => [id, notes, script, timing]),
    ).toEqual([
      ['s1-1', '自己写的', '新', 'fixed'],
      ['s1-2', '', '', 'fixed'],
    ])
  })

  test('a session past the last day makes the plan longer', () => {
    const proposal = proposed(
      workbookOf({ 流程: [['日期：6月25日'], header, ['20:00-20:05', '讲品', '面膜']] }),
      importOptions(),
      planWith({}),
    )
    expect(planRow(proposal.plan).days).toBe(8)
    expect(rowsOf(proposal.plan, 'sessions')[0]?.start).toBe(7 * 1440 + 1200)
  })

  test('another room is another session', () => {
    const plan = aPlan(session('20:00', segment('讲品', 60)))
    const proposal = proposed(sheet, importOptions({ roomName: '二号' }), plan)
    expect(rowsOf(proposal.plan, 'sessions')).toHaveLength(2)
    expect(rowsOf(proposal.plan, 'segments')).toHaveLength(3)
  })
})

describe('the preview', () => {
  const workbook = workbookOf({
    流程: [['随便'], ['几点', '做什么', '商品'], ['20:00-20:05', '讲品', '面膜']],
  })

  test('a sheet that is no table brings nothing and is listed, row by row', () => {
    const proposal = proposed(workbook)
    expect(hasKnownTable(proposal)).toBe(false)
    expect(isEmptyDiff(proposal.diff)).toBe(true)
    expect(proposal.report.rows).toEqual({ read: 3, imported: 0, skipped: 3 })
  })

  test('kind, header and columns can be set', () => {
    const proposal = proposed(
      workbook,
      correcting('流程', { kind: 'run-of-show', headerRow: 1, columns: { 0: 'time', 1: 'segment' } }),
    )
    expect(times(proposal.plan)).toEqual(['20:00+5'])
    expect(proposal.tables[0]?.columns.map(({ field }) => field)).toEqual(['time', 'segment', 'product'])
  })

  test('a column that the planner leaves out says nothing and is not kept', () => {
    const proposal = proposed(
      withHeader(['时间', '环节', '备注', '天气'], ['20:00-20:05', '讲品', '记', '晴']),
      correcting('流程', { columns: { 2: null, 3: null } }),
    )
    expect(rowsOf(proposal.plan, 'segments')[0]?.notes).toBe('')
    expect(said(proposal)).toEqual([])
  })

  test('a sheet that the planner leaves out is listed', () => {
    const proposal = proposed(clocks('20:00-20:05'), correcting('流程', { kind: 'ignore' }))
    expect(skippedIn(proposal)).toEqual(['3 sheet-ignored'])
    expect(isEmptyDiff(proposal.diff)).toBe(true)
  })

  test('headers and sheets may be called as they like', () => {
    const proposal = proposed(
      withHeader(['时间', '环节', 'constructor', '__proto__'], ['20:00-20:05', '讲品', 'a', 'b']),
    )
    expect(rowsOf(proposal.plan, 'segments')[0]?.notes).toBe('constructor：a\n__proto__：b')
  })

  test('macros are said', () => {
    const proposal = proposed({ ...clocks('20:00-20:05'), hasMacros: true })
    expect(said(proposal)).toEqual(['sheet macros-ignored'])
  })
})
