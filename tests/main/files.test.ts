import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FileFault } from '#main/bridge.ts'
import { faultOf, hashOf, readRegularFile, writeFileAtomic } from '#main/files.ts'
import { heldFile, mayNotMount, readOnlyFolder, smallDisk } from './mounts.ts'
import { bytesOf, tempFolder } from './tempFolder.ts'

const oldText = 'the plan as it was'

/** The fault that a write ends with, as people are told it. */
async function faultOfWrite(path: string, bytes: Uint8Array): Promise<FileFault | null> {
  try {
    await writeFileAtomic(path, bytes)
    return null
  } catch (error) {
    return faultOf(error, path).fault
  }
}

function folderWithOldFile(): { folder: string; path: string } {
  const folder = tempFolder()
  const path = join(folder, '双11.bigday')
  writeFileSync(path, oldText)
  return { folder, path }
}

test.each([
  ['nothing', ''],
  ['a line', 'the plan as it is'],
  ['three megabytes', '方'.repeat(2 ** 20)],
])('a write of %s replaces the file and leaves nothing else', async (_size, text) => {
  const { folder, path } = folderWithOldFile()
  await writeFileAtomic(path, bytesOf(text))
  expect(readFileSync(path, 'utf8')).toBe(text)
  expect(readdirSync(folder)).toEqual(['双11.bigday'])
})

test('a write makes a file that was not there', async () => {
  const path = join(tempFolder(), 'new.bigday')
  await writeFileAtomic(path, bytesOf('new'))
  expect(readFileSync(path, 'utf8')).toBe('new')
})

test('a replaced file keeps its permissions, and a link stays a link', async () => {
  const { folder, path } = folderWithOldFile()
  const link = join(folder, 'link.bigday')
  symlinkSync(path, link)
  chmodSync(path, 0o664)
  await writeFileAtomic(link, bytesOf('new'))
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(statSync(path).mode & 0o777).toBe(0o664)
  expect(readdirSync(folder).sort()).toEqual(['link.bigday', '双11.bigday'])
})

test('twenty writes at once leave one of them whole', async () => {
  const { folder, path } = folderWithOldFile()
  const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(50_000))
  await Promise.all(texts.map((text) => writeFileAtomic(path, bytesOf(text))))
  expect(texts).toContain(readFileSync(path, 'utf8'))
  expect(readdirSync(folder)).toHaveLength(1)
})

test('a write over a folder is refused and leaves it alone', async () => {
  const folder = tempFolder()
  const path = join(folder, 'folder.bigday')
  mkdirSync(path)
  expect(await faultOfWrite(path, bytesOf('new'))).toEqual({
    code: 'failed',
    name: 'folder.bigday',
    detail: 'EISDIR',
  })
  expect(readdirSync(folder)).toEqual(['folder.bigday'])
})

test('a write into a folder that is gone says so', async () => {
  const path = join(tempFolder(), 'gone', 'plan.bigday')
  expect(await faultOfWrite(path, bytesOf('new'))).toMatchObject({ code: 'gone' })
})

test('a full disk is told, and the old file is intact', async ({ skip }) => {
  const disk = smallDisk(tempFolder(), 64) ?? skip(mayNotMount)
  const path = join(disk, 'plan.bigday')
  writeFileSync(path, oldText)
  expect(await faultOfWrite(path, new Uint8Array(128 * 1024))).toEqual({
    code: 'no-space',
    name: 'plan.bigday',
    detail: 'ENOSPC',
  })
  expect(readFileSync(path, 'utf8')).toBe(oldText)
  expect(readdirSync(disk)).toEqual(['plan.bigday'])
})

test('a file that the system holds is told as busy, and is intact', async ({ skip }) => {
  const folder = tempFolder()
  const held = heldFile(folder, oldText) ?? skip(mayNotMount)
  expect(await faultOfWrite(held, bytesOf('new'))).toMatchObject({ code: 'busy', detail: 'EBUSY' })
  expect(readFileSync(held, 'utf8')).toBe(oldText)
  expect(readdirSync(folder)).toEqual(['held.bigday'])
})

test('a folder that may not be written is told as read-only, and its file is intact', async ({ skip }) => {
  const folder = readOnlyFolder(tempFolder(), 'plan.bigday', oldText) ?? skip(mayNotMount)
  const path = join(folder, 'plan.bigday')
  expect(await faultOfWrite(path, bytesOf('new'))).toMatchObject({ code: 'read-only' })
  expect(readFileSync(path, 'utf8')).toBe(oldText)
})

test('a file is read with its hash, up to the size that is allowed', async () => {
  const { path } = folderWithOldFile()
  const outcome = await readRegularFile(path, oldText.length)
  expect(outcome.ok && new TextDecoder().decode(outcome.value.bytes)).toBe(oldText)
  expect(outcome.ok && outcome.value.hash).toBe(hashOf(bytesOf(oldText)))
  expect(await readRegularFile(path, oldText.length - 1)).toMatchObject({ fault: { code: 'too-large' } })
})

test.each([
  ['a folder', '/', 'failed', 'ENOTFILE'],
  ['a device', '/dev/zero', 'failed', 'ENOTFILE'],
  ['what is not there', '/nowhere/plan.bigday', 'gone', 'ENOENT'],
  ['a file taken for a folder', '/etc/passwd/plan.bigday', 'gone', 'ENOTDIR'],
])('reading %s is refused', async (_what, path, code, detail) => {
  expect(await readRegularFile(path, 100)).toMatchObject({ ok: false, fault: { code, detail } })
})

test('a pipe is refused without waiting for its writer', async () => {
  const path = join(tempFolder(), 'pipe.bigday')
  expect(spawnSync('mkfifo', [path]).status).toBe(0)
  expect(await readRegularFile(path, 100)).toMatchObject({ fault: { detail: 'ENOTFILE' } })
})

test('a bug is thrown on, not told as a fault of the file', async () => {
  expect(() => faultOf(new TypeError('bug'), 'plan.bigday')).toThrow('bug')
  await expect(readRegularFile('a\0b', 100)).rejects.toThrow('null bytes')
})
