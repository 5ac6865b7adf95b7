import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { FileKind, FileOutcome, OpenedFile } from '#main/bridge.ts'
import { kindOfPath } from '#main/fileKinds.ts'
import type { PlanFiles } from '#main/PlanFiles.ts'

export interface FileToOpen {
  readonly path: string
  readonly kind: FileKind
}

/**
 * The files among a command line's words. Anyone can write a command line: only regular files that are there and end
 * like a file of ours count; switches and everything else are passed over.
 */
export async function filesInArguments(words: readonly string[], folder: string): Promise<FileToOpen[]> {
  const files: FileToOpen[] = []
  for (const word of words) {
    const kind = word.startsWith('-') ? null : kindOfPath(word)
    const path = resolve(folder, word)
    if (kind && (await isRegularFile(path))) files.push({ path, kind })
  }
  return files
}

async function isRegularFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    // Not there, not reachable or not a path at all: not a file to open, whatever the reason.
    return false
  }
}

/** Files that the app was asked to open, kept until the window takes them. */
export interface FilesToOpen {
  add(files: readonly FileToOpen[]): void
  /** From now on files go to `hand`, beginning with those that wait. */
  handTo(hand: (file: FileOutcome<OpenedFile>) => void): void
  /** The window is gone or loads anew: files wait again. */
  hold(): void
}

export function filesToOpen(planFiles: PlanFiles): FilesToOpen {
  let waiting: FileToOpen[] = []
  let hand: ((file: FileOutcome<OpenedFile>) => void) | null = null

  const deliver = async (): Promise<void> => {
    const files = waiting
    waiting = []
    for (const { path, kind } of files) {
      const outcome = await planFiles.open(path, kind)
      if (hand) hand(outcome)
      else waiting.push({ path, kind })
    }
  }

  return {
    add: (files) => {
      waiting.push(...files)
      if (hand) void deliver()
    },
    handTo: (to) => {
      hand = to
      void deliver()
    },
    hold: () => {
      hand = null
    },
  }
}
