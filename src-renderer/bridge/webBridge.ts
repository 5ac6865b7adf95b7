import type { Bridge, FileKind, FileOutcome, OpenedFile } from '#main/bridge.ts'

const endings: { readonly [K in FileKind]: string } = {
  plan: '.bigday',
  workbook: '.xlsx,.xls,.xlsm,.et,.csv',
}

/** Larger files are refused unread, as on the desktop. */
const maxBytes: { readonly [K in FileKind]: number } = { plan: 50 * 2 ** 20, workbook: 100 * 2 ** 20 }

/** Web mode: files come by a file field and leave as downloads; the browser tells no paths, so none is remembered. */
export const webBridge: Bridge = {
  kind: 'web',
  systemLanguage: navigator.language,
  openFile: async (kind) => {
    const file = await chooseFile(endings[kind])
    return file && readFile(file, maxBytes[kind])
  },
  openRecent: async (path) => noPaths(path),
  saveFile: async (path) => noPaths(path),
  saveFileAs: async (_kind, suggestedName, bytes) => {
    download(suggestedName, bytes)
    return { ok: true, value: { path: null, name: suggestedName } }
  },
  recentFiles: async () => [],
  revealFile: async () => undefined,
  closeWindow: async () => undefined,
  onFileToOpen: () => () => undefined,
}

/** No path was ever handed out here, so none can come back; a plan that was linked to a file on the desktop has one. */
const noPaths = (path: string): FileOutcome<never> => ({
  ok: false,
  fault: { code: 'gone', name: path.split(/[/\\]/).at(-1) ?? path, detail: 'ENOENT' },
})

function chooseFile(accept: string): Promise<File | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}

async function readFile(file: File, most: number): Promise<FileOutcome<OpenedFile>> {
  const fault = (code: 'too-large' | 'gone' | 'failed', detail: string) =>
    ({ ok: false, fault: { code, name: file.name, detail } }) as const
  if (file.size > most) return fault('too-large', 'EFBIG')
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { ok: true, value: { path: null, name: file.name, bytes } }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return fault(error.name === 'NotFoundError' ? 'gone' : 'failed', error.name)
  }
}

function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken hold of the bytes by the next task; keeping them would cost the plan's size each time.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
