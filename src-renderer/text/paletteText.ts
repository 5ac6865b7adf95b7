import type { Texts } from '#core/plan/Lang.ts'
import type { DiffCounts } from '#core/plan/PlanDiff.ts'
import { bothLanguages } from './frameText.ts'
import { inspectorText } from './inspectorText.ts'
import { textSet } from './useText.ts'

/** Words of the command palette, the list of shortcuts and the list of steps. */
export const paletteText = textSet(
  {
    palette: '命令面板',
    button: '查找和命令',
    typeHere: '去哪里、做什么：场次、商品、主播、11.11 20:00、命令…',
    results: '结果',
    howTo: '↑↓ 选择 · Enter 前往或执行 · Esc 关闭',
    found: (count: number) => `${count} 条结果`,
    most: (count: number) => `只列出前 ${count} 条，再多打几个字`,
    nothing: (typed: string) => `没有找到「${typed}」`,
    outside: (minute: string, dates: string) => `${minute} 不在方案的日期里（${dates}）`,
    kinds: {
      command: '命令',
      minute: '时刻',
      screen: '页面',
      sessions: '场次',
      rooms: '直播间',
      products: '商品',
      hosts: '主播',
      creators: '达人',
    },
    unnamed: '（未命名）',
    close: '关闭',
    history: '修改记录',
    historyOf: (steps: number) => `修改记录，${steps} 步`,
    openHistory: '修改记录：看每一步，回到任意一步',
    beginning: '最初的样子',
    present: '现在',
    undone: '已撤销',
    rowsTouched: ({ added, changed, removed }: DiffCounts) =>
      [added && `加 ${added} 行`, changed && `改 ${changed} 行`, removed && `删 ${removed} 行`]
        .filter((part) => part !== 0)
        .join('，'),
    noSteps: '还没有修改。每改一步都会记在这里，可以随时回来。',
    going: (done: number, all: number) => `正在回到那一步：${done} / ${all}`,
    stop: '停在这里',
    reading: '正在读取…',
  },
  {
    palette: 'Command palette',
    button: 'Find and run',
    typeHere: 'Go to or do: a session, a product, a host, 11.11 20:00, a command…',
    results: 'Results',
    howTo: '↑↓ choose · Enter goes there or does it · Esc closes',
    found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
    most: (count: number) => `The first ${count} only; type more to narrow it down`,
    nothing: (typed: string) => `Nothing found for “${typed}”`,
    outside: (minute: string, dates: string) => `${minute} is not within the plan's dates (${dates})`,
    kinds: {
      command: 'Command',
      minute: 'Minute',
      screen: 'Screen',
      sessions: 'Session',
      rooms: 'Room',
      products: 'Product',
      hosts: 'Host',
      creators: 'Creator',
    },
    unnamed: '(unnamed)',
    close: 'Close',
    history: 'History',
    historyOf: (steps: number) => `History, ${steps === 1 ? '1 step' : `${steps} steps`}`,
    openHistory: 'History: see every step, go back to any of them',
    beginning: 'As it was at first',
    present: 'Now',
    undone: 'Undone',
    rowsTouched: ({ added, changed, removed }: DiffCounts) =>
      [added && `${added} added`, changed && `${changed} changed`, removed && `${removed} removed`]
        .filter((part) => part !== 0)
        .join(', ')
        // The first count says what is counted.
        .replace(/^\d+/, (count) => (count === '1' ? '1 row' : `${count} rows`)),
    noSteps: 'Nothing was changed yet. Every step is kept here, to come back to at any time.',
    going: (done: number, all: number) => `Going there: ${done} of ${all}`,
    stop: 'Stop here',
    reading: 'Reading…',
  },
)

/** What the commands of the frame are called, but for screens, which are called by their names. */
export const commandNames = {
  undo: bothLanguages('undo'),
  redo: bothLanguages('redo'),
  save: bothLanguages('save'),
  saveAs: bothLanguages('saveAs'),
  importExcel: bothLanguages('importExcel'),
  exportExcel: bothLanguages('exportExcel'),
  toPlans: bothLanguages('toPlans'),
  inspector: { zh: `展开或收起${inspectorText.zh.inspector}`, en: 'Show or hide the inspector' },
  language: { zh: '语言：切换到 English', en: 'Language: switch to 中文' },
  theme: { zh: '外观：浅色、深色、跟随系统', en: 'Appearance: light, dark, as the system' },
  palette: { zh: paletteText.zh.palette, en: paletteText.en.palette },
  shortcuts: { zh: '快捷键一览', en: 'Keyboard shortcuts' },
  history: { zh: paletteText.zh.history, en: paletteText.en.history },
}

/** Why a way through the history ended before its goal; the plan stands at the step that was reached. */
export const goToFaultTexts: { readonly [F in 'edited' | 'gone' | 'unreadable']: Texts } = {
  edited: {
    zh: '途中有了新的修改，就停在这里，新的修改保留。需要的话再选一次。',
    en: 'A new edit came in on the way, so it stopped there and kept that edit. Choose again if need be.',
  },
  gone: {
    zh: '这一步已经不在修改记录里了：后来的修改取代了它。',
    en: 'That step is no longer in the history: a later edit took its place.',
  },
  unreadable: {
    zh: '有一步读不出来，停在了它前面；方案本身是完整的。请先另存一个副本，再重新载入试试。',
    en: 'One step could not be read, so it stopped before it; the plan itself is whole. Save a copy, then reload and try again.',
  },
}
