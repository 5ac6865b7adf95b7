import { app, type BrowserWindow, ipcMain, shell } from 'electron'
import * as z from 'zod'
import type { Lang } from '#core/plan/Lang.ts'
import { isAppUrl } from '#main/appUrl.ts'
import { channels } from '#main/channels.ts'
import { askForFile, askWhereToSave } from '#main/dialogs.ts'
import { fileKinds } from '#main/fileKinds.ts'
import type { FilesToOpen } from '#main/filesToOpen.ts'
import type { PlanFiles } from '#main/PlanFiles.ts'

const kind = z.enum(['plan', 'workbook'])
const savedKind = z.enum(['plan', 'workbook', 'picture'])
const path = z.string().min(1).max(4096)
const name = z.string().max(1000)
const largest = Math.max(...Object.values(fileKinds).map(({ maxBytes }) => maxBytes))
const bytes = z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= largest)

export interface Answering {
  readonly window: () => BrowserWindow | null
  readonly dev: string | null
  readonly lang: Lang
  readonly files: PlanFiles
  readonly toOpen: FilesToOpen
}

/**
 * Answers the window's calls. A call from any other page or frame, or with arguments that are not as declared, throws:
 * our own window never makes one.
 */
export function answerWindow({ window, dev, lang, files, toOpen }: Answering): void {
  const answer = <Arguments extends z.ZodTuple>(
    channel: string,
    schema: Arguments,
    reply: (window: BrowserWindow, ...given: z.infer<Arguments>) => unknown,
  ): void => {
    ipcMain.handle(channel, ({ sender, senderFrame }, ...given: unknown[]) => {
      const ours = window()
      const isOurs = ours !== null && sender === ours.webContents && senderFrame?.parent === null
      if (!isOurs || !isAppUrl(senderFrame.url, dev)) throw new Error(`${channel}: not from our window`)
      return reply(ours, ...schema.parse(given))
    })
  }

  answer(channels.openFile, z.tuple([kind]), async (ours, kind) => {
    const chosen = await askForFile(ours, kind, lang)
    if (chosen === null) return null
    const opened = await files.open(chosen, kind)
    if (opened.ok && kind === 'plan') app.addRecentDocument(chosen)
    return opened
  })
  answer(channels.openRecent, z.tuple([path]), (_ours, path) => files.reopen(path))
  answer(channels.saveFile, z.tuple([path, bytes]), (_ours, path, bytes) => files.save(path, bytes))
  answer(channels.saveFileAs, z.tuple([savedKind, name, bytes]), async (ours, kind, name, bytes) => {
    const chosen = await askWhereToSave(ours, kind, name, lang)
    if (chosen === null) return null
    const saved = await files.saveAs(chosen, kind, bytes)
    if (saved.ok && kind === 'plan') app.addRecentDocument(chosen)
    return saved
  })
  answer(channels.recentFiles, z.tuple([]), () => files.recent())
  answer(channels.revealFile, z.tuple([path]), async (_ours, path) => {
    if (await files.knows(path)) shell.showItemInFolder(path)
  })
  answer(channels.closeWindow, z.tuple([]), async (ours) => ours.close())
  answer(channels.takeFiles, z.tuple([]), ({ webContents }) =>
    toOpen.handTo((file) => webContents.send(channels.fileToOpen, file)),
  )
}
