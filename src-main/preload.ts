import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Bridge, FileOutcome, OpenedFile } from '#main/bridge.ts'
import { channels } from '#main/channels.ts'

/** The desktop's bridge: named functions only, so the window cannot reach any other channel. */
const desktopBridge: Bridge = {
  kind: 'desktop',
  systemLanguage: navigator.language,
  openFile: (kind) => ipcRenderer.invoke(channels.openFile, kind),
  openRecent: (path) => ipcRenderer.invoke(channels.openRecent, path),
  saveFile: (path, bytes) => ipcRenderer.invoke(channels.saveFile, path, bytes),
  saveFileAs: (kind, suggestedName, bytes) =>
    ipcRenderer.invoke(channels.saveFileAs, kind, suggestedName, bytes),
  recentFiles: () => ipcRenderer.invoke(channels.recentFiles),
  revealFile: (path) => ipcRenderer.invoke(channels.revealFile, path),
  closeWindow: () => ipcRenderer.invoke(channels.closeWindow),
  onFileToOpen: (open) => {
    const listener = (_event: IpcRendererEvent, file: FileOutcome<OpenedFile>) => open(file)
    ipcRenderer.on(channels.fileToOpen, listener)
    void ipcRenderer.invoke(channels.takeFiles)
    return () => {
      ipcRenderer.off(channels.fileToOpen, listener)
    }
  },
}

contextBridge.exposeInMainWorld('bigday', desktopBridge)
