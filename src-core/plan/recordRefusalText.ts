import { formatPlace } from './formatPlace.ts'
import type { Lang, Texts } from './Lang.ts'
import { fenToYuanText } from './money.ts'
import { rowCountText } from './rowCountText.ts'
import type { TableName } from './tables.ts'
import type { Fen, Minute } from './units.ts'

/** What each refusal of an edit of records, copies and shifts says, beside its code. */
interface RecordRefusals {
  /** `users` rows of `by` still need a row that was to be removed. */
  'row-in-use': { readonly name: string; readonly by: TableName; readonly users: number }
  /** What a shorter plan would leave outside, and the name and start of the first of it. */
  'planned-outside': {
    readonly days: number
    readonly outside: readonly { readonly table: TableName; readonly rows: number }[]
    readonly name: string
    readonly start: Minute
  }
  /** A target under itself, a task that waits for itself. */
  circle: { readonly table: 'targets' | 'tasks'; readonly name: string }
  'painted-not-budget': { readonly paintedFen: Fen; readonly budgetFen: Fen }
  'nothing-on-day': { readonly name: string; readonly day: number }
  /** `day` counts from 0. */
  'no-such-day': { readonly day: number; readonly days: number }
  'nowhere-to-copy': Record<never, never>
  /** So many shifts of a copied day would stand where the host or the room's position is taken. */
  'shifts-there': { readonly day: number; readonly shifts: number }
  'outside-segment': { readonly start: Minute; readonly end: Minute }
  'merge-needs-two': Record<never, never>
  'not-neighbours': Record<never, never>
  /** Moving earlier would put `name` before the minute from which things move; `most` is how far all can go. */
  'shift-too-early': { readonly name: string; readonly from: Minute; readonly most: Minute }
  'nothing-to-shift': { readonly from: Minute }
  'reason-missing': Record<never, never>
  /** A threshold of a check that its unit does not allow; numbers with their units. */
  'threshold-outside': {
    readonly what: Texts
    readonly value: Texts
    readonly least: Texts
    readonly most: Texts
    readonly isWhole: boolean
  }
}

export type RecordRefusal = {
  readonly [C in keyof RecordRefusals]: { readonly code: C } & RecordRefusals[C]
}[keyof RecordRefusals]

type Wording = {
  readonly [C in keyof RecordRefusals]: (refusal: RecordRefusals[C]) => Texts
}

