/** What window and main process say to each other; one channel for each function of the bridge. */
export const channels = {
  openFile: 'bigday:open-file',
  openRecent: 'bigday:open-recent',
  saveFile: 'bigday:save-file',
  saveFileAs: 'bigday:save-file-as',
  recentFiles: 'bigday:recent-files',
  revealFile: 'bigday:reveal-file',
  closeWindow: 'bigday:close-window',
  /** The window says that it takes files now. */
  takeFiles: 'bigday:take-files',
  /** Main hands the window a file that the app was asked to open. */
  fileToOpen: 'bigday:file-to-open',
} as const
