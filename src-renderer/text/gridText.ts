import { textSet } from './useText.ts'

/** Words of every table. */
export const gridText = textSet(
  {
    cell: (column: string, row: number, value: string) => `${column}，第 ${row} 行：${value || '空'}`,
    leaveHint: '按 Esc 再按 Tab 离开表格',
    rowNumber: (row: number) => `第 ${row} 行`,
    resize: (column: string) => `调整「${column}」列宽，双击恢复`,
    selected: (rows: number, filled: number) => `选中 ${rows} 行，${filled} 格有内容`,
    sum: (title: string, total: string) => `${title}合计 ${total}`,
    kept: (cells: number) => `${cells} 格保持原值`,
    rejected: (cells: number) => `${cells} 格没有写入，已标红`,
    options: '可选项',
    noOption: '没有匹配的选项',
  },
  {
    cell: (column: string, row: number, value: string) => `${column}, row ${row}: ${value || 'empty'}`,
    leaveHint: 'Press Esc, then Tab, to leave the table',
    rowNumber: (row: number) => `Row ${row}`,
    resize: (column: string) => `Resize ${column}; double-click to reset`,
    selected: (rows: number, filled: number) =>
      `${rows} ${rows === 1 ? 'row' : 'rows'} selected, ${filled} filled`,
    sum: (title: string, total: string) => `${title} ${total}`,
    kept: (cells: number) => `${cells} ${cells === 1 ? 'cell keeps its' : 'cells keep their'} value`,
    rejected: (cells: number) =>
      `${cells} ${cells === 1 ? 'cell was' : 'cells were'} not taken and ${cells === 1 ? 'is' : 'are'} marked red`,
    options: 'Choices',
    noOption: 'Nothing in the list matches',
  },
)
