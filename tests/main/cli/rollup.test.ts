import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'
import { rollupKeys } from '#core/rollup/rollUp.ts'
import { aPlan, segment, session } from '#tests/build/plan.ts'
import { aFolder, bigday, mustRun } from './bigday.ts'

describe('bigday rollup', () => {
  let folder: Awaited<ReturnType<typeof aFolder>>
  let plan = ''
  beforeAll(async () => {
    folder = await aFolder()
    plan = folder.path('plan.bigday')
    await mustRun('generate', '--preset', 'bigday', '--seed', '7', '--out', plan)
  })
  afterAll(() => folder.remove())

  it.each(rollupKeys)('by %s prints parts that sum to the same total', async (by) => {
    const { total, rows } = JSON.parse(await mustRun('rollup', plan, '--by', by, '--json'))
    expect(total.spendFen).toBeGreaterThan(0)
    const sum = rows.reduce((all: number, row: { spendFen: number }) => all + row.spendFen, 0)
    expect(sum).toBe(total.spendFen)
    expect(total.gmv.planned.sum).toBeGreaterThan(0)
    const text = await mustRun('rollup', plan, '--by', by, '--lang', 'zh')
    expect(text).toContain('计划 GMV')
    expect(text).toMatch(/合计 +\d/)
  })

  it('says in words what nobody knows, and leaves out columns without anything in them', async () => {
    const path = folder.path('unknown.bigday')
    const night = aPlan(session('20:00', segment('讲品', 60)), session('22:00', segment('返场', 30)))
    await writeFile(path, await writePlanFile(night, { app: 'test', revision: 'r1', lineage: [], undo: [] }))
    expect((await mustRun('rollup', path, '--by', 'session')).split('\n')).toEqual([
      '       hours live  GMV planned  spend  sessions without target',
      's1              1            0      0                        1',
      's2            0.5            0      0                        1',
      'Total         1.5            0      0                        2',
      '',
      'Not counted: 2 sessions without a GMV target.',
      '',
    ])
  })

  it.each([
    [['rollup', 'nowhere.bigday', '--by', 'day'], 'There is no file'],
    [['rollup', 'x.bigday', '--by', 'week'], '--by takes phase, day, session, fact, room, not "week"'],
    [['rollup', 'x.bigday'], '--by'],
  ])('refuses %j', async (args, problem) => {
    const run = await bigday(args)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain(problem)
  })
})
