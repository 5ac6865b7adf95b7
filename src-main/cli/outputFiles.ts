import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Lang } from '#core/plan/Lang.ts'
import { faultOf, writeFileAtomic } from '#main/files.ts'
import { unflushedText } from '#main/words.ts'
import { printable } from './alignedTable.ts'
import { bad, type CliIo, type Outcome, said } from './CliIo.ts'

/** A file to write: every one of a command is checked before the first is written. */
export interface Output {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Writes the files of a command, all of them or none as far as can be known beforehand: folders that are not there or
 * not writable are refused before anything is written. A file whose disk is in doubt is written all the same, and `io.err`
 * says so.
 */
export async function writeOutputs(
  outputs: readonly Output[],
  lang: Lang,
  io: Pick<CliIo, 'err'>,
): Promise<Outcome<null>> {
  for (const { path } of outputs) {
    const problem = await findObstacle(path)
    if (problem) return problem
  }
  for (const { path, bytes } of outputs) {
    try {
      const { unflushed } = await writeFileAtomic(path, bytes)
      if (unflushed !== null) io.err(`${printable(unflushedText(path, unflushed)[lang])}\n`)
    } catch (error) {
      return unwritable(path, error)
    }
  }
  return said(null)
}

/** Refuses files that would be written over one another, or over what the command reads and must keep. */
export async function refuseClash(
  outputs: readonly string[],
  keep: readonly string[],
): Promise<Outcome<null>> {
  const taken = new Set(await Promise.all(keep.map(identityOf)))
  for (const path of outputs) {
    const identity = await identityOf(path)
    if (taken.has(identity))
      return bad(
        `${path} 会盖掉这条命令用到的另一个文件，请换个名字。`,
        `${path} would replace another file of this command; choose another name.`,
      )
    taken.add(identity)
  }
  return said(null)
}

/** The same file has one identity, by whatever links and relative paths it is named. */
async function identityOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    // Not there yet: its folder says which file it is going to be.
    const folder = dirname(resolve(path))
    return folder === resolve(path) ? folder : join(await identityOf(folder), basename(path))
  }
}

async function findObstacle(path: string): Promise<Outcome<null> | undefined> {
  if (path.includes('\0'))
    return bad('文件名里有不能用的字符。', 'The file name holds a character that no name can have.')
  try {
    await access(dirname(resolve(path)), constants.W_OK)
    const found = await stat(path).catch(() => undefined)
    if (!found || found.isFile()) return undefined
    return bad(`${path} 不是文件，没有写入。`, `${path} is not a file; nothing was written.`)
  } catch (error) {
    return unwritable(path, error)
  }
}

function unwritable(path: string, error: unknown): Outcome<null> {
  const { code, detail } = faultOf(error, path).fault
  switch (code) {
    case 'gone':
      return bad(
        `${path} 所在的文件夹不存在，没有写入。`,
        `The folder of ${path} does not exist; nothing was written.`,
      )
    case 'no-space':
      return bad(`磁盘已满，${path} 没有写入。`, `The disk is full; ${path} was not written.`)
    case 'read-only':
      return bad(`没有权限写入 ${path}（${detail}）。`, `${path} may not be written (${detail}).`)
    case 'busy':
      return bad(
        `${path} 正被别的程序占用，请关闭后再试。`,
        `${path} is held by another program; close it there and try again.`,
      )
    default:
      return bad(`写不了 ${path}（${detail}）。`, `${path} could not be written (${detail}).`)
  }
}
