import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, type FileHandle, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { FileFault, FileOutcome } from '#main/bridge.ts'

/** What is known of a file's content without keeping it: SHA-256, hex. */
export type ContentHash = string

export const hashOf = (bytes: Uint8Array): ContentHash => createHash('sha256').update(bytes).digest('hex')

export interface ReadFile {
  readonly bytes: Uint8Array
  readonly hash: ContentHash
}

/**
 * Reads a regular file whole. Refuses folders, devices and pipes ('failed'), and files over `maxBytes` ('too-large').
 */
export async function readRegularFile(path: string, maxBytes: number): Promise<FileOutcome<ReadFile>> {
  let handle: FileHandle | undefined
  try {
    // Asked before opening: opening a pipe would wait for its writer for ever.
    if (!(await stat(path)).isFile()) return fault(path, 'failed', 'ENOTFILE')
    handle = await open(path, 'r')
    if ((await handle.stat()).size > maxBytes) return fault(path, 'too-large', 'EFBIG')
    const bytes = await handle.readFile()
    if (bytes.byteLength > maxBytes) return fault(path, 'too-large', 'EFBIG')
    return { ok: true, value: { bytes, hash: hashOf(bytes) } }
  } catch (error) {
    return faultOf(error, path)
  } finally {
    await handle?.close()
  }
}

export interface WrittenFile {
  /**
   * What the system answered (EIO …) when it would not flush the folder: the file is the new one, whole and on the
   * disk, but a power cut may bring the old one back. null when nothing is in doubt.
   */
  readonly unflushed: string | null
}

/**
 * Replaces a file's content, or leaves the file exactly as it was: the bytes go to a new file beside it, are flushed
 * to the disk, read back and compared, and only then take the old file's name. Throws the system's error (`code`
 * ENOSPC, EACCES …), or one with the code EVERIFY when the disk gave back other bytes; `faultOf` words them.
 */
export async function writeFileAtomic(path: string, bytes: Uint8Array): Promise<WrittenFile> {
  const target = await followLink(path)
  const mode = await modeOf(target)
  const temp = join(dirname(target), `.bigday-${randomUUID()}.tmp`)
  try {
    await writeVerified(temp, bytes, mode)
    await renameInsistently(temp, target)
  } catch (error) {
    await rm(temp, { force: true })
    throw error
  }
  return { unflushed: await flushFolder(dirname(target)) }
}

/** A link stays a link: the file that it points to is replaced. */
async function followLink(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path
    throw error
  }
}

/** The permissions to keep; a file that its owner made read-only must not be replaced behind their back. */
async function modeOf(target: string): Promise<number | undefined> {
  try {
    const { mode } = await stat(target)
    await access(target, constants.W_OK)
    return mode & 0o777
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

async function writeVerified(temp: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(temp, 'wx', mode)
  try {
    if (mode !== undefined) await handle.chmod(mode)
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  // The size is in the hash, too. Full disks and network shares have been seen to report success for cut files.
  if (hashOf(await readFile(temp)) !== hashOf(bytes)) throw new UnverifiedWrite()
}

class UnverifiedWrite extends Error {
  readonly code = 'EVERIFY'
  override readonly message = 'the disk gave back other bytes than were written'
}

/** Virus scanners and indexers hold a file for a moment on Windows: up to 1.3 s of patience, then the fault. */
async function renameInsistently(from: string, to: string): Promise<void> {
  for (let patience = 10; ; patience *= 2) {
    try {
      return await rename(from, to)
    } catch (error) {
      const isHeld = ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error))
      if (!isHeld || patience > 640) throw error
      await wait(patience)
    }
  }
}

// What systems answer that cannot flush a folder: Windows, some network shares, folders one may write but not list.
const cannotFlushFolder = ['EINVAL', 'ENOTSUP', 'EPERM', 'EACCES', 'EISDIR']

/**
 * Makes the new name itself survive a power cut, where the system can. The file has its new content either way, so a
 * flush that fails is no failed save; nor is it tried again: after an EIO systems tend to call the next flush a success
 * without having written what the first one lost.
 * @returns what the system answered when it should have been able to
 */
async function flushFolder(folder: string): Promise<string | null> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
    return null
  } catch (error) {
    const code = codeOf(error)
    if (!isSystemCode(code)) throw error
    return cannotFlushFolder.includes(code) ? null : code
  }
}

const faultCodes: { readonly [systemCode: string]: FileFault['code'] } = {
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EROFS: 'read-only',
  EACCES: 'read-only',
  // On Windows this is another program holding the file; elsewhere it is a right that is missing.
  EPERM: process.platform === 'win32' ? 'busy' : 'read-only',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EFBIG: 'too-large',
}

/** The fault that a file system error is for people. Errors of any other kind are bugs and are thrown on. */
export function faultOf(error: unknown, path: string): { ok: false; fault: FileFault } {
  const code = codeOf(error)
  if (!isSystemCode(code)) throw error
  return fault(path, faultCodes[code] ?? 'failed', code)
}

export function fault(
  path: string,
  code: FileFault['code'],
  detail: string,
): { ok: false; fault: FileFault } {
  return { ok: false, fault: { code, name: basename(path), detail } }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

const isSystemCode = (code: string): boolean => /^E[A-Z0-9]+$/.test(code)
