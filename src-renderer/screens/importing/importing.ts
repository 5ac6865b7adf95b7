import { create } from 'zustand'
import type { OpenedFile } from '#main/bridge.ts'

interface Importing {
  /** The workbook whose import is being looked at; null for none. */
  readonly file: OpenedFile | null
  /** Counts imports: each has a preview of its own. */
  readonly round: number
}

export const useImporting = create<Importing>()(() => ({ file: null, round: 0 }))

/** Begins the preview of a workbook, in place of one that is open: nothing is written before it is accepted. */
export const startImport = (file: OpenedFile): void =>
  useImporting.setState(({ round }) => ({ file, round: round + 1 }))

export const endImport = (): void => useImporting.setState({ file: null })
