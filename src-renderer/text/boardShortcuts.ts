import { arrows, line, type ShortcutLine } from './shortcutsText.ts'

/** Keys of the timeline's board; boardKeys.ts answers them. */
export const timelineShortcuts: readonly ShortcutLine[] = [
  line('ArrowLeft  ArrowRight', '选中的移动 1 分钟', 'Move the selected by 1 minute'),
  line('Shift+ArrowLeft  Shift+ArrowRight', '选中的移动 5 分钟', 'Move the selected by 5 minutes'),
  line(
    'Alt+ArrowLeft  Alt+ArrowRight',
    '时长减、加 1 分钟（加 Shift 5 分钟）',
    'Shorten or lengthen by 1 minute (with Shift 5)',
  ),
  line('Alt+ArrowUp  Alt+ArrowDown', '换到上、下一个直播间', 'To the room above or below'),
  line('ArrowUp  ArrowDown', '选上、下一条轨道里的', 'Select in the track above or below'),
  line('Mod+ArrowLeft  Mod+ArrowRight', '选前、后一个', 'Select the one before or after'),
  line('Tab  Shift+Tab', '选后、前一个，到头就离开', 'Select the next or previous; leaves at the end'),
  line('Mod+Shift+ArrowLeft  Mod+Shift+ArrowRight', '向前、向后多选一个', 'Extend the selection'),
  line('Mod+A', '选中同一场的全部', 'Select all of the session'),
  line(',  .', '光标移动 1 分钟（加 Shift 5 分钟）', 'Move the cursor by 1 minute (with Shift 5)'),
  line('Mod+,  Mod+.', '光标移动 1 小时', 'Move the cursor by an hour'),
  line('S', '在鼠标或光标处拆分', 'Split at the pointer or cursor'),
  line('M', '合并选中的', 'Merge the selected'),
  line('L', '固定或跟随', 'Fix or link'),
  line('N  Insert', '在光标处新建场次', 'New session at the cursor'),
  line('Mod+D', '再来一份', 'Duplicate'),
  line('Delete  Backspace', '删除选中的', 'Delete the selected'),
  line('F2', '改名称', 'Rename'),
  line('Enter', '打开流程', 'Open the run of show'),
  line('+  -', '放大、缩小', 'Zoom in or out'),
  line('Mod+0', '全部放进窗口', 'Fit everything in'),
  line('PageUp  PageDown', '向前、向后翻', 'Scroll back or on'),
  line('Escape', '取消拖动或选择', 'Cancel the drag or selection'),
]

/** What the mouse does on the timeline together with keys. */
export const pointerShortcuts: readonly ShortcutLine[] = [
  line('Mod+Wheel', '缩放', 'Zoom'),
  line('Shift+Drag', '框选', 'Select by a frame'),
  line('Alt+Drag', '复制', 'Copy'),
  line('Mod+Drag', '不吸附', 'Do not snap'),
  line(' +Drag', '平移画面', 'Pan'),
  line(
    'DoubleClick',
    '空白处新建场次，环节打开流程',
    'New session on empty ground, run of show on a segment',
  ),
]

/** Keys of the curve of a day's spend; `boardCommand` and `moveCursor` answer them. */
export const spendShortcuts: readonly ShortcutLine[] = [
  line(
    'ArrowLeft  ArrowRight',
    '移动 1 分钟（加 Shift 选一段）',
    'Move by a minute (with Shift select a stretch)',
  ),
  line('Mod+ArrowLeft  Mod+ArrowRight', '移动 10 分钟', 'Move by 10 minutes'),
  line('Home  End', '到第一分钟、最后一分钟', 'To the first or last minute'),
  line('S', '选中正在播的一段', 'Select what is on air'),
  line('Digit  .', '直接输入这一段每分钟花多少', 'Type what the stretch costs a minute'),
  line('Enter', '修改金额', 'Edit the amount'),
  line('PageUp  PageDown', '金额刻度变粗、变细', 'Coarser or finer scale of money'),
  line('+  -', '放大、缩小', 'Zoom in or out'),
  line('Escape', '只留一分钟', 'Back to a single minute'),
]

