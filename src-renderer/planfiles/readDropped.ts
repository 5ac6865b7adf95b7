import type { FileOutcome, OpenedFile } from '#main/bridge.ts'

/** Larger files are refused unread, as they are from the dialogs. */
const maxBytes = 100 * 2 ** 20

/** Reads a file that was dropped on the window. The page is not told where it lies. */
export async function readDropped(file: File): Promise<FileOutcome<OpenedFile>> {
  const fault = (code: 'too-large' | 'gone', detail: string) =>
    ({ ok: false, fault: { code, name: file.name, detail } }) as const
  if (file.size > maxBytes) return fault('too-large', 'EFBIG')
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { ok: true, value: { path: null, name: file.name, bytes } }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return fault('gone', error.name)
  }
}
