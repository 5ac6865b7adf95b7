import { basename, join, resolve } from 'node:path'
import type { App, BrowserWindow } from 'electron'
import { devUrl, serveAppScheme } from '#main/appScheme.ts'
import { tellUnflushed } from '#main/dialogs.ts'
import { type FilesToOpen, filesInArguments, filesToOpen } from '#main/filesToOpen.ts'
import { answerWindow } from '#main/ipc.ts'
import { setMenu } from '#main/menu.ts'
import { type PlanFiles, planFiles, type TellUnflushed } from '#main/PlanFiles.ts'
import { openWindow } from '#main/window.ts'
import { langOfTag } from '#main/words.ts'

/** Runs the app, once for each profile: a second start hands its files to the first and ends. */
export function startApp(app: App): void {
  const profile = app.commandLine.getSwitchValue('user-data-dir')
  if (profile) app.setPath('userData', resolve(profile))
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  const dev = devUrl(app.isPackaged)
  const lang = langOfTag(app.getPreferredSystemLanguages()[0] ?? app.getLocale())
  let window: BrowserWindow | null = null
  const files = filesOfProfile(app, (path, systemCode) => {
    if (window) tellUnflushed(window, basename(path), systemCode, lang)
  })
  const toOpen = filesToOpen(files)

  const show = () => {
    if (!app.isReady()) return
    if (window?.isMinimized()) window.restore()
    if (window) window.focus()
    else window = openOurs()
  }
  const openOurs = () => {
    const opened = openWindow(dev, lang)
    opened.webContents.on('did-navigate', () => toOpen.hold())
    opened.on('closed', () => {
      window = null
      toOpen.hold()
    })
    return opened
  }

  collectFiles(app, toOpen, show)
  app.on('activate', show)
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(() => {
    serveAppScheme(join(import.meta.dirname, '../renderer'))
    setMenu(lang, app.isPackaged)
    answerWindow({ window: () => window, dev, lang, files, toOpen })
    show()
  })
}

const filesOfProfile = (app: App, tell: TellUnflushed): PlanFiles =>
  planFiles(join(app.getPath('userData'), 'known-files.json'), () => new Date().toISOString(), tell)

/** Files come by this start's arguments, by a second start's, and on macOS by an event of their own. */
function collectFiles(app: App, toOpen: FilesToOpen, show: () => void): void {
  const take = async (words: readonly string[], folder: string) =>
    toOpen.add(await filesInArguments(words, folder))
  void take(process.argv.slice(1), process.cwd())
  app.on('second-instance', (_event, words, folder) => {
    show()
    void take(words.slice(1), folder)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    show()
    void take([path], '/')
  })
}
