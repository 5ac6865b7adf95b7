import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type PlanFiles, planFiles } from '#main/PlanFiles.ts'
import { bytesOf, neverUnflushed, tempFolder } from './tempFolder.ts'

/** A profile whose clock goes on a second with each look; `again` opens the same profile as a restart does. */
function profile(): { folder: string; path: string; files: PlanFiles; again: () => PlanFiles } {
  const folder = tempFolder()
  let second = 0
  const now = () => new Date(Date.UTC(2026, 10, 11, 20, 0, second++)).toISOString()
  const again = () => planFiles(join(folder, 'known-files.json'), now, neverUnflushed)
  return { folder, path: join(folder, 'plan.bigday'), files: again(), again }
}

const textOf = (path: string) => readFileSync(path, 'utf8')

test('a file saved as is saved over again, in this run and in the next', async () => {
  const { path, files, again } = profile()
  expect(await files.saveAs(path, 'plan', bytesOf('one'))).toEqual({
    ok: true,
    value: { path, name: 'plan.bigday' },
  })
  expect(await files.save(path, bytesOf('two'))).toMatchObject({ ok: true })
  expect(await again().save(path, bytesOf('three'))).toMatchObject({ ok: true })
  expect(textOf(path)).toBe('three')
})

test('two saves at once both succeed, and the later one stays', async () => {
  const { path, files } = profile()
  await files.saveAs(path, 'plan', bytesOf('one'))
  const saves = await Promise.all([files.save(path, bytesOf('two')), files.save(path, bytesOf('three'))])
  expect(saves.map(({ ok }) => ok)).toEqual([true, true])
  expect(textOf(path)).toBe('three')
})

test('a file that changed outside since it was opened is not written over, until it is opened again', async () => {
  const { path, files } = profile()
  writeFileSync(path, 'mine')
  await files.open(path, 'plan')
  writeFileSync(path, 'of a colleague')
  expect(await files.save(path, bytesOf('new'))).toEqual({
    ok: false,
    fault: { code: 'changed-outside', name: 'plan.bigday', detail: 'ECHANGED' },
  })
  expect(textOf(path)).toBe('of a colleague')
  expect(await files.reopen(path)).toMatchObject({ ok: true })
  expect(await files.save(path, bytesOf('merged'))).toMatchObject({ ok: true })
  expect(textOf(path)).toBe('merged')
})

test('a file that was moved away is not made anew behind its back', async () => {
  const { folder, path, files } = profile()
  await files.saveAs(path, 'plan', bytesOf('one'))
  renameSync(path, join(folder, 'moved.bigday'))
  expect(await files.save(path, bytesOf('two'))).toMatchObject({ fault: { code: 'gone' } })
  expect(await files.reopen(path)).toMatchObject({ fault: { code: 'gone' } })
})

test('a failed save keeps the file as it was known, so the next save works', async () => {
  const { folder, path, files } = profile()
  await files.saveAs(path, 'plan', bytesOf('one'))
  renameSync(path, join(folder, 'aside'))
  mkdirSync(path)
  expect(await files.save(path, bytesOf('two'))).toMatchObject({ ok: false })
  rmSync(path, { recursive: true })
  renameSync(join(folder, 'aside'), path)
  expect(await files.save(path, bytesOf('two'))).toMatchObject({ ok: true })
})

test.each(['save', 'reopen'] as const)('%s of a path that nobody chose throws', async (verb) => {
  const { path, files } = profile()
  writeFileSync(path, 'not chosen')
  const call = verb === 'save' ? files.save(path, bytesOf('new')) : files.reopen(path)
  await expect(call).rejects.toThrow('a path that nobody chose')
  expect(textOf(path)).toBe('not chosen')
  expect(await files.knows(path)).toBe(false)
})

test('the list holds each file once, the newest first, and at most twenty', async () => {
  const { folder, files } = profile()
  const names = Array.from({ length: 22 }, (_, index) => `plan ${index}.bigday`)
  for (const name of names) await files.saveAs(join(folder, name), 'plan', bytesOf(name))
  await files.saveAs(join(folder, 'plan 5.bigday'), 'plan', bytesOf('again'))
  const recent = await files.recent()
  expect(recent).toHaveLength(20)
  expect(recent.slice(0, 3).map(({ name }) => name)).toEqual([
    'plan 5.bigday',
    'plan 21.bigday',
    'plan 20.bigday',
  ])
  expect(recent[0]).toEqual({
    path: join(folder, 'plan 5.bigday'),
    name: 'plan 5.bigday',
    kind: 'plan',
    openedAt: '2026-11-11T20:00:22.000Z',
  })
  expect(await files.knows(join(folder, 'plan 0.bigday'))).toBe(true)
})

test.each([
  ['damaged', '[{"path":'],
  ['of another shape', '[{"path":"/etc/passwd"}]'],
  ['of another kind', 'null'],
])('a list that is %s starts anew', async (_how, content) => {
  const { folder, path, files } = profile()
  writeFileSync(join(folder, 'known-files.json'), content)
  expect(await files.recent()).toEqual([])
  await files.saveAs(path, 'plan', bytesOf('one'))
  expect((await files.recent()).map((file) => file.path)).toEqual([path])
})

test('a workbook over its size is refused unread', async () => {
  const { folder, files } = profile()
  const path = join(folder, 'huge.xlsx')
  writeFileSync(path, new Uint8Array(100 * 2 ** 20 + 1))
  expect(await files.open(path, 'workbook')).toMatchObject({ fault: { code: 'too-large' } })
  expect(await files.recent()).toEqual([])
})
