import { readdir, readFile, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { planFromRows, planRow } from '#core/plan/Plan.ts'
import { tableNames } from '#core/plan/tables.ts'
import { readPlanFile } from '#core/planfile/readPlanFile.ts'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'
import { aPlan, segment, session } from '#tests/build/plan.ts'
import { aFolder, bigday, mustRun } from './bigday.ts'

let folder: Awaited<ReturnType<typeof aFolder>>
beforeEach(async () => {
  folder = await aFolder()
})
afterEach(() => folder.remove())

const origin = { app: 'test', revision: 'r1', lineage: [], undo: [] }
const newArgs = (out: string) =>
  [
    'new',
    '--promo',
    '618',
    '--start',
    '2027-06-01',
    '--days',
    '20',
    '--title',
    '618 桃屿',
    '--out',
    out,
  ] as const

describe('bigday new', () => {
  it('writes a plan file with the promo laid over its days', async () => {
    const out = folder.path('a.bigday')
    expect(await mustRun(...newArgs(out))).toBe(`Made "618 桃屿": ${out}\n`)
    const read = await readPlanFile(await readFile(out), 'a.bigday')
    if (!read.ok) throw new Error(read.refusal.code)
    expect(planRow(read.value.plan)).toMatchObject({ title: '618 桃屿', startDate: '2027-06-01', days: 20 })
    expect(read.value.app).toBe('Bigday 9.9.9')
    expect(await readdir(folder.path('.'))).toEqual(['a.bigday'])
  })

  it('speaks Chinese on a Chinese system, unless told otherwise', async () => {
    const out = folder.path('a.bigday')
    expect((await bigday(newArgs(out), { LANG: 'zh_CN.UTF-8' })).out).toBe(`已新建「618 桃屿」：${out}\n`)
    expect((await bigday(newArgs(out), { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })).out).toContain('Made')
    expect((await bigday([...newArgs(out), '--lang', 'en'], { LANG: 'zh_CN' })).out).toContain('Made')
    expect((await bigday(['--lang=zh', ...newArgs(out)])).out).toContain('已新建')
  })

  it('replaces a plan file whole', async () => {
    const out = folder.path('a.bigday')
    await writeFile(out, 'something else')
    await mustRun(...newArgs(out))
    expect(await mustRun('info', out)).toContain('618 桃屿')
  })
})

describe('bigday info', () => {
  it('says what is in a plan', async () => {
    await mustRun(...newArgs(folder.path('a.bigday')))
    const lines = (await mustRun('info', folder.path('a.bigday'))).split('\n')
    expect(lines.slice(0, 5)).toEqual([
      'Plan        618 桃屿',
      'Promo       618',
      'Dates       2027-06-01 to 2027-06-20 (20 days)',
      'Budget      not set',
      'GMV target  not set',
    ])
    expect(lines).toContainEqual(expect.stringMatching(/^phases +Phases +5$/))
  })

  it('gives programs the counts of every table and the plan itself', async () => {
    await mustRun(...newArgs(folder.path('a.bigday')))
    const info = JSON.parse(await mustRun('info', folder.path('a.bigday'), '--json'))
    expect(Object.keys(info.counts)).toEqual(tableNames)
    expect(info.counts).toMatchObject({ plans: 1, phases: 5, rooms: 1, segments: 0 })
    expect(info.plan).toMatchObject({ title: '618 桃屿', promo: '618', days: 20, budgetFen: null })
  })
})

describe('bigday rows', () => {
  const twoSessions = aPlan(
    session('20:00', segment('讲品 眼霜', 5, { script: '第一行\n第二行' }), segment('福利', 3)),
    session('08:00', segment('开场', 10)),
  )

  async function planFile(plan = twoSessions): Promise<string> {
    const path = folder.path('p.bigday')
    await writeFile(path, await writePlanFile(plan, origin))
    return path
  }

  it('gives programs the stored records, sessions in the order of the day', async () => {
    const rows = JSON.parse(await mustRun('rows', await planFile(), 'segments', '--json'))
    expect(rows.map((row: { title: string; start: number }) => [row.title, row.start])).toEqual([
      ['开场', 480],
      ['讲品 眼霜', 1200],
      ['福利', 1205],
    ])
    expect(rows[1]).toMatchObject({ sessionId: 's1', timing: 'linked', productIds: [], planId: 'plan' })
  })

  it('gives programs an empty list for an empty table', async () => {
    expect(await mustRun('rows', await planFile(), 'hosts', '--json')).toBe('[]\n')
    expect(await mustRun('rows', await planFile(), 'hosts')).toBe('hosts has no records.\n')
  })

  it('shows people a table of the fields that say something', async () => {
    expect((await mustRun('rows', await planFile(), 'segments')).split('\n')).toEqual([
      'id    sessionId  order  start  duration  timing  kind   title      script',
      's2-1  s2         a0       480        10  linked  other  开场',
      's1-1  s1         a0      1200         5  linked  other  讲品 眼霜  第一行⏎第二行',
      's1-2  s1         a1      1205         3  linked  other  福利',
      '',
    ])
  })

  it('cuts what is too long for a table and shows nothing that steers the terminal', async () => {
    const notes = `${'很'.repeat(30)}`
    const plan = planFromRows('plan', {
      plans: [...(twoSessions.tables.plans.get('') ?? [])],
      rooms: [
        {
          id: 'r1',
          planId: 'plan',
          name: '\u001b[31m红\u202e',
          account: '',
          platform: 'douyin',
          fact: 'F',
          brand: '',
          notes,
        },
      ],
    })
    const shown = await mustRun('rows', await planFile(plan), 'rooms')
    expect(shown).toContain(`${'很'.repeat(19)}…`)
    expect(shown).toContain('�[31m红�')
  })

  it('does not depend on how many rows there are', async () => {
    const long = aPlan(session('00:00', ...Array.from({ length: 1500 }, (_, i) => segment(`段${i}`, 1))))
    const lines = (await mustRun('rows', await planFile(long), 'segments')).trimEnd().split('\n')
    expect(lines).toHaveLength(1501)
    expect(lines.at(-1)).toContain('段1499')
  })
})
