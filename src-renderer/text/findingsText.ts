import type { Texts } from '#core/plan/Lang.ts'
import { textSet } from './useText.ts'

/** Words of findings, wherever they are shown. */
export const findingsText = textSet(
  {
    checks: '体检',
    findings: '体检发现的问题',
    openChecks: (errors: number, warnings: number) => `体检：${errors} 个错误，${warnings} 个警告`,
    checking: '正在体检…',
    goTo: '去看看',
    accept: '接受…',
    acceptLabel: '为什么可以接受',
    acceptHint: '写一句原因，大家都看得到；数字变了会重新提醒',
    acceptDo: '接受',
    cancel: '取消',
    accepted: (by: string, reason: string) => (by === '' ? `已接受：${reason}` : `${by}已接受：${reason}`),
    withdraw: '撤回接受',
    fixAll: (what: string, n: number) => `${what}（${n} 处）`,
    search: '搜索问题、商品、主播…',
    allGroups: '全部类别',
    group: '类别',
    showAccepted: (n: number) => `已接受 ${n}`,
    countOf: (n: number) => `${n} 条`,
    none: '没有发现问题',
    noneHint: '改动之后会自动重新体检，这里会一直是最新的。',
    noneShown: '没有符合筛选条件的问题',
    clearFilter: '清除筛选',
    fold: '收起',
    unfold: '展开',
  },
  {
    checks: 'Checks',
    findings: 'Findings',
    openChecks: (errors: number, warnings: number) => `Checks: ${errors} errors, ${warnings} warnings`,
    checking: 'Checking…',
    goTo: 'Go to it',
    accept: 'Accept…',
    acceptLabel: 'Why it is acceptable',
    acceptHint: 'A line that everybody sees; it comes back when its figures change',
    acceptDo: 'Accept',
    cancel: 'Cancel',
    accepted: (by: string, reason: string) =>
      by === '' ? `Accepted: ${reason}` : `Accepted by ${by}: ${reason}`,
    withdraw: 'Take back',
    fixAll: (what: string, n: number) => `${what} (${n})`,
    search: 'Search findings, products, hosts…',
    allGroups: 'All groups',
    group: 'Group',
    showAccepted: (n: number) => `Accepted ${n}`,
    countOf: (n: number) => `${n}`,
    none: 'Nothing found',
    noneHint: 'Every edit is checked at once, so this stays up to date.',
    noneShown: 'Nothing matches the filter',
    clearFilter: 'Clear the filter',
    fold: 'Fold',
    unfold: 'Unfold',
  },
)

/** What the edits of findings are called in undo and history. */
export const findingEdits = {
  accept: (title: Texts): Texts => ({ zh: `接受：${title.zh}`, en: `Accept: ${title.en}` }),
  withdraw: (title: Texts): Texts => ({ zh: `撤回接受：${title.zh}`, en: `Take back: ${title.en}` }),
  fixed: (what: Texts, times: number): Texts =>
    times === 1 ? what : { zh: `${what.zh}（${times} 处）`, en: `${what.en} (${times})` },
  notFixed: (times: number): Texts => ({
    zh: `有 ${times} 处没能自动修好，请逐条处理。`,
    en: `${times} could not be fixed by itself. Please look at them one by one.`,
  }),
}
