import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FileOutcome, OpenedFile } from '#main/bridge.ts'
import { filesInArguments, filesToOpen } from '#main/filesToOpen.ts'
import { planFiles } from '#main/PlanFiles.ts'
import { neverUnflushed, tempFolder } from './tempFolder.ts'

test('of a command line only regular files with our endings count', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'a.bigday'), '')
  writeFileSync(join(folder, '流程.xlsx'), '')
  writeFileSync(join(folder, 'notes.txt'), '')
  writeFileSync(join(folder, '--evil.bigday'), '')
  mkdirSync(join(folder, 'folder.bigday'))
  symlinkSync('/dev/zero', join(folder, 'device.bigday'))
  const words = [
    '.',
    '--inspect=0.0.0.0:9229',
    '--evil.bigday',
    'a.bigday',
    join(folder, '流程.xlsx'),
    'notes.txt',
    'folder.bigday',
    'device.bigday',
    'missing.bigday',
    'https://example.com/a.bigday',
    'a\0.bigday',
  ]
  expect(await filesInArguments(words, folder)).toEqual([
    { path: join(folder, 'a.bigday'), kind: 'plan' },
    { path: join(folder, '流程.xlsx'), kind: 'workbook' },
  ])
})

function withFiles(...names: string[]) {
  const folder = tempFolder()
  const paths = names.map((name) => join(folder, name))
  for (const path of paths) writeFileSync(path, path)
  const toOpen = filesToOpen(
    planFiles(join(folder, 'known-files.json'), () => new Date(0).toISOString(), neverUnflushed),
  )
  const given: string[] = []
  /** Resolves when `count` files have been handed over in all. */
  const take = (count: number) =>
    new Promise<string[]>((resolve) => {
      const hand = (file: FileOutcome<OpenedFile>) => {
        given.push(file.ok ? file.value.name : file.fault.code)
        if (given.length === count) resolve(given)
      }
      toOpen.handTo(hand)
    })
  return { toOpen, take, files: paths.map((path) => ({ path, kind: 'plan' as const })) }
}

test('files wait until the window takes them, and come in their order', async () => {
  const { toOpen, take, files } = withFiles('a.bigday', 'b.bigday')
  toOpen.add(files)
  expect(await take(2)).toEqual(['a.bigday', 'b.bigday'])
})

test('files that come while the window loads anew wait for it', async () => {
  const { toOpen, take, files } = withFiles('a.bigday', 'b.bigday')
  toOpen.add(files.slice(0, 1))
  await take(1)
  toOpen.hold()
  toOpen.add(files.slice(1))
  expect(await take(2)).toEqual(['a.bigday', 'b.bigday'])
})

test('a file that cannot be read is handed over as its fault', async () => {
  const { toOpen, take } = withFiles()
  toOpen.add([{ path: '/nowhere/a.bigday', kind: 'plan' }])
  expect(await take(1)).toEqual(['gone'])
})
