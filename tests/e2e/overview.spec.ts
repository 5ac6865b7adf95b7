import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { nextOrigin } from '#core/planfile/nextOrigin.ts'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'
import { anEvening } from '#tests/renderer/overview/anEvening.ts'
import { expect, test } from './fixtures/app.ts'
import type { RunningApp } from './fixtures/RunningApp.ts'

/** The lead planner reads what a plan comes to, and follows figures to their places. */

const rail = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Screens' }).getByText(name, { exact: true }).click()

async function openOverview(app: RunningApp, folder: string): Promise<Page> {
  const { page } = app
  const plan = anEvening()
  const path = join(folder, 'evening.bigday')
  await writeFile(path, await writePlanFile(plan, nextOrigin(null, plan, 'test')))
  await app.openFile(path, () => page.getByRole('button', { name: 'Open plan file' }).click())
  // A plan opens on its timeline; the overview is the first screen of the rail.
  await expect(page.getByRole('application', { name: 'Timeline' })).toBeVisible()
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('region', { name: 'Key figures' })).toBeVisible()
  return page
}

test('figures say what the plan comes to, follow an edit, and lead to their places', async ({
  launch,
  folder,
}) => {
  const page = await openOverview(await launch(), folder)
  const gmv = page.getByRole('region', { name: 'GMV', exact: true })
  await expect(gmv.getByRole('button', { name: /^GMV target — The plan has no GMV target/ })).toBeVisible()
  await expect(gmv.getByRole('button', { name: /^GMV planned ¥13.99K 1 row lacks/ })).toBeVisible()

  const target = page.getByRole('complementary', { name: 'Inspector' }).getByLabel('GMV target')
  await target.fill('2万')
  await target.press('Enter')
  await expect(gmv.getByRole('button', { name: /^GMV target ¥20K/ })).toBeVisible()
  await expect(gmv.getByRole('button', { name: 'Planned / target 70%' })).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await expect(gmv.getByRole('button', { name: /^GMV target —/ })).toBeVisible()

  const matrix = page.getByRole('table', { name: 'FACT matrix' })
  await expect(matrix.getByRole('row', { name: /T top stars/ })).toContainText('¥8K')
  await matrix.getByRole('button', { name: 'T top stars' }).click()
  await expect(page.getByRole('tab', { name: 'Bookings', selected: true })).toBeVisible()

  await rail(page, 'Overview')
  await page.getByRole('region', { name: 'Phases' }).getByRole('button', { name: /爆发/ }).click()
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('爆发')

  const top = page.getByRole('list', { name: 'Look at these first' }).getByRole('button').first()
  await expect(top).toBeVisible()
  const area = page.getByRole('list', { name: 'By area' }).getByRole('button').first()
  const areaName = (await area.textContent())?.replace(/ \d+$/, '') ?? ''
  await area.click()
  const tools = page.getByRole('region', { name: 'Checks' }).getByRole('toolbar')
  await expect(tools.locator('[class*=group]')).toHaveText(areaName)
  const pressed = tools.getByRole('button', { pressed: true })
  await expect(pressed).toHaveCount(3)

  await rail(page, 'Overview')
  await page
    .getByRole('region', { name: 'Checks' })
    .getByRole('button', { name: /^Warning \d/ })
    .click()
  await expect(tools.locator('[class*=group]')).toHaveText('All groups')
  await expect(pressed).toHaveText([/^Warning/])
})

test('the heat map switches its measure, is walked by keys and leads to the minute', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  const page = await openOverview(app, folder)
  const panel = page.getByRole('region', { name: 'Day × hour' })
  const eight = panel.getByRole('button', { name: /^Fri 18 Jun 20:00:/ })
  await expect(eight).toHaveAccessibleName('Fri 18 Jun 20:00: ¥10,000')
  await panel.getByText('Spend', { exact: true }).click()
  await expect(eight).toHaveAccessibleName('Fri 18 Jun 20:00: ¥300')
  await panel.getByText('Service load').click()
  await expect(eight).toHaveAccessibleName(/contacts expected/)

  await panel.getByRole('button', { name: 'Show the exact numbers' }).click()
  await expect(panel.getByRole('rowheader', { name: '20:00' })).toBeVisible()
  await panel.getByRole('button', { name: 'Show the heat map' }).click()

  const picture = join(folder, 'heat.png')
  await app.saveTo(picture, () => panel.getByRole('button', { name: 'Save as a picture' }).click())
  const bytes = await readFile(picture)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  // Twice the pixels of a column for each hour and the names of the days before them.
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(24 * 2 * 40)

  await panel.getByRole('button', { name: /^Fri 18 Jun 0:00:/ }).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowDown')
  await expect(panel.getByRole('button', { name: /^Sat 19 Jun 22:00:/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('application', { name: 'Timeline' })).toBeVisible()
})
