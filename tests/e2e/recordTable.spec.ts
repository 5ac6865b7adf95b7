import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/app.ts'
import { projectFolder } from './fixtures/RunningApp.ts'
import { copyElsewhere, onClipboard, press } from './steps/gridSteps.ts'
import { acceptSheet618 } from './steps/importSheet.ts'

/** The tables of the plan as grids: rows added, pasted, duplicated and removed, each screen with its own. */

const screen = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Screens' }).getByText(name, { exact: true }).click()

/** A cell by the row's number and the column's title. */
async function cell(page: Page, row: number, column: string) {
  const head = page.getByRole('columnheader', { name: new RegExp(`^${column}`) })
  const at = await head.getAttribute('aria-colindex')
  return page.locator(`tr[aria-rowindex="${row + 1}"] td[aria-colindex="${at}"]`)
}

const rowCount = async (page: Page): Promise<number> =>
  Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1

test('hosts are added by keyboard, and their shifts after them', async ({ launch }) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await screen(page, 'Hosts')
  await page.getByRole('tab', { name: 'Hosts' }).click()
  const before = await rowCount(page)
  await page.getByRole('toolbar', { name: 'Rows' }).getByRole('button', { name: 'Add a row' }).click()
  await page.keyboard.type('小雅')
  await press(page, 'Enter', 'Control+Enter')
  await page.keyboard.type('阿May')
  await press(page, 'Enter')
  expect(await rowCount(page)).toBe(before + 2)
  await expect(await cell(page, before + 2, 'Name')).toHaveText('阿May')

  await page.getByRole('tab', { name: 'Shifts' }).click()
  await page.getByRole('tabpanel', { name: 'Shifts' }).waitFor()
  const shifts = await rowCount(page)
  await page.getByRole('toolbar', { name: 'Rows' }).getByRole('button', { name: 'Add a row' }).click()
  expect(await rowCount(page)).toBe(shifts + 1)
  await page.keyboard.type('阿May')
  await press(page, 'Enter', 'Enter')
  await expect(page.getByRole('grid').getByText('阿May')).toBeVisible()
  await press(page, 'Control+z', 'Control+z')
  expect(await rowCount(page)).toBe(shifts)
})

test('rows are pasted from Excel below the last, as one step', async ({ launch }) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await screen(page, 'Lineup')
  const before = await rowCount(page)
  await (await cell(page, before, 'List price')).click()
  await copyElsewhere(page, { 'text/plain': '¥199\t9折\r\n299\t259\r\n' })
  await page.keyboard.press('Control+v')
  // The last row takes the first pasted one; the second is new.
  await expect.poll(() => rowCount(page)).toBe(before + 1)
  await expect(await cell(page, before + 1, 'List price')).toHaveText('¥299')
  // What is no price stays in its cell, in red.
  await expect(await cell(page, before, 'Cost')).toHaveAttribute('aria-invalid', 'true')
  await press(page, 'Control+z')
  await expect.poll(() => rowCount(page)).toBe(before)
})

test('200 rows of ten columns copied in LibreOffice from a real workbook come whole, and go out as they are', async ({
  launch,
}) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await screen(page, 'Lineup')
  const before = await rowCount(page)
  const [html, text] = ['html', 'txt'].map((ending) =>
    readFileSync(
      join(projectFolder, `tests/fixtures/clipboard/libreoffice-products-200x10.${ending}`),
      'utf8',
    ),
  ) as [string, string]
  await (await cell(page, before, 'Name')).click()
  await copyElsewhere(page, { 'text/plain': text, 'text/html': html })
  await page.keyboard.press('Control+v')
  await expect.poll(() => rowCount(page)).toBe(before + 199)
  await expect(page.locator('td[aria-invalid="true"]')).toHaveCount(0)

  // A paste leaves its range selected; what is copied of it are the same values.
  await page.keyboard.press('Control+c')
  const wanted = valuesOf(text)
  expect(wanted).toHaveLength(200)
  expect(valuesOf(await onClipboard(page, 'text/plain'))).toEqual(wanted)
  const back = await onClipboard(page, 'text/html')
  expect(back.match(/<tr/g)).toHaveLength(200)
  expect(back.match(/<td/g)).toHaveLength(2000)
  await press(page, 'Control+z')
  await expect.poll(() => rowCount(page)).toBe(before)
})

/** Cells of a copied range; numbers as such, however many decimals their program shows. */
function valuesOf(tsv: string): (string | number)[][] {
  const lines = tsv.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n')
  const value = (cell: string) => (/^\d{1,6}(\.\d+)?$/.test(cell) ? Number(cell) : cell)
  return lines.map((line) => line.split('\t').map(value))
}

test('a start and an end pasted into a new row are those of the row', async ({ launch }) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await screen(page, 'Spend')
  await page.getByRole('tab', { name: 'Spend lines' }).click()
  const before = await rowCount(page)
  await page.getByRole('toolbar', { name: 'Rows' }).getByRole('button', { name: 'Add a row' }).click()
  await (await cell(page, before + 1, 'Start')).click()
  await copyElsewhere(page, { 'text/plain': '6.18 20:00\t20:10\r\n6.18 20:10\t6.18 21:00\r\n' })
  await page.keyboard.press('Control+v')
  await expect.poll(() => rowCount(page)).toBe(before + 2)
  await expect(await cell(page, before + 1, 'Minutes')).toHaveText('10')
  await expect(await cell(page, before + 2, 'Minutes')).toHaveText('50')
  await (await cell(page, before + 2, 'End')).click()
  await page.keyboard.type('6.18 19:00')
  await press(page, 'Enter')
  await expect(await cell(page, before + 2, 'End')).toHaveAttribute('aria-invalid', 'true')
})

test('removing what others depend on is asked about, and undone whole', async ({ launch }) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await screen(page, 'Lineup')
  const before = await rowCount(page)
  await (await cell(page, 1, 'Name')).click()
  await press(page, 'Control+-')
  const ask = page.getByRole('dialog')
  await expect(ask).toContainText(/lineup/i)
  await ask.getByRole('button', { name: 'Keep' }).click()
  await expect(ask).toBeHidden()
  expect(await rowCount(page)).toBe(before)

  await press(page, 'Control+Shift+d')
  await expect.poll(() => rowCount(page)).toBe(before + 1)
  await press(page, 'Control+-')
  await expect.poll(() => rowCount(page)).toBe(before)
})

test('every screen of the rail shows its tables, and where there is nothing says what to do', async ({
  launch,
}) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  for (const name of ['Lineup', 'Hosts', 'Spend', 'Creators', 'Service', 'Content', 'Prep', 'Targets']) {
    await screen(page, name)
    await expect(page.getByRole('main').getByRole('region', { name, exact: true }).first()).toBeVisible()
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      await expect(page.getByRole('tabpanel')).not.toBeEmpty()
    }
  }
  await screen(page, 'Spend')
  await page.getByRole('tab', { name: 'Spend lines' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible()
})
