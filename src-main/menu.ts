import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Lang } from '#core/plan/Lang.ts'
import { words } from '#main/words.ts'

/**
 * Sets the application menu. macOS routes copy, paste and undo through the menu; Windows and Linux need none, and none
 * leaves every key to the window. Developer tools are in development only.
 */
export function setMenu(lang: Lang, isPackaged: boolean): void {
  const menus = [
    ...(process.platform === 'darwin' ? macMenus(lang) : []),
    ...(isPackaged ? [] : [devMenu(lang)]),
  ]
  Menu.setApplicationMenu(menus.length > 0 ? Menu.buildFromTemplate(menus) : null)
}

function macMenus(lang: Lang): MenuItemConstructorOptions[] {
  const item = (role: MenuItemConstructorOptions['role'] & string, word: keyof typeof words) => ({
    role,
    label: words[word][lang],
  })
  const line = { type: 'separator' } as const
  return [
    { label: 'Bigday', submenu: [item('hide', 'hide'), line, item('quit', 'quit')] },
    {
      label: words.edit[lang],
      submenu: [
        item('undo', 'undo'),
        item('redo', 'redo'),
        line,
        item('cut', 'cut'),
        item('copy', 'copy'),
        item('paste', 'paste'),
        item('selectAll', 'selectAll'),
      ],
    },
    {
      label: words.window[lang],
      submenu: [item('minimize', 'minimize'), item('close', 'closeWindow')],
    },
  ]
}

function devMenu(lang: Lang): MenuItemConstructorOptions {
  return {
    label: words.developer[lang],
    submenu: [{ role: 'toggleDevTools', label: words.developerTools[lang] }],
  }
}