/** Keys of the lineup of a session beside the table's. */
export const lineupShortcuts: readonly ShortcutLine[] = [
  line('Alt+ArrowUp  Alt+ArrowDown', '上移、下移选中的商品', 'Move the selected products up or down'),
  line('Enter', '商品库：加进这一场', 'Library: add to the session'),
  line('Shift+ArrowUp  Shift+ArrowDown', '商品库：多选', 'Library: select several'),
]

/** Keys of a creator's slots; `slotCommandOf` answers them. */
export const slotShortcuts: readonly ShortcutLine[] = [
  line(arrows(''), '到前、后一个档期', 'To the slot before or after'),
  line(
    'Alt+ArrowLeft  Alt+ArrowRight',
    '移动 5 分钟（加 Shift 1 小时）',
    'Move by 5 minutes (with Shift an hour)',
  ),
  line(
    'Alt+ArrowUp  Alt+ArrowDown',
    '时长加、减 5 分钟（加 Shift 1 小时）',
    'Lengthen or shorten by 5 minutes (with Shift an hour)',
  ),
]

/** Keys of a card on a board; `boardCommandOf` answers them, and the board of tasks the space bar. */
export const cardShortcuts: readonly ShortcutLine[] = [
  line(arrows(''), '到旁边的卡片', 'To the card beside'),
  line('Home  End', '到这一列的第一张、最后一张', 'To the first or last card of the column'),
  line('Alt+ArrowLeft  Alt+ArrowRight', '移到前、后一列', 'Move to the column before or after'),
]

/** Keys of the tasks' board alone. */
export const taskShortcuts: readonly ShortcutLine[] = [
  line(' ', '筹备看板：进到下一个状态', 'Tasks: on to the next status'),
]

/** Keys of the content calendar; `daysMoved` and `stopBeside` answer them. */
export const calendarShortcuts: readonly ShortcutLine[] = [
  line(arrows(''), '到旁边的内容或日期', 'To the item or day beside'),
]

/** Keys that move an item of the calendar. */
export const calendarMoves: readonly ShortcutLine[] = [
  line('Alt+ArrowLeft  Alt+ArrowRight', '提前、推后一天', 'A day earlier or later'),
  line('Alt+ArrowUp  Alt+ArrowDown', '提前、推后一周', 'A week earlier or later'),
]

/** Keys of the tasks by date; `dateCommandOf` answers them. */
export const dateShortcuts: readonly ShortcutLine[] = [
  line('ArrowUp  ArrowDown', '到上、下一项任务', 'To the task above or below'),
  line('Alt+ArrowUp  Alt+ArrowDown', '截止日提前、推后一天', 'Due a day earlier or later'),
  line(' ', '进到下一个状态', 'On to the next status'),
]

/** Keys of the tree of targets: `targetCommandOf` answers these. */
export const targetShortcuts: readonly ShortcutLine[] = [
  line('Mod+Enter', '加一个同级目标', 'Add a target beside'),
  line('Mod+Shift+Enter', '加一个下级目标', 'Add a target below'),
  line('Alt+ArrowRight  Alt+ArrowLeft', '降一级、升一级', 'A level down or up'),
  line('Mod+-', '删除目标', 'Remove the target'),
]

/** Keys of any tree: `treeStep` answers these. */
export const treeShortcuts: readonly ShortcutLine[] = [
  line('ArrowUp  ArrowDown', '到上、下一行', 'To the row above or below'),
  line('ArrowRight  ArrowLeft', '展开、收起；到旁边一格', 'Open or close; to the cell beside'),
  line('PageUp  PageDown', '翻一屏', 'A screenful up or down'),
  line('Home  End', '到行首、行尾', 'To the start or end of the row'),
  line('Mod+Home  Mod+End', '到表头、表尾', 'To the start or end of the tree'),
]

/** Keys of a cell of a tree that is typed into; useTreeCellText answers them. */
export const treeCellShortcuts: readonly ShortcutLine[] = [
  line('Enter  F2', '编辑单元格', 'Edit the cell'),
  line('Delete  Backspace', '清空单元格', 'Clear the cell'),
]
