import { basename } from 'node:path'
import { refusalText } from '#core/plan/refusalText.ts'
import type { PlanFile } from '#core/planfile/PlanFile.ts'
import { readPlanFile } from '#core/planfile/readPlanFile.ts'
import type { FileFault, FileKind } from '#main/bridge.ts'
import { fileKinds } from '#main/fileKinds.ts'
import { readRegularFile } from '#main/files.ts'
import { bad, type Outcome, said } from './CliIo.ts'

/** Reads a file that was named on the command line, or says in a sentence why it cannot be. */
export async function readInput(path: string, kind: FileKind): Promise<Outcome<Uint8Array>> {
  // The system answers a NUL in a path with an error of its own kind, which is no file error.
  const read = path.includes('\0') ? undefined : await readRegularFile(path, fileKinds[kind].maxBytes)
  if (!read) return bad('文件名里有不能用的字符。', 'The file name holds a character that no name can have.')
  return read.ok ? said(read.value.bytes) : unreadable(path, read.fault)
}

export async function readPlan(path: string): Promise<Outcome<PlanFile>> {
  const bytes = await readInput(path, 'plan')
  if (!bytes.ok) return bytes
  const read = await readPlanFile(bytes.value, basename(path))
  return read.ok ? said(read.value) : { ok: false, problem: refusalText(read.refusal) }
}

function unreadable(path: string, { code, detail }: FileFault): Outcome<never> {
  switch (code) {
    case 'gone':
      return bad(`找不到文件 ${path}。`, `There is no file ${path}.`)
    case 'read-only':
      return bad(`没有权限读取 ${path}（${detail}）。`, `${path} may not be read (${detail}).`)
    case 'too-large':
      return bad(`${path} 太大，没有打开。`, `${path} is too large and was not opened.`)
    default:
      return detail === 'ENOTFILE'
        ? bad(`${path} 不是文件。`, `${path} is not a file.`)
        : bad(`读不了 ${path}（${detail}）。`, `${path} cannot be read (${detail}).`)
  }
}
