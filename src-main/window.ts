import { join } from 'node:path'
import { BrowserWindow, dialog, nativeTheme, type Session, session } from 'electron'
import type { Lang } from '#core/plan/Lang.ts'
import { appUrl, isAppUrl } from '#main/appUrl.ts'
import { words } from '#main/words.ts'

/** Opens the one window. Its page has no Node, and can go nowhere but to itself. */
export function openWindow(dev: string | null, lang: Lang): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Bigday',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#141414' : '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  keepInside(window, dev)
  askBeforeLosing(window, lang)
  denyPermissions(session.defaultSession)
  void window.loadURL(dev ?? appUrl)
  return window
}

function keepInside({ webContents }: BrowserWindow, dev: string | null): void {
  const stay = (event: { preventDefault(): void }, url: string) => {
    if (!isAppUrl(url, dev)) event.preventDefault()
  }
  webContents.on('will-navigate', stay)
  webContents.on('will-redirect', stay)
  webContents.on('will-attach-webview', (event) => event.preventDefault())
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** How long a page that would not close may take to write what it has and close by itself. */
const savingMs = 3000

/**
 * The page objects to closing while an edit is not durable, writes it, and closes. Only when that takes too long is the
 * person asked: Electron would just not close, without a word.
 */
function askBeforeLosing(window: BrowserWindow, lang: Lang): void {
  let asking = false
  window.webContents.on('will-prevent-unload', async () => {
    if (asking) return
    asking = true
    if (!(await closesWithin(window, savingMs))) {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: words.unsavedTitle[lang],
        buttons: [words.keepOpen[lang], words.closeAnyway[lang]],
        defaultId: 0,
        cancelId: 0,
      })
      if (response === 1) window.destroy()
    }
    asking = false
  })
}

function closesWithin(window: BrowserWindow, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms)
    window.once('closed', () => {
      clearTimeout(timer)
      resolve(true)
    })
  })
}

/** Copying is all the window may do; camera, notifications, location and the rest are never needed. */
function denyPermissions(of: Session): void {
  const mayHave = (permission: string) => permission === 'clipboard-sanitized-write'
  of.setPermissionRequestHandler((_contents, permission, answer) => answer(mayHave(permission)))
  of.setPermissionCheckHandler((_contents, permission) => mayHave(permission))
  of.setDevicePermissionHandler(() => false)
}
