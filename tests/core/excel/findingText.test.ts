import { describe, expect, it } from 'vitest'
import type { ContextCode, ExpectedContext, Finding } from '#core/excel/Finding.ts'
import { expectedText, findingText } from '#core/excel/findingText.ts'
import type { UnreadableCode } from '#core/excel/values/Reading.ts'

const finding = (parts: Partial<Finding>): Finding => ({
  file: '流程.xlsx',
  sheet: '流程',
  cell: 'C7',
  raw: '充足',
  expected: 'count',
  code: 'unreadable',
  ...parts,
})

describe('a finding in words', () => {
  it('names sheet, cell, the raw text and what was expected', () => {
    expect(findingText(finding({}))).toEqual({
      zh: '工作表「流程」 C7 的「充足」读不懂，没有采用，应为不小于 0 的整数，如 3,000件、1.5万。',
      en: 'Sheet "流程", C7: "充足" cannot be read and was not taken; expected a whole number, 0 or more, such as 3,000.',
    })
  })

  it('reads on where the cell is empty, or the finding is about the whole sheet', () => {
    const empty = finding({ raw: '', code: 'end-missing', expected: 'end-or-duration' })
    expect(findingText(empty).zh).toBe('工作表「流程」 C7 没有写到什么时候结束，应为结束时间或时长。')
    const sheet = finding({ raw: '', cell: '', code: 'sheet-not-recognised', expected: 'known-table' })
    expect(findingText(sheet)).toEqual({
      zh: '工作表「流程」没有认出是什么表，没有导入，应为流程表或货盘，并带表头行。',
      en: 'Sheet "流程" is no table that Bigday knows and was not imported; expected a run of show or a lineup, with its header row.',
    })
  })

  it('shows only the beginning of a long cell, and no line breaks', () => {
    const { zh } = findingText(finding({ raw: `第一行\n${'话术'.repeat(100)}` }))
    expect(zh).toContain(`「第一行 ${'话术'.repeat(18)}…」`)
  })

  it('differs for every code', () => {
    const codes: readonly (UnreadableCode | ContextCode)[] = [
      ...(['unreadable', 'ambiguous', 'out-of-range', 'error-cell', 'formula-without-result'] as const),
      ...(['end-missing', 'time-missing', 'time-goes-back', 'overlaps-row', 'contradicts'] as const),
      ...(['date-missing', 'session-assumed', 'room-missing', 'sheet-not-recognised'] as const),
      ...(['column-not-used', 'macros-ignored', 'duplicate-key', 'unknown-reference'] as const),
    ]
    for (const lang of ['zh', 'en'] as const) {
      expect(new Set(codes.map((code) => findingText(finding({ code }))[lang])).size).toBe(codes.length)
    }
  })

  it('says what was expected in both languages', () => {
    const expected: readonly ExpectedContext[] = ['room', 'session', 'unique-key', 'row-in-plan']
    expect(expected.map((one) => expectedText(one).zh)).toEqual([
      '直播间名称',
      '写明所属场次',
      '不重复的编号或名称',
      '方案里或表里已有的名称',
    ])
    expect(expectedText('date').en).toBe('a day of the calendar such as 2027-06-18')
  })
})
