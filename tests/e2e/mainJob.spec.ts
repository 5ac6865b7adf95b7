import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import * as XLSX from 'xlsx'
import { expect, test } from './fixtures/app.ts'
import { projectFolder } from './fixtures/RunningApp.ts'
import { acceptSheet618, cellOf, importSheet, openRunOfShow, typeInto } from './steps/importSheet.ts'

/** The main job through every floor: a planner's own sheet in, an edit that ripples, saved, out again and back. */

/** The last segment of the run, which every ripple reaches. */
async function lastTime(page: Page): Promise<string> {
  await page.keyboard.press('Control+End')
  const last = cellOf(page, 60, 'time')
  await expect(last).toBeVisible()
  return (await last.textContent()) ?? ''
}

const whenSaved = (page: Page): Promise<void> =>
  expect(page.getByRole('banner').getByRole('status')).toContainText(/Saved \d\d:\d\d/)

test('a sheet is imported, an edit ripples, is undone, and survives a kill with its undo', async ({
  launch,
}) => {
  const app = await launch()
  await acceptSheet618(app)
  await openRunOfShow(app.page)
  await expect(cellOf(app.page, 2, 'time')).toContainText('18:10')
  await expect(cellOf(app.page, 2, 'title')).toContainText('第1轮讲品')

  await typeInto(cellOf(app.page, 2, 'duration'), '8')
  await expect(cellOf(app.page, 2, 'duration')).toHaveText('8')
  await expect(cellOf(app.page, 3, 'time')).toContainText('18:18')
  await expect(cellOf(app.page, 10, 'time')).toContainText('18:58')
  expect(await lastTime(app.page)).toMatch(/00:23/)

  await app.page.keyboard.press('Control+z')
  await expect(cellOf(app.page, 60, 'time')).toContainText('00:20')
  await app.page.keyboard.press('Control+y')
  await expect(cellOf(app.page, 60, 'time')).toContainText('00:23')
  await whenSaved(app.page)

  await app.kill()
  await app.restart()
  await app.page.getByRole('button', { name: /^Open 618/ }).click()
  await openRunOfShow(app.page)
  await expect(cellOf(app.page, 2, 'duration')).toHaveText('8')
  await expect(cellOf(app.page, 3, 'time')).toContainText('18:18')
  await app.page.getByRole('button', { name: 'Undo' }).click()
  await expect(cellOf(app.page, 2, 'duration')).toHaveText('5')
  await expect(cellOf(app.page, 3, 'time')).toContainText('18:15')
  await app.page.getByRole('button', { name: 'Redo' }).click()
  await expect(cellOf(app.page, 3, 'time')).toContainText('18:18')
})

test('an untouched export changes nothing, and one with a changed duration brings exactly that edit', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  await acceptSheet618(app)
  const book = join(folder, 'team.xlsx')
  await app.saveTo(book, () => app.page.getByRole('button', { name: 'Export Excel' }).click())

  const untouched = await importSheet(app, book)
  await expect(untouched.getByRole('button', { name: 'No changes' })).toBeVisible()
  await untouched.getByRole('button', { name: 'Cancel' }).click()

  const edited = join(folder, 'edited.xlsx')
  writeFileSync(edited, withDuration(readFileSync(book), 3, 8))
  const preview = await importSheet(app, edited)
  await expect(preview).toContainText('59 changed')
  await expect(preview).not.toContainText(/\d+ (added|removed)/)
  await preview.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(preview).toBeHidden()
  await openRunOfShow(app.page)
  await expect(cellOf(app.page, 2, 'duration')).toHaveText('8')
  await expect(cellOf(app.page, 3, 'time')).toContainText('18:18')
  await app.page.getByRole('button', { name: 'Undo' }).click()
  await expect(cellOf(app.page, 2, 'duration')).toHaveText('5')
})

/** The workbook with one duration of its run of show changed, by another library than the one that wrote it. */
function withDuration(bytes: Uint8Array, row: number, minutes: number): Uint8Array {
  const book = XLSX.read(bytes, { cellStyles: true })
  const run = book.Sheets['Run of show']
  if (!run) throw new Error(`no run of show among ${book.SheetNames.join(', ')}`)
  const column = 'ABCDEFGHIJ'.split('').find((letter) => /^Minutes/.test(String(run[`${letter}1`]?.v)))
  const cell = run[`${column}${row}`]
  if (cell?.v !== 5) throw new Error(`the duration of row ${row} is ${cell?.v}`)
  cell.v = minutes
  delete cell.w
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }))
}

test('a plan file saved by the window is read by the command line and opened again', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  await acceptSheet618(app)
  const file = join(folder, '618.bigday')
  await app.saveTo(file, () => app.page.getByRole('button', { name: /^Save file/ }).click())
  const cli = join(projectFolder, 'out/main/cli.js')
  const info: unknown = JSON.parse(
    execFileSync(process.execPath, [cli, 'info', file, '--json'], { encoding: 'utf8' }),
  )
  expect(info).toMatchObject({ counts: { sessions: 1, segments: 60, products: 20, lineup: 20, hosts: 3 } })

  await app.page.getByRole('button', { name: 'Back to plans' }).click()
  await app.openFile(file, () => app.page.getByRole('button', { name: 'Open plan file' }).click())
  await openRunOfShow(app.page)
  await expect(cellOf(app.page, 2, 'duration')).toHaveText('5')
})
