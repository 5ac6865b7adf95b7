import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFolder, bigday, mustRun } from './bigday.ts'

describe('bigday generate and check', () => {
  let folder: Awaited<ReturnType<typeof aFolder>>
  beforeAll(async () => {
    folder = await aFolder()
  })
  afterAll(() => folder.remove())

  it('makes the same plan for the same seed, in which no check finds an error', async () => {
    const [one, two, other] = ['one', 'two', 'other'].map((name) => folder.path(`${name}.bigday`))
    await mustRun('generate', '--preset', 'bigday', '--seed', '7', '--out', String(one))
    await mustRun('generate', '--preset', 'bigday', '--seed', '7', '--out', String(two))
    await mustRun('generate', '--preset', 'bigday', '--seed', '8', '--out', String(other))
    const rows = (path: string | undefined) => mustRun('rows', String(path), 'segments', '--json')
    expect(await rows(one)).toBe(await rows(two))
    expect(await rows(one)).not.toBe(await rows(other))
    const checked = await bigday(['check', String(one), '--min-severity', 'error'])
    expect(checked).toEqual({ code: 0, out: 'Nothing found.\n', err: '' })
  })

  it.each([
    [['generate', '--preset', 'huge', '--out', 'x'], 'There is no preset "huge"'],
    [['generate', '--preset', 'bigday', '--seed', 'x', '--out', 'x'], '--seed wants a whole number'],
    [['check', 'nowhere.bigday'], 'There is no file'],
  ])('refuses %j', async (args, problem) => {
    const run = await bigday(args)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain(problem)
  })

  it('refuses a severity and a time that are none', async () => {
    const path = folder.path('plan.bigday')
    await mustRun('generate', '--preset', 'bigday', '--out', path)
    for (const [option, value] of [
      ['--min-severity', 'grave'],
      ['--now', '2027-06-31T20:00'],
      ['--now', '20:00'],
    ] as const)
      expect(await bigday(['check', path, option, value])).toMatchObject({ code: 2, out: '' })
  })
})
