import type { Lang, Texts } from '#core/plan/Lang.ts'

/** What the main process itself says, in the system's language: it does not know the window's. */
export const words = {
  planFiles: { zh: 'Bigday 方案', en: 'Bigday plans' },
  workbooks: { zh: 'Excel / WPS 表格', en: 'Excel / WPS workbooks' },
  pictures: { zh: '图片', en: 'Pictures' },
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
  understood: { zh: '知道了', en: 'OK' },
  closeAnyway: { zh: '仍然关闭', en: 'Close Anyway' },
} as const satisfies { readonly [word: string]: Texts }

/** What a save comes to whose folder could not be flushed: the file is written, the disk is in doubt. */
export const unflushedText = (name: string, systemCode: string): Texts => ({
  zh: `${name} 已写好，内容完整；但磁盘没有确认它能经得住断电（${systemCode}）。请检查磁盘，并在别处另存一份。`,
  en: `${name} is written and whole, but the disk did not confirm that it would survive a power cut (${systemCode}). Check the disk, and save a copy elsewhere.`,
})

/** The language for a system language tag such as `zh-Hans-CN`. */
export const langOfTag = (tag: string): Lang => (tag.toLowerCase().startsWith('zh') ? 'zh' : 'en')
