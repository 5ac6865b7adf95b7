import { extname } from 'node:path'
import type { FileKind, SavedKind } from '#main/bridge.ts'

/** The endings that count as a kind of file, the one new files get first; and how large such a file may be. */
export const fileKinds: {
  readonly [K in SavedKind]: {
    readonly extensions: readonly [string, ...string[]]
    readonly maxBytes: number
  }
} = {
  plan: { extensions: ['bigday'], maxBytes: 50 * 2 ** 20 },
  workbook: { extensions: ['xlsx', 'xls', 'xlsm', 'et', 'csv'], maxBytes: 100 * 2 ** 20 },
  picture: { extensions: ['png'], maxBytes: 50 * 2 ** 20 },
}

/** The kind that a path's ending says, null for files that Bigday does not open. */
export function kindOfPath(path: string): FileKind | null {
  const extension = extname(path).slice(1).toLowerCase()
  for (const kind of ['plan', 'workbook'] as const) {
    if (fileKinds[kind].extensions.includes(extension)) return kind
  }
  return null
}

/**
 * The path to write to when a person chose this one: what Bigday writes has one format for each kind, and under the
 * ending of another that it can only read (.csv, .xls …) other programs would refuse the file or misread it.
 */
export function pathToSave(chosen: string, kind: SavedKind): string {
  const ending = `.${fileKinds[kind].extensions[0]}`
  return extname(chosen).toLowerCase() === ending ? chosen : `${chosen}${ending}`
}

// Characters no system takes in names, controls, and the invisible ones that turn or hide text (RTL override …).
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it takes out.
const unsafeInNames = /[\\/:*?"<>|\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const windowsDevices = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** A name that every system can store, made of one that people typed (a plan's title), with the kind's ending. */
export function safeFileName(suggested: string, kind: SavedKind): string {
  const [extension] = fileKinds[kind].extensions
  const ending = new RegExp(`\\.${extension}$`, 'i')
  const stem = suggested
    .replace(ending, '')
    .replace(unsafeInNames, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .replace(windowsDevices, '_$1')
  // 255 bytes is the limit of most file systems; a Chinese character takes three.
  return `${Array.from(stem).slice(0, 60).join('') || 'Bigday'}.${extension}`
}
