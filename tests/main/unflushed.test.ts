import { readFileSync, statSync } from 'node:fs'
import type { open } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { runCli } from '#main/cli/runCli.ts'
import { writeFileAtomic } from '#main/files.ts'
import { planFiles } from '#main/PlanFiles.ts'
import { bytesOf, tempFolder } from './tempFolder.ts'

/** The code with which this disk answers a flush of a folder; null when it does as it should. */
let answer: string | null = null

// No disk here fails on a folder alone, so the system's own open is what is set up; everything else is real.
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<{ open: typeof open }>()
  const opened: typeof open = async (path, ...rest) => {
    const handle = await real.open(path, ...rest)
    if (answer === null || !statSync(path).isDirectory()) return handle
    handle.sync = async () => Promise.reject(Object.assign(new Error('flush failed'), { code: answer }))
    return handle
  }
  return { ...real, open: opened }
})

beforeEach(() => {
  answer = 'EIO'
})

test.each([
  ['EIO', 'EIO'],
  ['EINVAL', null],
  [null, null],
])('a folder that answers %s to a flush gives %s, and the file is the new one', async (code, unflushed) => {
  answer = code
  const path = join(tempFolder(), 'plan.bigday')
  expect(await writeFileAtomic(path, bytesOf('new'))).toEqual({ unflushed })
  expect(readFileSync(path, 'utf8')).toBe('new')
})

test('a bug while flushing is thrown on', async () => {
  answer = ''
  await expect(writeFileAtomic(join(tempFolder(), 'plan.bigday'), bytesOf('new'))).rejects.toThrow(
    'flush failed',
  )
})

describe('a save whose folder could not be flushed', () => {
  test('is a save: the person is told, and the next save does not take it for a change outside', async () => {
    const folder = tempFolder()
    const path = join(folder, 'plan.bigday')
    const told: string[][] = []
    const files = planFiles(
      join(folder, 'known-files.json'),
      () => '2026-11-11T20:00:00.000Z',
      (...of) => told.push(of),
    )
    expect(await files.saveAs(path, 'plan', bytesOf('one'))).toMatchObject({ ok: true })
    expect(await files.save(path, bytesOf('two'))).toMatchObject({ ok: true })
    expect(readFileSync(path, 'utf8')).toBe('two')
    expect(told).toEqual([
      [path, 'EIO'],
      [path, 'EIO'],
    ])
    answer = null
    expect(await files.save(path, bytesOf('three'))).toMatchObject({ ok: true })
    expect(told).toHaveLength(2)
  })

  test('is told on the command line beside what was done', async () => {
    const path = join(tempFolder(), 'plan.bigday')
    const said = { out: '', err: '' }
    let made = 0
    const code = await runCli(
      ['new', '--promo', '618', '--start', '2027-06-01', '--days', '3', '--out', path, '--lang', 'en'],
      {
        out: (text) => (said.out += text),
        err: (text) => (said.err += text),
        env: {},
        today: () => '2027-01-01',
        now: () => 0,
        makeId: () => `id${made++}`,
        app: 'Bigday 0',
      },
    )
    expect(code).toBe(0)
    expect(said.out).toContain(path)
    expect(said.err).toContain('plan.bigday')
    expect(said.err).toContain('EIO')
  })
})
