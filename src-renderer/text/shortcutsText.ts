import type { Texts } from '#core/plan/Lang.ts'
import { textSet } from './useText.ts'

/** Keys and what they do; several keys on one line do the same, or the same in several directions. */
export interface ShortcutLine {
  /** As commands write them: `Mod+Shift+Z`; `Mod` is Ctrl, and ⌘ on a Mac. */
  readonly keys: readonly string[]
  readonly does: Texts
}

export const shortcutsText = textSet(
  {
    title: '快捷键一览',
    areas: {
      window: '窗口',
      grid: '表格',
      editing: '单元格编辑中',
      records: '表格：增删行',
      runOfShow: '流程',
      timeline: '排期',
      pointer: '排期：鼠标',
      spend: '投放：每分钟花费',
      lineup: '货盘',
      slots: '达人：档期',
      cards: '卡片：达人合作、筹备看板',
      calendar: '内容：日历',
      dates: '筹备：按日期',
      tree: '目标',
      checks: '体检',
      inspector: '检查器',
    },
    close: '关闭（Esc）',
  },
  {
    title: 'Keyboard shortcuts',
    areas: {
      window: 'Window',
      grid: 'Tables',
      editing: 'While editing a cell',
      records: 'Tables: rows',
      runOfShow: 'Run of show',
      timeline: 'Timeline',
      pointer: 'Timeline: mouse',
      spend: 'Spend: the minutes of a day',
      lineup: 'Lineup',
      slots: 'Creators: slots',
      cards: 'Cards: bookings and tasks',
      calendar: 'Content: calendar',
      dates: 'Prep: by date',
      tree: 'Targets',
      checks: 'Checks',
      inspector: 'Inspector',
    },
    close: 'Close (Esc)',
  },
)

export type ShortcutArea = keyof typeof shortcutsText.zh.areas

/** Keys that are shown by another name than the browser's. */
export const keyNames: { readonly [key: string]: Texts } = {
  ArrowUp: { zh: '↑', en: '↑' },
  ArrowDown: { zh: '↓', en: '↓' },
  ArrowLeft: { zh: '←', en: '←' },
  ArrowRight: { zh: '→', en: '→' },
  PageUp: { zh: 'PgUp', en: 'PgUp' },
  PageDown: { zh: 'PgDn', en: 'PgDn' },
  Escape: { zh: 'Esc', en: 'Esc' },
  Delete: { zh: 'Del', en: 'Del' },
  Insert: { zh: 'Ins', en: 'Ins' },
  ' ': { zh: '空格', en: 'Space' },
  Digit: { zh: '0–9', en: '0–9' },
  Wheel: { zh: '滚轮', en: 'Wheel' },
  Drag: { zh: '拖动', en: 'Drag' },
  DoubleClick: { zh: '双击', en: 'Double-click' },
}

/** @param keys as on the page, several parted by two spaces */
export const line = (keys: string, zh: string, en: string): ShortcutLine => ({
  // A space alone is a key, so one would not do.
  keys: keys.split('  '),
  does: { zh, en },
})

export const arrows = (modifiers: string): string =>
  ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((arrow) => modifiers + arrow).join('  ')

/** Keys of every table, while a cell is active and not being edited; `gridCommand` answers each. */
export const gridShortcuts: readonly ShortcutLine[] = [
  line(arrows(''), '移动一格', 'Move by a cell'),
  line(arrows('Shift+'), '扩大选区', 'Extend the selection'),
  line(arrows('Mod+'), '跳到一片数据的边上', 'Jump to the edge of the data'),
  line(arrows('Mod+Shift+'), '选到一片数据的边上', 'Select to the edge of the data'),
  line('Home  End', '到行首、行尾', 'To the start or end of the row'),
  line('Mod+Home  Mod+End', '到表头、表尾', 'To the start or end of the table'),
  line('PageUp  PageDown', '翻一屏', 'A screenful up or down'),
  line('Tab  Shift+Tab', '到右边、左边一格', 'To the next or previous cell'),
  line('Enter  Shift+Enter', '到下面、上面一格', 'To the cell below or above'),
  line('F2', '编辑单元格', 'Edit the cell'),
  line('Delete  Backspace', '清空选中的格', 'Clear the selected cells'),
  line(' ', '切换开关格', 'Switch a cell that is a switch'),
  line('Mod+A', '全选', 'Select all'),
  line('Shift+ ', '选中整行', 'Select whole rows'),
  line('Mod+ ', '选中整列', 'Select whole columns'),
  line('Mod+D', '向下填充', 'Fill down'),
  line('Mod+R', '向右填充', 'Fill right'),
  line('Mod+F', '在表中查找', 'Find in the table'),
  line('Mod+Shift+L  Alt+ArrowDown', '这一列的筛选和设置', 'Filter and settings of the column'),
  line(
    'Escape',
    '丢掉没写入的内容；再按 Tab 离开表格',
    'Discard what was not taken; then Tab leaves the table',
  ),
]

