import { readFile, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPlanFile } from '#core/planfile/readPlanFile.ts'
import { aFolder, bigday, mustRun } from './bigday.ts'

let folder: Awaited<ReturnType<typeof aFolder>>
beforeEach(async () => {
  folder = await aFolder()
  await writeFile(
    folder.path('show.csv'),
    '时间,环节,商品,话术\n20:00-20:05,讲品,眼霜,到手价 199\n20:05-20:08,福利,,\n八点多,讲品,面膜,\n',
  )
  await writeFile(folder.path('late.csv'), '时间,环节\n22:00-22:10,收尾\n')
})
afterEach(() => folder.remove())

const segmentsOf = async (path: string): Promise<{ start: number; duration: number }[]> =>
  JSON.parse(await mustRun('rows', path, 'segments', '--json'))

describe('bigday import', () => {
  it('makes a plan of a sheet, and lists in the report what it could not read', async () => {
    const [out, report] = [folder.path('p.bigday'), folder.path('report.json')]
    const said = await mustRun(
      'import',
      folder.path('show.csv'),
      '--start',
      '2027-06-18',
      '--room',
      '官方号',
      '--out',
      out,
      '--report',
      report,
    )

    expect((await segmentsOf(out)).map((row) => [row.start, row.duration])).toEqual([
      [1200, 5],
      [1205, 3],
    ])
    expect(JSON.parse(await mustRun('info', out, '--json')).plan.startDate).toBe('2027-06-18')
    expect(JSON.parse(await mustRun('rows', out, 'rooms', '--json'))[0].name).toBe('官方号')
    const { rows, skippedRows, findings } = JSON.parse(await readFile(report, 'utf8'))
    expect(rows.read).toBe(rows.imported + rows.skipped)
    expect(rows.skipped).toBe(skippedRows.length)
    expect(findings).toContainEqual(
      expect.objectContaining({ file: 'show.csv', cell: 'A4', raw: '八点多', expected: expect.any(String) }),
    )
    expect(said).toBe(
      `${rows.read} rows read: ${rows.imported} imported, ${rows.skipped} skipped; ${findings.length} findings. Plan: ${out}\n`,
    )
  })

  it('takes several files into one plan, one after the other', async () => {
    const out = folder.path('p.bigday')
    await mustRun(
      'import',
      folder.path('show.csv'),
      folder.path('late.csv'),
      '--start',
      '2027-06-18',
      '--out',
      out,
    )
    expect((await segmentsOf(out)).map((row) => row.start)).toEqual([1200, 1205, 1320])
  })

  it('adds to a plan and leads back to it', async () => {
    const [first, second] = [folder.path('p.bigday'), folder.path('q.bigday')]
    await mustRun('import', folder.path('show.csv'), '--start', '2027-06-18', '--out', first)
    await mustRun('import', folder.path('late.csv'), '--into', first, '--out', second)
    const [before, after] = await Promise.all(
      [first, second].map(async (path) => readPlanFile(await readFile(path), path)),
    )
    if (!before?.ok || !after?.ok) throw new Error('not read')
    expect(after.value.plan.id).toBe(before.value.plan.id)
    expect(after.value.lineage).toEqual([before.value.revision])
    expect(await segmentsOf(second)).toHaveLength(3)
  })

  it('may go back into the plan file that it adds to', async () => {
    const out = folder.path('p.bigday')
    await mustRun('import', folder.path('show.csv'), '--start', '2027-06-18', '--out', out)
    await mustRun('import', folder.path('late.csv'), '--into', out, '--out', out)
    expect(await segmentsOf(out)).toHaveLength(3)
  })

  it('sums up in Chinese on a Chinese system', async () => {
    const run = await bigday(['import', folder.path('late.csv'), '--out', folder.path('p.bigday')], {
      LANG: 'zh_CN.UTF-8',
    })
    expect(run.out).toMatch(/^读到 \d+ 行：导入 1 行，跳过 \d+ 行；\d+ 处需要看一眼。/)
  })
})

describe('bigday export', () => {
  it('writes a workbook', async () => {
    const [plan, book] = [folder.path('p.bigday'), folder.path('book.xlsx')]
    await mustRun('new', '--promo', '618', '--start', '2027-06-01', '--days', '3', '--out', plan)
    expect(await mustRun('export', plan, '--out', book)).toBe(`Written: ${book}\n`)
    expect((await readFile(book)).subarray(0, 2).toString()).toBe('PK')
  })

  it('writes a workbook that changes nothing when it is imported again', async () => {
    const [plan, book] = [folder.path('p.bigday'), folder.path('book.xlsx')]
    await mustRun('import', folder.path('show.csv'), '--start', '2027-06-18', '--out', plan)
    await mustRun('export', plan, '--out', book)
    await mustRun('import', book, '--into', plan, '--out', folder.path('again.bigday'))
    expect(await segmentsOf(folder.path('again.bigday'))).toEqual(await segmentsOf(plan))
  })
})
