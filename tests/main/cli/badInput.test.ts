import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newCommand } from '#main/cli/newCommand.ts'
import { aFolder, bigday, mustRun } from './bigday.ts'

let folder: Awaited<ReturnType<typeof aFolder>>
beforeEach(async () => {
  folder = await aFolder()
  await mustRun(
    'new',
    '--promo',
    '618',
    '--start',
    '2027-06-01',
    '--days',
    '3',
    '--out',
    folder.path('p.bigday'),
  )
  await writeFile(folder.path('text.bigday'), 'no plan')
  await writeFile(folder.path('page.xlsx'), '<html><body>no workbook</body></html>')
  await writeFile(folder.path('sheet.csv'), '时间,环节\n20:00-20:05,讲品\n')
  await mkdir(folder.path('folder'))
  await symlink('/dev/zero', folder.path('device'))
})
afterEach(() => folder.remove())

/** `@x` is the file x in the test's folder. */
const inFolder = (line: string): string[] =>
  line.split(' ').map((word) => (word.startsWith('@') ? folder.path(word.slice(1)) : word))

async function everything(): Promise<string> {
  const names = (await readdir(folder.path('.'))).sort()
  return `${names.join()} ${(await readFile(folder.path('p.bigday'))).toString('hex')}`
}

const valid = '--promo 618 --start 2027-06-01 --days 20 --out @new.bigday'

describe('bad input ends with 2, one sentence, and nothing written', () => {
  it.each<[string, RegExp]>([
    ['', /no command ""|Say what to do/],
    ['plan', /no command "plan".*new, import/],
    ['__proto__', /no command "__proto__"/],
    ['new', /--promo is missing/],
    ['new --promo 619 --start 2027-06-01 --days 20 --out @new.bigday', /no promo "619".*618/],
    ['new --promo 618 --start 2027-06-31 --days 20 --out @new.bigday', /"2027-06-31" is not a day/],
    ['new --promo 618 --start 6.18 --days 20 --out @new.bigday', /"6.18" is not a day/],
    ['new --promo 618 --start 2027-06-01 --days abc --out @new.bigday', /whole number of days, not "abc"/],
    ['new --promo 618 --start 2027-06-01 --days 1e2 --out @new.bigday', /not "1e2"/],
    ['new --promo 618 --start 2027-06-01 --days=-3 --out @new.bigday', /not "-3"/],
    ['new --promo 618 --start 2027-06-01 --days 0 --out @new.bigday', /cannot have 0 days/],
    ['new --promo 618 --start 2027-06-01 --days 367 --out @new.bigday', /cannot have 367 days/],
    ['new --promo 618 --start 2027-06-01 --days 20 --out', /--out needs a value/],
    ['new --promo 618 --start 2027-06-01 --days 20 --out=', /--out needs a value/],
    [`new ${valid} --colour red`, /no option --colour/],
    [`new ${valid} -x`, /no option -x/],
    [`new ${valid} --days 30`, /--days is given twice/],
    [`new ${valid} more`, /"more" is too much/],
    [`new ${valid} --lang fr`, /--lang is zh or en/],
    ['new --promo 618 --start 2027-06-01 --days 20 --out @none/new.bigday', /folder of .* does not exist/],
    ['new --promo 618 --start 2027-06-01 --days 20 --out @p.bigday/x', /folder of .* does not exist/],
    ['new --promo 618 --start 2027-06-01 --days 20 --out @folder', /is not a file/],
    ['info', /Something is missing; usage: bigday info PLAN/],
    ['info @none.bigday', /There is no file .*none\.bigday/],
    ['info @text.bigday', /text\.bigday is not a Bigday plan file/],
    ['info @folder', /is not a file/],
    ['info @device', /is not a file/],
    ['info @p.bigday @p.bigday', /is too much/],
    ['info @p.bigday --json=yes', /--json takes no value/],
    ['rows @p.bigday', /Something is missing/],
    ['rows @p.bigday tables', /no table "tables".*segments/],
    ['rows @p.bigday constructor', /no table "constructor"/],
    ['rows @none.bigday rooms', /There is no file/],
    ['export @p.bigday', /--out is missing/],
    ['export @p.bigday --out @p.bigday', /is written as .xlsx/],
    ['export @p.bigday --out @p.csv', /is written as .xlsx/],
    ['export @text.bigday --out @new.xlsx', /is not a Bigday plan file/],
    ['import --out @new.bigday', /Something is missing/],
    ['import @sheet.csv', /--out is missing/],
    ['import @none.xlsx --out @new.bigday --report @report.json', /There is no file/],
    ['import @page.xlsx --out @new.bigday --report @report.json', /page\.xlsx is not an Excel or CSV file/],
    ['import @sheet.csv @page.xlsx --out @new.bigday --report @report.json', /page\.xlsx is not/],
    ['import @sheet.csv --start 18.6. --out @new.bigday --report @report.json', /"18.6." is not a day/],
    ['import @sheet.csv --into @text.bigday --out @new.bigday', /is not a Bigday plan file/],
    ['import @sheet.csv --out @sheet.csv', /would replace another file/],
    ['import @sheet.csv --out @folder/../sheet.csv', /would replace another file/],
    ['import @sheet.csv --out @new.bigday --report @new.bigday', /would replace another file/],
    ['import @sheet.csv --into @p.bigday --out @new.bigday --report @p.bigday', /would replace another/],
    ['import @sheet.csv --out @new.bigday --report @none/report.json', /folder of .* does not exist/],
  ])('bigday %s', async (line, expected) => {
    const before = await everything()
    const run = await bigday(inFolder(line))
    expect(run.err).toMatch(expected)
    expect(run.err.trimEnd().split('\n')).toHaveLength(1)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(await everything()).toBe(before)
  })

  it('is said in Chinese on a Chinese system', async () => {
    const run = await bigday(['new', '--days', 'abc'], { LC_ALL: 'zh_CN.UTF-8' })
    expect(run.err).toBe(`缺少 --promo；用法：bigday ${newCommand.usage}\n`)
  })
})

describe('help', () => {
  it.each(['help', '--help', '-h'])('is given for %s, every command in it', async (word) => {
    const run = await bigday([word])
    expect(run.code).toBe(0)
    for (const command of ['new', 'import', 'info', 'rows', 'export'])
      expect(run.out).toContain(`bigday ${command} `)
  })

  it('is given for one command', async () => {
    expect((await bigday(['rows', '--help', '--lang', 'zh'])).out).toContain(
      'bigday rows PLAN TABLE [--json]',
    )
  })

  it('has the version', async () => {
    expect((await bigday(['--version'])).out).toBe('Bigday 9.9.9\n')
  })
})
