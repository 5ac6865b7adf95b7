import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures/app.ts'
import type { RunningApp } from './fixtures/RunningApp.ts'
import { press } from './steps/gridSteps.ts'

/** What the checks go by, the plan as a form, its sessions as a table, and who sits at this computer. */

const counts = (page: Page): Locator => page.getByRole('banner').getByRole('button', { name: /^Checks:/ })

async function openSettings({ page }: RunningApp, tab: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Settings', { exact: true }).click()
  await page.getByRole('tab', { name: tab, exact: true }).click()
}

async function openSample(app: RunningApp): Promise<void> {
  await app.page.getByRole('button', { name: 'Open sample plan' }).click()
  await expect(counts(app.page)).toHaveAccessibleName(/^Checks: 5 errors, 5 warnings/)
}

/** A cell of the table that shows, by a text of its row and its column's title. */
async function cell(page: Page, row: string, column: string): Promise<Locator> {
  const head = page.getByRole('columnheader', { name: column, exact: true })
  const at = await head.getAttribute('aria-colindex')
  return page.getByRole('row').filter({ hasText: row }).locator(`[aria-colindex="${at}"]`)
}

test('a threshold is changed and a finding goes; what cannot be is refused, and the default comes back', async ({
  launch,
}) => {
  const app = await launch()
  await openSample(app)
  const { page } = app
  await openSettings(app, 'Thresholds')
  const level = 'Contacts that one order brings'
  const value = await cell(page, level, 'Value')
  // The grid has only the rows in sight.
  await page.getByRole('grid', { name: 'Thresholds' }).getByRole('gridcell').first().click()
  await page.keyboard.press('Control+f')
  await page.keyboard.insertText('one order brings')
  await press(page, 'Enter', 'Escape')
  await expect(value).toHaveText('0.08')
  await value.click()
  await page.keyboard.insertText('-1')
  await page.keyboard.press('Enter')
  await expect(value).toHaveAttribute('aria-invalid', 'true')
  await value.click()
  await expect(
    page.getByText(`"${level}" cannot be -1; type a number from 0 to 1,000.`).first(),
  ).toBeVisible()

  await value.click()
  await page.keyboard.insertText('0.04')
  await page.keyboard.press('Enter')
  await expect(value).toHaveText('0.04')
  await expect(value).not.toHaveAttribute('aria-invalid', 'true')
  await expect(await cell(page, level, 'Finds')).toHaveText('0')
  await expect(counts(page)).toHaveAccessibleName(/^Checks: 5 errors, 4 warnings/)

  await page.keyboard.press('Control+z')
  await expect(value).toHaveText('0.08')
  await expect(counts(page)).toHaveAccessibleName(/5 warnings/)
  await page.keyboard.press('Control+y')
  await page.getByRole('button', { name: 'Changed only (1)' }).click()
  await expect(page.getByRole('grid', { name: 'Thresholds' })).toHaveAttribute('aria-rowcount', '2')
  await page.getByRole('button', { name: 'All back to default (1)' }).click()
  await expect(counts(page)).toHaveAccessibleName(/5 warnings/)
})

test('a name is set, and the steps made from then on carry it, after a restart too', async ({ launch }) => {
  const app = await launch()
  await openSample(app)
  await openSettings(app, 'This computer')
  await app.page.getByLabel('Your name').fill('林小满 ')
  await openSettings(app, 'Plan')
  const form = app.page.getByRole('region', { name: 'Targets and budget' })
  await form.getByRole('textbox', { name: 'GMV target' }).click()
  await app.page.keyboard.press('Control+a')
  await app.page.keyboard.insertText('1200万')
  await app.page.keyboard.press('Enter')
  await expect(form.getByRole('textbox', { name: 'GMV target' })).toHaveValue('12000000')
  // The keys of a text that is being edited are its own.
  await app.page.getByRole('tab', { name: 'Plan', exact: true }).click()
  await app.page.keyboard.press('Control+Shift+H')
  const steps = app.page.getByRole('dialog', { name: /^History/ })
  await expect(steps.getByRole('button').filter({ hasText: 'Change GMV target' })).toContainText('林小满')

  await app.page.keyboard.press('Escape')
  await expect(app.page.getByRole('banner').getByRole('status')).toContainText(/Saved \d\d:\d\d/)
  await app.close()
  await app.restart()
  await app.page.getByRole('button', { name: /^Open .*双11/ }).click()
  await openSettings(app, 'This computer')
  await expect(app.page.getByLabel('Your name')).toHaveValue('林小满')
})

test('language and appearance change at once', async ({ launch }) => {
  const app = await launch()
  await openSample(app)
  const { page } = app
  await openSettings(app, 'This computer')
  await page.getByRole('radiogroup', { name: 'Appearance' }).getByText('Dark').click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('radiogroup', { name: 'Language' }).getByText('中文').click()
  await expect(page.getByLabel('你的名字')).toBeVisible()
  await page.getByRole('radiogroup', { name: '外观' }).getByText('跟随系统').click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('sessions are added, typed over, duplicated and removed in their table', async ({ launch }) => {
  const app = await launch()
  await openSample(app)
  const { page } = app
  await openSettings(app, 'Sessions')
  const grid = page.getByRole('grid', { name: 'Sessions' })
  const count = (rows: number) => expect(grid).toHaveAttribute('aria-rowcount', String(rows + 1))
  await count(38)
  await page.getByRole('toolbar', { name: 'Rows' }).getByRole('button', { name: 'Add a row' }).click()
  await count(39)
  await page.keyboard.insertText('加场')
  await page.keyboard.press('Enter')
  await expect(await cell(page, '加场', 'Session')).toHaveText('加场')
  const minutes = await cell(page, '加场', 'Minutes')
  await minutes.click()
  await page.keyboard.insertText('1h30')
  await page.keyboard.press('Enter')
  await expect(minutes).toHaveText('90')

  await minutes.click()
  await page.keyboard.press('Control+Shift+d')
  await count(40)
  await press(page, 'Control+z', 'Control+z', 'Control+z', 'Control+z')
  await count(38)

  // A session goes with its run and its lineup, which is asked about.
  await grid.getByRole('gridcell').first().click()
  await page.keyboard.press('Control+-')
  const ask = page.getByRole('dialog')
  await expect(ask).toContainText(/lineup|segment/i)
  await ask.getByRole('button', { name: 'Remove' }).click()
  await count(37)
  await page.keyboard.press('Control+z')
  await count(38)
})
