import type { Texts } from '#core/plan/Lang.ts'
import { textSet } from './useText.ts'

/** Words of the settings screen. */
export const settingsText = textSet(
  {
    settingsScreen: '设置',
    plan: '方案',
    thresholds: '检查阈值',
    sessions: '场次',
    rooms: '直播间',
    phases: '阶段',
    computer: '这台电脑',
    aboutPlan: '活动与日期',
    aboutPlanHint: '改开始日期，整个方案跟着平移；改天数只在末尾增减。',
    money: '目标与预算',
    moneyHint: '总览和预算检查按这里算；不填就是还没定。平台扣点用来算毛利和保本投产。',
    defaults: '默认值',
    defaultsHint: '新环节多长、压缩流程时最短到多少，都按这里。',
    wording: '话术用词',
    wordingHint: '广告法的禁用词不用写，体检已经会查。这里补充自家禁用的词，或放行有依据的词。',
    author: '你的名字',
    authorHint: '写进修改记录和“接受”的检查里，同事合并方案时知道是谁改的。只存在这台电脑上。',
    authorNone: '还没写，记录里就没有名字',
    language: '语言',
    theme: '外观',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    computerHint: '这里的设置马上生效，只管这台电脑，不进方案文件。',
    thresholdsHint: '选中数值直接改；清空就回到默认。改完马上重新体检，可以撤销。',
    toDefault: '恢复默认',
    toDefaultHint: '把选中的阈值恢复成默认值（Del）',
    allToDefault: (n: number) => `全部恢复默认（${n}）`,
    onlyChanged: (n: number) => `只看改过的（${n}）`,
  },
  {
    settingsScreen: 'Settings',
    plan: 'Plan',
    thresholds: 'Thresholds',
    sessions: 'Sessions',
    rooms: 'Rooms',
    phases: 'Phases',
    computer: 'This computer',
    aboutPlan: 'Promo and dates',
    aboutPlanHint: 'A new first day moves the whole plan along; more or fewer days change its end.',
    money: 'Targets and budget',
    moneyHint:
      'The overview and the budget checks go by these; empty means not decided. The platform fee goes into margins and the break-even ROI.',
    defaults: 'Defaults',
    defaultsHint: 'How long a new segment is, and how short a run may make one when it is fitted.',
    wording: 'Wording',
    wordingHint:
      'Words that the advertising law forbids are checked anyway. Add those that your team avoids, or allow what you can prove.',
    author: 'Your name',
    authorHint:
      'Goes into the list of steps and into accepted findings, so that colleagues who merge the plan see whose they are. Kept on this computer only.',
    authorNone: 'Not given: steps carry no name',
    language: 'Language',
    theme: 'Appearance',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    computerHint: 'These apply at once, to this computer alone; they are not part of the plan file.',
    thresholdsHint: 'Type over a value; clear it for the default. The checks follow at once, and undo works.',
    toDefault: 'Back to default',
    toDefaultHint: 'Sets the selected thresholds back to their defaults (Del)',
    allToDefault: (n: number) => `All back to default (${n})`,
    onlyChanged: (n: number) => `Changed only (${n})`,
  },
)

/** Heads of the table of thresholds. */
export const thresholdColumns = {
  group: { zh: '类别', en: 'Group' },
  check: { zh: '检查', en: 'Check' },
  what: { zh: '阈值', en: 'Threshold' },
  value: { zh: '现在', en: 'Value' },
  default: { zh: '默认', en: 'Default' },
  range: { zh: '可填', en: 'Range' },
  found: { zh: '查出', en: 'Finds' },
} satisfies { [column: string]: Texts }

export const rangeText = (least: string, most: string): string => `${least} – ${most}`

/** What can stand in a threshold, with its default as the example. */
export const thresholdExpected = (example: Texts): Texts => ({
  zh: `一个数，如 ${example.zh}`,
  en: `a number such as ${example.en}`,
})

/** What the edits are called in undo and history. */
export const settingsEdits = {
  threshold: { zh: '改检查阈值', en: 'Change threshold' },
  defaults: (n: number): Texts =>
    n === 1
      ? { zh: '阈值恢复默认', en: 'Threshold back to default' }
      : { zh: `${n} 个阈值恢复默认`, en: `${n} thresholds back to default` },
  addSession: { zh: '新建场次', en: 'New session' },
  duplicateSessions: { zh: '复制场次', en: 'Duplicate sessions' },
}
