import { formatPlace } from './formatPlace.ts'
import type { Texts } from './Lang.ts'
import type { Fen, Minute } from './units.ts'

/** Why a run, a spread of money or an allocation of stock was not made from what the plan holds. */
export type MakingRefusal =
  | { readonly code: 'lineup-empty' }
  | { readonly code: 'run-not-empty'; readonly segments: number }
  | { readonly code: 'run-too-short'; readonly missing: Minute; readonly shows: number }
  | { readonly code: 'fixed-outside-session'; readonly at: Minute }
  | { readonly code: 'fixed-too-close'; readonly at: Minute; readonly minimum: Minute }
  | { readonly code: 'not-in-lineup'; readonly name: string }
  | { readonly code: 'nothing-live'; readonly start: Minute; readonly end: Minute }
  | { readonly code: 'window-empty'; readonly start: Minute; readonly end: Minute }
  | { readonly code: 'not-money'; readonly value: number }
  | { readonly code: 'session-without-room'; readonly names: readonly string[] }
  | { readonly code: 'target-missing'; readonly names: readonly string[] }
  | { readonly code: 'outside-line'; readonly start: Minute; readonly end: Minute }
  | { readonly code: 'budget-too-large'; readonly most: Fen }
  | { readonly code: 'stock-unknown'; readonly names: readonly string[] }
  | { readonly code: 'stock-given-away'; readonly names: readonly string[] }
  | { readonly code: 'units-missing'; readonly names: readonly string[] }
  | { readonly code: 'never-shown'; readonly names: readonly string[] }
  | { readonly code: 'nothing-to-allocate' }

/** Words the refusals of edits that make parts of a plan; `refusalText` is the way in. */
export function makingRefusalText(refusal: MakingRefusal): Texts {
  switch (refusal.code) {
    case 'lineup-empty':
      return {
        zh: '这一场的货盘还是空的，没有商品可排。先把商品加进货盘。',
        en: 'The lineup of this session is empty, so there is nothing to show. Add products to it first.',
      }
    case 'run-not-empty':
      return {
        zh: `这一场已经排了 ${refusal.segments} 段流程。要重排请选「替换现有流程」。`,
        en: `This session has a run of ${refusal.segments} segments already. Choose to replace it if you want a new one.`,
      }
    case 'run-too-short':
      return {
        zh: `时间不够：每段都压到最短，还有 ${refusal.shows} 次讲品排不进去，至少差 ${refusal.missing} 分钟。请加长场次、减少商品，或少留开场、福利、休息和返场的时间。`,
        en: `Not enough time: with every segment at its shortest, ${refusal.shows} showings do not fit; at least ${refusal.missing} min are missing. Lengthen the session, take products out, or keep less for opening, giveaways, breaks and encore.`,
      }
    case 'fixed-outside-session':
      return {
        zh: `固定时间 ${formatPlace(refusal.at, 'zh')} 不在这一场里。请改到开播和下播之间。`,
        en: `The fixed time ${formatPlace(refusal.at, 'en')} is not within this session. Choose one while it is on air.`,
      }
    case 'fixed-too-close':
      return {
        zh: `固定时间 ${formatPlace(refusal.at, 'zh')} 前后留不出 ${refusal.minimum} 分钟的环节。请和另一个固定时间、开播或下播拉开距离。`,
        en: `The fixed time ${formatPlace(refusal.at, 'en')} leaves no ${refusal.minimum} min for a segment beside it. Keep it further from the next fixed time and from the session's start and end.`,
      }
    case 'not-in-lineup':
      return {
        zh: `「${refusal.name}」不在这一场的货盘里，不能排到固定时间。先把它加进货盘。`,
        en: `"${refusal.name}" is not in this session's lineup and cannot take a fixed time. Add it to the lineup first.`,
      }
    case 'nothing-live':
      return {
        zh: `${formatPlace(refusal.start, 'zh')} 到 ${formatPlace(refusal.end, 'zh')} 没有直播，钱没有地方放。请换时间段，或先排场次。`,
        en: `Nothing is live between ${formatPlace(refusal.start, 'en')} and ${formatPlace(refusal.end, 'en')}, so there is no minute to spend in. Choose other hours, or plan sessions first.`,
      }
    case 'window-empty':
      return {
        zh: `${formatPlace(refusal.start, 'zh')} 到 ${formatPlace(refusal.end, 'zh')} 不是一段时间：结束要晚于开始，每天的时段最长 24 小时。`,
        en: `${formatPlace(refusal.start, 'en')} to ${formatPlace(refusal.end, 'en')} is no stretch of time: it has to end after it starts, and hours of a day span 24 at most.`,
      }
    case 'not-money':
      return {
        zh: `${refusal.value} 分不是可用的金额：请写不小于 0 的金额，最小到 1 分。`,
        en: `${refusal.value} fen is not an amount to plan with: give 0 or more, in whole fen.`,
      }
    case 'outside-line':
      return {
        zh: `这条投放从 ${formatPlace(refusal.start, 'zh')} 到 ${formatPlace(refusal.end, 'zh')}，选的时间不在里面。`,
        en: `This spend line runs from ${formatPlace(refusal.start, 'en')} to ${formatPlace(refusal.end, 'en')}; the time you chose is not inside it.`,
      }
    case 'budget-too-large':
      return {
        zh: `这样一来预算会超过 ${refusal.most} 分，算不准了。请检查是不是多打了数字。`,
        en: `That would take the budget past ${refusal.most} fen, more than can be counted exactly. Check for a digit too many.`,
      }
    case 'nothing-to-allocate':
      return {
        zh: '没有要分配库存的货盘行：所选商品不在任何货盘里，或者都已经分配过了。',
        en: 'No lineup row is left to give stock to: the products are in no lineup, or every row has its share already.',
      }
    default:
      return namedRefusalText(refusal)
  }
}

