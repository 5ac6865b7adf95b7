import type { Lang, Texts } from '#core/plan/Lang.ts'
import type { ContextCode, ExpectedContext, Finding } from './Finding.ts'
import type { ExpectedValue, UnreadableCode } from './values/Reading.ts'

type Expected = ExpectedValue | ExpectedContext
type Code = UnreadableCode | ContextCode

/** Whole cells can hold a script; a sentence shows how they begin. */
const longestRaw = 40

/** What should have stood in a cell, as the end of "expected …" with an example to copy. */
export function expectedText(expected: Expected): Texts {
  return expectedTexts[expected]
}

/** One sentence for the planner: where, what the cell shows, what is wrong with it and what was expected. */
export function findingText(finding: Finding): Texts {
  const wrong = wrongs[finding.code]
  const expected = expectedTexts[finding.expected]
  return {
    zh: `${placeOf(finding, 'zh')}${wrong.zh}，应为${expected.zh}。`,
    en: `${placeOf(finding, 'en')} ${wrong.en}; expected ${expected.en}.`,
  }
}

function placeOf({ sheet, cell, raw }: Finding, lang: Lang): string {
  const flat = raw.replace(/\s+/g, ' ').trim()
  const chars = Array.from(flat)
  const shown = chars.length > longestRaw ? `${chars.slice(0, longestRaw).join('')}…` : flat
  if (lang === 'zh')
    return `工作表「${sheet}」${cell === '' ? '' : ` ${cell} `}${shown === '' ? '' : `的「${shown}」`}`
  const place = cell === '' ? `Sheet "${sheet}"` : `Sheet "${sheet}", ${cell}`
  return shown === '' ? place : `${place}: "${shown}"`
}

const expectedTexts: { readonly [E in Expected]: Texts } = {
  clock: {
    zh: '时刻，如 20:00、晚上8点半、次日 00:30',
    en: 'a time such as 20:00, 8:30 PM or next day 00:30',
  },
  'time-range': {
    zh: '时间段，如 20:00-20:05 或 第5-10分钟',
    en: 'a stretch of time such as 20:00-20:05 or 0-5min',
  },
  duration: {
    zh: '至少 1 分钟的整分钟时长，如 5 或 1小时30分',
    en: 'whole minutes, 1 or more, such as 5 or 1h30m',
  },
  date: { zh: '日历上有的日期，如 2027-06-18 或 6月18日', en: 'a day of the calendar such as 2027-06-18' },
  money: {
    zh: '一个金额，精确到分，如 199、1,299.00、1.2万',
    en: 'one amount in yuan, to the fen, such as 199 or 1,299.00',
  },
  rate: { zh: '0 到 100% 的比例，如 25%、0.25、2.5折', en: 'a share from 0 to 100%, such as 25% or 0.25' },
  count: { zh: '不小于 0 的整数，如 3,000件、1.5万', en: 'a whole number, 0 or more, such as 3,000' },
  factor: { zh: '倍数，如 2.5 或 1:2.5', en: 'a factor such as 2.5 or 1:2.5' },
  boolean: { zh: '是或否', en: 'yes or no' },
  text: { zh: '文字', en: 'text' },
  name: { zh: '名称，多个用顿号隔开', en: 'names, separated by commas' },
  identifier: { zh: '设为文本格式的完整编号', en: 'the whole id, in a cell formatted as text' },
  'lead-time': { zh: '发货时效，如 48小时内 或 7天', en: 'a lead time such as 48h or 7 days' },
  colour: { zh: '颜色，如 #3d7bd9 或 红、蓝', en: 'a colour such as #3d7bd9, red or blue' },
  'one-of-list': { zh: '列表里的选项之一', en: 'one of the listed choices' },
  'end-or-duration': { zh: '结束时间或时长', en: 'an end or a duration' },
  'start-and-end': { zh: '开始和结束时间', en: 'a start and an end' },
  'start-after-row-before': { zh: '不早于上一行的时间', en: 'a time not before that of the row above' },
  'same-as-first-row': { zh: '与首行一致的内容', en: 'the same as in the first row' },
  'date-in-title': { zh: '标题或日期列里写明日期', en: 'a date in the title or in a date column' },
  session: { zh: '写明所属场次', en: 'the session that it belongs to' },
  room: { zh: '直播间名称', en: 'the name of a room' },
  'known-table': { zh: '流程表或货盘，并带表头行', en: 'a run of show or a lineup, with its header row' },
  'known-column': { zh: '认识的表头，可在预览里指定', en: 'a known header; you can set it in the preview' },
  'no-macros': { zh: '不带宏的工作簿', en: 'a workbook without macros' },
  'unique-key': { zh: '不重复的编号或名称', en: 'an id or name that stands there once' },
  'row-in-plan': { zh: '方案里或表里已有的名称', en: 'a name that is in the plan or in the sheets' },
}

const wrongs: { readonly [C in Code]: Texts } = {
  unreadable: { zh: '读不懂，没有采用', en: 'cannot be read and was not taken' },
  ambiguous: { zh: '有不止一种读法，没有采用', en: 'can be read in more than one way and was not taken' },
  'out-of-range': { zh: '不可能是这里的值，没有采用', en: 'is not possible here and was not taken' },
  'error-cell': { zh: '是 Excel 的错误值，没有采用', en: 'is an Excel error and was not taken' },
  'formula-without-result': {
    zh: '是没有保存结果的公式，没有采用（用 Excel/WPS 打开重新保存即可）',
    en: 'is a formula without a saved result and was not taken (opening and saving it in Excel or WPS gives it one)',
  },
  'end-missing': { zh: '没有写到什么时候结束', en: 'does not say when it ends' },
  'time-missing': { zh: '没有写时间', en: 'has no time' },
  'time-goes-back': { zh: '比上一行的时间还早', en: 'is earlier than the row above' },
  'overlaps-row': { zh: '与上一行的时间重叠', en: 'overlaps the row above' },
  contradicts: {
    zh: '与同一行或同一场的其他单元格矛盾',
    en: 'contradicts another cell of its row or session',
  },
  'date-missing': { zh: '没有写是哪一天', en: 'does not say on which day it is' },
  'session-assumed': {
    zh: '没有写是哪一场，已按推断的场次导入',
    en: 'names no session and was put into an assumed one',
  },
  'room-missing': { zh: '没有写是哪个直播间', en: 'does not say which room it is for' },
  'sheet-not-recognised': {
    zh: '没有认出是什么表，没有导入',
    en: 'is no table that Bigday knows and was not imported',
  },
  'column-not-used': { zh: '这一列没有用到', en: 'heads a column that was not used' },
  'macros-ignored': {
    zh: '带有宏或外部链接，没有运行，只读了数据',
    en: 'has macros or external links, which were not run; only its data was read',
  },
  'duplicate-key': { zh: '与前面的一行重复', en: 'repeats a row above' },
  'unknown-reference': { zh: '没有找到对应的内容', en: 'names something that was not found' },
}
