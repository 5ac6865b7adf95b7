import type { Lang, Texts } from '#core/plan/Lang.ts'

/** What the main process itself says, in the system's language: it does not know the window's. */
export const words = {
  planFiles: { zh: 'Bigday 方案', en: 'Bigday plans' },
  workbooks: { zh: 'Excel / WPS 表格', en: 'Excel / WPS workbooks' },
  edit: { zh: '编辑', en: 'Edit' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  cut: { zh: '剪切', en: 'Cut' },
  copy: { zh: '拷贝', en: 'Copy' },
  paste: { zh: '粘贴', en: 'Paste' },
  selectAll: { zh: '全选', en: 'Select All' },
  window: { zh: '窗口', en: 'Window' },
  minimize: { zh: '最小化', en: 'Minimize' },
  closeWindow: { zh: '关闭窗口', en: 'Close Window' },
  quit: { zh: '退出 Bigday', en: 'Quit Bigday' },
  hide: { zh: '隐藏 Bigday', en: 'Hide Bigday' },
  developer: { zh: '开发', en: 'Develop' },
  developerTools: { zh: '开发者工具', en: 'Developer Tools' },
  unsavedTitle: {
    zh: '最后的修改还没有存好，现在关闭会丢失它们。',
    en: 'The last changes are not saved yet and would be lost by closing now.',
  },
  keepOpen: { zh: '不关闭', en: 'Keep Open' },
  closeAnyway: { zh: '仍然关闭', en: 'Close Anyway' },
} as const satisfies { readonly [word: string]: Texts }

/** The language for a system language tag such as `zh-Hans-CN`. */
export const langOfTag = (tag: string): Lang => (tag.toLowerCase().startsWith('zh') ? 'zh' : 'en')
