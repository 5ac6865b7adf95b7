/**
 * What the window may ask of the machine it runs on. The desktop answers through preload and IPC, web mode through the
 * browser; the window knows this interface only. Paths are tokens to the window: it gives back what it was given.
 */
export interface Bridge {
  readonly kind: 'desktop' | 'web'
  /** Asks for a file to open; null when the person changed their mind. */
  openFile(kind: FileKind): Promise<FileOutcome<OpenedFile> | null>
  /** Reads a file of the recent list again. */
  openRecent(path: string): Promise<FileOutcome<OpenedFile>>
  /** Writes over the file the plan was opened from or saved to; never over one that changed outside since. */
  saveFile(path: string, bytes: Uint8Array): Promise<FileOutcome<SavedFile>>
  /** Asks where to save; null when the person changed their mind. Web mode downloads it. */
  saveFileAs(
    kind: SavedKind,
    suggestedName: string,
    bytes: Uint8Array,
  ): Promise<FileOutcome<SavedFile> | null>
  /** Files opened or saved lately, newest first; empty in web mode. */
  recentFiles(): Promise<readonly RecentFile[]>
  /** Shows a file in the system's file manager; does nothing in web mode. */
  revealFile(path: string): Promise<void>
  /** Closes the window; does nothing in web mode, where a page may not. */
  closeWindow(): Promise<void>
  /** The system's language, for the first start. */
  readonly systemLanguage: string
  /** Calls back with each file that the app was asked to open (argument, second instance, double click). Returns how to stop. */
  onFileToOpen(open: (file: FileOutcome<OpenedFile>) => void): () => void
}

/** What is opened, and remembered. */
export type FileKind = 'plan' | 'workbook'
/** What is saved: a picture of a chart goes out and never comes back. */
export type SavedKind = FileKind | 'picture'

export interface OpenedFile {
  /** null in web mode: the browser does not say. */
  readonly path: string | null
  readonly name: string
  readonly bytes: Uint8Array
}

export interface SavedFile {
  readonly path: string | null
  readonly name: string
}

export interface RecentFile {
  readonly path: string
  readonly name: string
  readonly kind: FileKind
  /** ISO 8601. */
  readonly openedAt: string
}

export type FileOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: FileFault }

/** `detail` is the system's own word (ENOSPC …), for the sentence and for support. */
export interface FileFault {
  readonly code: 'gone' | 'changed-outside' | 'no-space' | 'read-only' | 'busy' | 'too-large' | 'failed'
  readonly name: string
  readonly detail: string
}