/** Keys that the clipboard itself answers, in tables and on the timeline. */
export const clipboardShortcuts: readonly ShortcutLine[] = [
  line(
    'Mod+C  Mod+X  Mod+V',
    '复制、剪切、粘贴，和 Excel、WPS 互通',
    'Copy, cut, paste, to and from Excel and WPS',
  ),
]

/** Keys while a cell is being edited; `editCommand` answers each. */
export const editingShortcuts: readonly ShortcutLine[] = [
  line('Enter  Tab', '写入并到下一格', 'Take the text and go on'),
  line('Mod+Enter', '写入所有选中的格', 'Write it into every selected cell'),
  line('Alt+Enter', '换行', 'New line'),
  line('Escape', '放弃，恢复原值', 'Give up and keep the old value'),
]

/** Keys of every table whose rows come and go; `recordCommandOf` answers each. */
export const recordShortcuts: readonly ShortcutLine[] = [
  line('Mod+Enter', '加一行', 'Add a row'),
  line('Mod+Shift+D', '把选中的行复制一份', 'Duplicate the selected rows'),
  line('Mod+-', '删除选中的行', 'Remove the selected rows'),
]

/** Keys of the run of show beside the table's; `runCommandOf` answers each. */
export const runShortcuts: readonly ShortcutLine[] = [
  line('Mod+Enter', '在下方插入一行', 'Insert a row below'),
  line('Mod+Shift+Enter', '在上方插入一行', 'Insert a row above'),
  line('Mod+Shift+D', '把选中的行复制一份', 'Duplicate the selected rows'),
  line('Alt+ArrowUp  Alt+ArrowDown', '上移、下移选中的行', 'Move the selected rows up or down'),
  line('Mod+-', '删除选中的行', 'Delete the selected rows'),
  line('Mod+Shift+F', '把前面的流程对齐到这一段', 'Fit the run up to this segment'),
  line('Mod+G', '从货盘生成流程', 'Generate the run from the lineup'),
  line('Mod+P', '打印这一场', 'Print the session'),
]

/** In the 🔗 column alone, where it does not begin a text. */
export const linkColumnShortcuts: readonly ShortcutLine[] = [
  line('L', '在联动列：固定或跟随', 'In the link column: fix or link'),
]

/** Keys of the list of findings. */
export const checksShortcuts: readonly ShortcutLine[] = [
  line('Tab  Shift+Tab', '到下一个、上一个按钮', 'To the next or previous button'),
  line(
    'Enter',
    '前往、修复、展开；写好理由后接受',
    'Go to it, mend it, unfold it; accept with the reason typed',
  ),
  line('Escape', '不写理由了', 'Give up the reason'),
]

/** Keys in the bar that finds in a table; FindBar answers them. */
export const findShortcuts: readonly ShortcutLine[] = [
  line('Enter  Shift+Enter', '查找栏：下一处、上一处', 'Find bar: next or previous place'),
]

/** Keys in a field of the inspector; FieldInput answers them. */
export const inspectorShortcuts: readonly ShortcutLine[] = [
  line('Enter', '写入', 'Take the text'),
  line('Mod+Enter', '写入多行文字', 'Take a text of several lines'),
  line('Escape', '放弃，恢复原值', 'Give up and keep the old value'),
]
