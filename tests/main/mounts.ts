import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Why a test about disks is skipped where it is. */
export const mayNotMount = 'this process may not mount'

function mount(path: string, ...args: readonly string[]): boolean {
  if (spawnSync('mount', [...args, path]).status !== 0) return false
  onTestFinished(() => void spawnSync('umount', [path]))
  return true
}

/** A disk of `kilobytes` under `folder` until the test ends; null where mounting is not allowed. */
export function smallDisk(folder: string, kilobytes: number): string | null {
  const path = join(folder, 'small-disk')
  mkdirSync(path)
  return mount(path, '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs') ? path : null
}

/** A file whose name nothing can take until the test ends; null where mounting is not allowed. */
export function heldFile(folder: string, content: string): string | null {
  const path = join(folder, 'held.bigday')
  writeFileSync(path, content)
  return mount(path, '--bind', path) ? path : null
}

/** A folder with one file, in which nothing can be written; root is stopped by a read-only disk alone. */
export function readOnlyFolder(folder: string, name: string, content: string): string | null {
  if (process.getuid?.() !== 0) {
    writeFileSync(join(folder, name), content)
    chmodSync(folder, 0o555)
    onTestFinished(() => chmodSync(folder, 0o755))
    return folder
  }
  const disk = smallDisk(folder, 64)
  if (!disk) return null
  writeFileSync(join(disk, name), content)
  return spawnSync('mount', ['-o', 'remount,ro', disk]).status === 0 ? disk : null
}
