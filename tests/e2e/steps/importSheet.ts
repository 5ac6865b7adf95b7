import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { projectFolder, type RunningApp } from '../fixtures/RunningApp.ts'

/** A planner's own sheet: one session, 60 segments, 20 products. */
export const sheet618 = join(projectFolder, 'tests/fixtures/run-of-show-618.xlsx')

/** Brings a workbook into the import preview; nothing is written yet. */
export async function importSheet(app: RunningApp, path: string): Promise<Locator> {
  const { page } = app
  await app.openFile(path, () => page.getByRole('button', { name: 'Import Excel' }).click())
  return page.getByRole('dialog', { name: /Import preview/ })
}

/** From the start screen to an open plan made of that sheet. */
export async function acceptSheet618(app: RunningApp): Promise<void> {
  const preview = await importSheet(app, sheet618)
  await expect(preview).toContainText('61 rows = 60 imported + 1 left out')
  await preview.getByRole('button', { name: 'Import as a new plan' }).click()
  await expect(preview).toBeHidden()
}

export async function openRunOfShow(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Run of show').click()
  await expect(page.getByRole('grid', { name: 'Run of show' })).toBeVisible()
}

const columns = {
  time: 2,
  duration: 3,
  timing: 4,
  kind: 5,
  title: 6,
  linkNo: 7,
  products: 8,
  livePrice: 10,
  hosts: 13,
  script: 14,
  showing: 15,
}

/** A cell of the run of show; rows count from 1, as the sheet's own segments. */
export const cellOf = (page: Page, row: number, column: keyof typeof columns): Locator =>
  page.locator(`[aria-rowindex="${row + 1}"] [aria-colindex="${columns[column]}"]`)

/** Types a text into a cell as one does in Excel: on the cell, over what is there, then Enter. */
export async function typeInto(cell: Locator, text: string): Promise<void> {
  await cell.click()
  await cell.page().keyboard.type(text)
  await cell.page().keyboard.press('Enter')
}
