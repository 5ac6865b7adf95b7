import type { Texts } from '#core/plan/Lang.ts'
import type { TableName } from '#core/plan/tables.ts'
import { textSet } from './useText.ts'

/** Words around a table of records: its buttons, and what stands where there are no rows yet. */
export const recordTableText = textSet(
  {
    tools: '行操作',
    add: '加一行',
    addHint: '在下面加一行（Ctrl+Enter）',
    duplicate: '复制',
    duplicateHint: '复制选中的行（Ctrl+Shift+D）',
    remove: '删除',
    removeHint: '删除选中的行（Ctrl+-）',
    removeAsk: '确定删除？',
    keep: '保留',
    importExcel: '导入 Excel',
    empty: '还没有内容',
    emptyNext: '加一行开始填，或者把 Excel 里的行直接粘贴进来，也可以导入整张表。',
  },
  {
    tools: 'Rows',
    add: 'Add a row',
    addHint: 'Add a row below (Ctrl+Enter)',
    duplicate: 'Duplicate',
    duplicateHint: 'Duplicate the selected rows (Ctrl+Shift+D)',
    remove: 'Remove',
    removeHint: 'Remove the selected rows (Ctrl+-)',
    removeAsk: 'Remove these rows?',
    keep: 'Keep',
    importExcel: 'Import Excel',
    empty: 'Nothing here yet',
    emptyNext: 'Add a row and type, paste rows from Excel, or import the whole sheet.',
  },
)

/** What the edits are called in undo and history. */
export const recordTableEdits = {
  add: { zh: '加一行', en: 'Add a row' },
  duplicate: { zh: '复制行', en: 'Duplicate rows' },
} satisfies { [name: string]: Texts }

/** What has to be there before a row of a table can be. */
export const neededFirst: { readonly [T in TableName]?: Texts } = {
  hosts: { zh: '先在「排班」里加一位主播。', en: 'Add a host first, on the Hosts screen.' },
  rooms: { zh: '先在「设置」里加一个直播间。', en: 'Add a room first, on the Settings screen.' },
  creators: { zh: '先加一位达人。', en: 'Add a creator first.' },
  sessions: { zh: '先在「排期」里加一个场次。', en: 'Add a session first, on the timeline.' },
  products: { zh: '先在商品库里加一个商品。', en: 'Add a product to the library first.' },
}