const wording: Wording = {
  'row-in-use': ({ name, by, users }) => ({
    zh: `「${name}」里还有 ${rowCountText(by, users, 'zh')}。先把它们挪走或删除，再删「${name}」。`,
    en: `"${name}" still has ${rowCountText(by, users, 'en')}. Move or remove them first, then remove "${name}".`,
  }),
  'planned-outside': ({ days, outside, name, start }) => ({
    zh: `改成 ${days} 天，会有 ${outsideText(outside, 'zh')}落在方案之外，最早的是「${name}」（${formatPlace(start, 'zh')}）。先挪动或删除它们，或多留几天。`,
    en: `With ${daysText(days)}, ${outsideText(outside, 'en')} would lie outside the plan, the first of it "${name}" (${formatPlace(start, 'en')}). Move or remove them first, or keep more days.`,
  }),
  circle: ({ table, name }) =>
    table === 'targets'
      ? {
          zh: `「${name}」不能挂在它自己或它的下级下面，请另选上级。`,
          en: `"${name}" cannot stand under itself or under one of its own parts; choose another parent.`,
        }
      : {
          zh: `「${name}」的前置事项最后又等着它自己，谁都没法开始。请去掉其中一环。`,
          en: `What "${name}" waits for waits for it in turn, so none could begin. Take one link out.`,
        },
  'painted-not-budget': ({ paintedFen, budgetFen }) => ({
    zh: `分钟预算合计 ${fenToYuanText(paintedFen)} 元，和这条投放的预算 ${fenToYuanText(budgetFen)} 元对不上。请改其中一个。`,
    en: `The money by minute comes to ${fenToYuanText(paintedFen)} yuan, while the line's budget is ${fenToYuanText(budgetFen)}. Change one of them.`,
  }),
  'nothing-on-day': ({ name, day }) => ({
    zh: `「${name}」在第 ${day + 1} 天没有可复制的内容。请换一天，或多勾选几项。`,
    en: `"${name}" has nothing to copy on day ${day + 1}. Choose another day, or more kinds of rows.`,
  }),
  'no-such-day': ({ day, days }) => ({
    zh: `方案里没有第 ${day + 1} 天，一共 ${days} 天。请另选日子，或把方案天数加长。`,
    en: `The plan has no day ${day + 1}; it has ${daysText(days)}. Choose another day, or give the plan more days.`,
  }),
  'nowhere-to-copy': () => ({
    zh: '没有选要复制到哪里。请选至少一个别的日子或直播间。',
    en: 'There is nowhere to copy to. Choose at least one other day or room.',
  }),
  'shifts-there': ({ day, shifts }) => ({
    zh: `第 ${day + 1} 天有 ${shifts} 班排不进去：那段时间主播已有班，或直播间这个岗位已有人。请选「跳过已有的」，或换一天。`,
    en: `${shifts} of the shifts do not fit into day ${day + 1}: the host is on another one then, or somebody has that position in the room. Choose to skip what is there, or another day.`,
  }),
  'outside-segment': ({ start, end }) => ({
    zh: `这一段从 ${formatPlace(start, 'zh')} 到 ${formatPlace(end, 'zh')}，只能在中间的整分钟拆开。`,
    en: `This segment runs from ${formatPlace(start, 'en')} to ${formatPlace(end, 'en')}; it can only be split at a whole minute inside it.`,
  }),
  'merge-needs-two': () => ({
    zh: '合并至少要选两段流程。',
    en: 'Choose at least two segments to merge.',
  }),
  'not-neighbours': () => ({
    zh: '只能合并挨着的流程，选中的几段中间还隔着别的。先把它们挪到一起。',
    en: 'Only neighbours can be merged, and others stand between these. Move them together first.',
  }),
  'shift-too-early': ({ name, from, most }) => ({
    zh: `这样一来「${name}」在 ${formatPlace(from, 'zh')} 之前就要开始或结束，那时已经过去了。最多只能提前 ${most} 分钟。`,
    en: `"${name}" would then begin or end before ${formatPlace(from, 'en')}, which has passed. At most ${most} min earlier is possible.`,
  }),
  'nothing-to-shift': ({ from }) => ({
    zh: `${formatPlace(from, 'zh')} 以后没有可以挪的内容。请换个时间，或选别的场次、直播间。`,
    en: `Nothing that could be moved comes after ${formatPlace(from, 'en')}. Choose another time, or other sessions or rooms.`,
  }),
  'threshold-outside': ({ what, value, least, most, isWhole }) => ({
    zh: `「${what.zh}」不能是 ${value.zh}，请写 ${least.zh} 到 ${most.zh} 之间的${isWhole ? '整数' : '数'}。`,
    en: `"${what.en}" cannot be ${value.en}; type a ${isWhole ? 'whole number' : 'number'} from ${least.en} to ${most.en}.`,
  }),
  'reason-missing': () => ({
    zh: '接受一条检查结果要写明原因，别人才看得懂为什么这样可以。',
    en: 'Accepting a finding needs a reason, so that others can see why it is fine.',
  }),
}

const daysText = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`

function outsideText(outside: RecordRefusals['planned-outside']['outside'], lang: Lang): string {
  return outside.map(({ table, rows }) => rowCountText(table, rows, lang)).join(lang === 'zh' ? '、' : ', ')
}

export const isRecordRefusal = (refusal: { readonly code: string }): refusal is RecordRefusal =>
  Object.hasOwn(wording, refusal.code)

/** Words the refusals of edits of records; `refusalText` is the way in. */
export function recordRefusalText(refusal: RecordRefusal): Texts {
  return (wording[refusal.code] as (refusal: RecordRefusal) => Texts)(refusal)
}