/** Refusals that name the rows in which a figure is missing or wrong. */
function namedRefusalText(refusal: Extract<MakingRefusal, { readonly names: readonly string[] }>): Texts {
  const [zh, en] = [listed(refusal.names, 'zh'), listed(refusal.names, 'en')]
  switch (refusal.code) {
    case 'session-without-room':
      return {
        zh: `${zh} 还没有定直播间，投放要落到直播间。先给场次选直播间。`,
        en: `${en}: no room yet, and spend belongs to a room. Give the session a room first.`,
      }
    case 'target-missing':
      return {
        zh: `${zh} 没有 GMV 目标，没法按目标来分。填上目标，或换一种分法。`,
        en: `${en}: no GMV target to go by. Set it, or divide in another way.`,
      }
    case 'stock-unknown':
      return {
        zh: `${zh} 没有填库存，不知道有多少可分。请先在商品库填库存。`,
        en: `${en}: stock is not known, so there is nothing to divide. Fill it in among the products first.`,
      }
    case 'stock-given-away':
      return {
        zh: `${zh} 已分配的数量超过库存，没有可分的了。请先改小已分配的，或全部重新分配。`,
        en: `${en}: more is allocated already than there is in stock. Lower what is allocated, or allocate all of it anew.`,
      }
    case 'units-missing':
      return {
        zh: `${zh} 有货盘行没填计划销量，没法按计划销量来分。填上销量，或换一种分法。`,
        en: `${en}: planned units are missing in the lineup. Fill them in, or divide in another way.`,
      }
    case 'never-shown':
      return {
        zh: `${zh} 在流程里一次也没讲到，没法按讲解时长来分。先排流程，或换一种分法。`,
        en: `${en}: shown in no segment, so there are no minutes to go by. Plan the run first, or divide in another way.`,
      }
  }
}

const mostNamed = 5

function listed(names: readonly string[], lang: 'zh' | 'en'): string {
  const few = names.slice(0, mostNamed)
  const more = names.length - few.length
  if (lang === 'zh')
    return `${few.map((name) => `「${name}」`).join('、')}${more > 0 ? ` 等 ${names.length} 个` : ''}`
  return `${few.map((name) => `"${name}"`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
