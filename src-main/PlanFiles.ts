import { basename } from 'node:path'
import * as z from 'zod'
import type { FileKind, FileOutcome, OpenedFile, RecentFile, SavedFile, SavedKind } from '#main/bridge.ts'
import { fileKinds } from '#main/fileKinds.ts'
import {
  type ContentHash,
  fault,
  faultOf,
  hashOf,
  readRegularFile,
  type WrittenFile,
  writeFileAtomic,
} from '#main/files.ts'

/**
 * The files that a person chose in this profile, and nothing else: whatever path the window asks for must be among
 * them. Each is remembered with the hash of what Bigday last read or wrote there, so a file that a colleague changed
 * meanwhile is never written over.
 */
export interface PlanFiles {
  /** Reads a file that a person chose just now (dialog, argument, double click) and remembers it. */
  open(path: string, kind: FileKind): Promise<FileOutcome<OpenedFile>>
  /** Writes a file that a person chose just now; the dialog has asked about replacing. Pictures are not remembered. */
  saveAs(path: string, kind: SavedKind, bytes: Uint8Array): Promise<FileOutcome<SavedFile>>
  /** Reads a remembered file. Throws for a path that nobody chose. */
  reopen(path: string): Promise<FileOutcome<OpenedFile>>
  /** Writes over a remembered file unless it is gone or changed outside. Throws for a path that nobody chose. */
  save(path: string, bytes: Uint8Array): Promise<FileOutcome<SavedFile>>
  /** The newest files, newest first. */
  recent(): Promise<readonly RecentFile[]>
  /** Whether a person chose this path in this profile. */
  knows(path: string): Promise<boolean>
}

const knownFile = z.strictObject({
  path: z.string().min(1),
  kind: z.enum(['plan', 'workbook']),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  openedAt: z.iso.datetime(),
})
type KnownFile = z.infer<typeof knownFile>

const recentCount = 20
// More than is listed: a plan remembers its file long after twenty others were opened.
const knownCount = 500

/** Tells the person that a file was written but may not survive a power cut, and what the system answered (EIO …). */
export type TellUnflushed = (path: string, systemCode: string) => void

/** `listPath` is where the list lives; `now` gives the time as ISO 8601. */
export function planFiles(listPath: string, now: () => string, tellUnflushed: TellUnflushed): PlanFiles {
  const inTurn = makeQueue()

  const load = () => loadKnown(listPath)

  async function remember(path: string, kind: FileKind, hash: ContentHash): Promise<void> {
    const others = (await load()).filter((file) => file.path !== path)
    const known = [{ path, kind, hash, openedAt: now() }, ...others].slice(0, knownCount)
    const kept = await tryWrite(listPath, new TextEncoder().encode(JSON.stringify(known)))
    // Not a fault of the person's own save, which is done by now; the file only has to be chosen again next time.
    if (!kept.ok) console.warn(`The list of recent files was not kept: ${kept.fault.detail}`)
  }

  async function mustKnow(path: string): Promise<KnownFile> {
    const file = (await load()).find((known) => known.path === path)
    if (!file) throw new Error('a path that nobody chose in this profile')
    return file
  }

  async function read(path: string, kind: FileKind): Promise<FileOutcome<OpenedFile>> {
    const file = await readRegularFile(path, fileKinds[kind].maxBytes)
    if (!file.ok) return file
    await remember(path, kind, file.value.hash)
    return { ok: true, value: { path, name: basename(path), bytes: file.value.bytes } }
  }

  async function write(path: string, kind: SavedKind, bytes: Uint8Array): Promise<FileOutcome<SavedFile>> {
    const written = await tryWrite(path, bytes)
    if (!written.ok) return written
    if (kind !== 'picture') await remember(path, kind, hashOf(bytes))
    if (written.value.unflushed !== null) tellUnflushed(path, written.value.unflushed)
    return { ok: true, value: { path, name: basename(path) } }
  }

  async function writeUnlessChanged(path: string, bytes: Uint8Array): Promise<FileOutcome<SavedFile>> {
    const { kind, hash } = await mustKnow(path)
    const present = await readRegularFile(path, Number.POSITIVE_INFINITY)
    if (!present.ok) return present
    if (present.value.hash !== hash) return fault(path, 'changed-outside', 'ECHANGED')
    return write(path, kind, bytes)
  }

  return {
    open: (path, kind) => inTurn(() => read(path, kind)),
    saveAs: (path, kind, bytes) => inTurn(() => write(path, kind, bytes)),
    reopen: (path) => inTurn(async () => read(path, (await mustKnow(path)).kind)),
    save: (path, bytes) => inTurn(() => writeUnlessChanged(path, bytes)),
    recent: () => inTurn(async () => (await load()).slice(0, recentCount).map(recentOf)),
    knows: (path) => inTurn(async () => (await load()).some((known) => known.path === path)),
  }
}

async function tryWrite(path: string, bytes: Uint8Array): Promise<FileOutcome<WrittenFile>> {
  try {
    return { ok: true, value: await writeFileAtomic(path, bytes) }
  } catch (error) {
    return faultOf(error, path)
  }
}

const recentOf = ({ path, kind, openedAt }: KnownFile): RecentFile => ({
  path,
  name: basename(path),
  kind,
  openedAt,
})

/** The remembered files; none when the list is missing or damaged: then people choose their files again. */
async function loadKnown(listPath: string): Promise<readonly KnownFile[]> {
  const list = await readRegularFile(listPath, 2 ** 20)
  if (!list.ok) return []
  try {
    return z.array(knownFile).parse(JSON.parse(new TextDecoder().decode(list.value.bytes)))
  } catch {
    console.warn(`The list of recent files is damaged and starts anew: ${listPath}`)
    return []
  }
}

/** Runs jobs one after another: a second save must see the hash that the first one left. */
function makeQueue(): <Value>(job: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const next = last.then(job, job)
    last = next.catch(() => undefined)
    return next
  }
}
