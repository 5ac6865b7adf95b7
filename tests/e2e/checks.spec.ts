import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures/app.ts'
import { acceptSheet618, cellOf, openRunOfShow, typeInto } from './steps/importSheet.ts'

/** What is wrong with a plan: counted in the title bar, listed, led to, mended, accepted with a reason. */

const screen = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Screens' }).getByText(name).click()

const counts = (page: Page): Locator => page.getByRole('banner').getByRole('button', { name: /^Checks:/ })

/** A finding by words of its sentence. */
const finding = (page: Page, words: RegExp): Locator =>
  page.getByRole('list', { name: 'Findings' }).getByRole('listitem').filter({ hasText: words })

async function errorsNow(page: Page): Promise<number> {
  await expect(counts(page)).toBeVisible()
  const name = (await counts(page).getAttribute('aria-label')) ?? ''
  return Number(/(\d+) errors/.exec(name)?.[1])
}

test('an edit that breaks the run is found at once, and gone again with its undo', async ({ launch }) => {
  const app = await launch()
  await acceptSheet618(app)
  const before = await errorsNow(app.page)
  await openRunOfShow(app.page)
  await typeInto(cellOf(app.page, 3, 'time'), '18:12')
  await expect.poll(() => errorsNow(app.page)).toBeGreaterThan(before)
  await app.page.keyboard.press('Control+z')
  await expect(counts(app.page)).toHaveAccessibleName(new RegExp(`^Checks: ${before} errors`))
})

test('a finding leads to its row, is mended by its fix, or accepted with a reason that outlives a restart', async ({
  launch,
}) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await openRunOfShow(page)
  await typeInto(cellOf(page, 3, 'time'), '18:12')
  await screen(page, 'Checks')

  const overlap = finding(page, /shares 3 min/)
  await overlap.getByRole('button', { name: 'Fit what comes before' }).click()
  await expect(overlap).toHaveCount(0)
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await expect(overlap).toHaveCount(1)

  await overlap.getByRole('button', { name: 'Go to it' }).click()
  await expect(page.getByRole('grid', { name: 'Run of show' })).toBeVisible()
  await expect(cellOf(page, 3, 'time')).toBeVisible()

  await screen(page, 'Checks')
  const errors = await errorsNow(page)
  await overlap.getByRole('button', { name: 'Accept…' }).click()
  await page.keyboard.type('rehearsed, the host cuts it short')
  await page.keyboard.press('Enter')
  await expect(overlap).toHaveCount(0)
  await expect(counts(page)).toHaveAccessibleName(new RegExp(`^Checks: ${errors - 1} errors`))
  await page.getByRole('button', { name: 'Accepted 1' }).click()
  await expect(overlap).toContainText('Accepted: rehearsed, the host cuts it short')

  await expect(page.getByRole('banner').getByRole('status')).toContainText(/Saved \d\d:\d\d/)
  await app.kill()
  await app.restart()
  await app.page.getByRole('button', { name: /^Open 618/ }).click()
  await expect(counts(app.page)).toHaveAccessibleName(new RegExp(`^Checks: ${errors - 1} errors`))
  await screen(app.page, 'Checks')
  await app.page.getByRole('button', { name: 'Accepted 1' }).click()
  await finding(app.page, /shares 3 min/)
    .getByRole('button', { name: 'Take back' })
    .click()
  await expect(counts(app.page)).toHaveAccessibleName(new RegExp(`^Checks: ${errors} errors`))
})
