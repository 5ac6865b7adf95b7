import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Lang } from '#core/plan/Lang.ts'
import type { FileKind, SavedKind } from '#main/bridge.ts'
import { fileKinds, pathToSave, safeFileName } from '#main/fileKinds.ts'
import { unflushedText, words } from '#main/words.ts'

const kindWords = { plan: words.planFiles, workbook: words.workbooks, picture: words.pictures } as const

/** Asks which file to open; null when the person changed their mind. */
export async function askForFile(window: BrowserWindow, kind: FileKind, lang: Lang): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [{ name: kindWords[kind][lang], extensions: [...fileKinds[kind].extensions] }],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Asks where to save, and about replacing a file that is there; null when the person changed their mind. */
export async function askWhereToSave(
  window: BrowserWindow,
  kind: SavedKind,
  suggestedName: string,
  lang: Lang,
): Promise<string | null> {
  const [extension] = fileKinds[kind].extensions
  let defaultPath = join(app.getPath('documents'), safeFileName(suggestedName, kind))
  for (;;) {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath,
      filters: [{ name: kindWords[kind][lang], extensions: [extension] }],
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    })
    if (canceled || !filePath) return null
    const path = pathToSave(filePath, kind)
    // With an ending added it is another file, and one that the dialog has not asked about.
    if (path === filePath || !(await exists(path))) return path
    defaultPath = path
  }
}

/** Says that a file was written although its disk is in doubt; the save itself goes on. */
export function tellUnflushed(window: BrowserWindow, name: string, systemCode: string, lang: Lang): void {
  void dialog.showMessageBox(window, {
    type: 'warning',
    message: unflushedText(name, systemCode)[lang],
    buttons: [words.understood[lang]],
  })
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    // Whatever keeps it from being seen comes up, with its reason, when it is written.
    return false
  }
}
