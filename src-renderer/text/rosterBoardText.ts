import { textSet } from './useText.ts'

/** Words of the boards on which shifts are painted. */
export const rosterBoardText = textSet(
  {
    day: '日期',
    dayBefore: '前一天',
    dayAfter: '后一天',
    snap: '拖动和方向键一次走多少分钟',
    minutes: (n: number) => `${n}′`,
    empty: '空',
    painting: { paint: '正在画', erase: '正在擦除' },
    keys: '在空白处拖动就画一班；拖边改时长，Alt+拖动复制。键盘：方向键走格，空格或回车开始画，再按一次画好；落在班次上按回车拿起它。',
    heldKeys:
      '方向键移动 · Shift+←→ 改结束 · ↑↓ 换行 · Ctrl+D 紧接着再来一班 · Del 删除 · 回车看详情 · Esc 放下',
    offKeys:
      '在主播那一行拖动，标出不能来的时间；从已标的地方拖起就是擦掉。键盘：空格开始，方向键拉长，再按空格完成，Esc 取消。',
  },
  {
    day: 'Day',
    dayBefore: 'Day before',
    dayAfter: 'Day after',
    snap: 'Minutes that a drag or an arrow key goes at once',
    minutes: (n: number) => `${n}′`,
    empty: 'empty',
    painting: { paint: 'painting', erase: 'erasing' },
    keys: 'Drag over an empty place to paint a shift; drag an edge to resize, Alt+drag to copy. Keys: arrows move the cell, Space or Enter begins to paint and ends it; on a shift, Enter takes hold of it.',
    heldKeys:
      'Arrows move · Shift+←→ sets the end · ↑↓ to another row · Ctrl+D one more right after · Del removes · Enter shows details · Esc lets go',
    offKeys:
      "Drag in a host's row over the time they cannot come; begin on a marked place to take it away. Keys: Space begins, arrows extend, Space ends, Esc cancels.",
  },
)
