import { expect, test } from './fixtures/app.ts'
import { acceptSheet618, cellOf, openRunOfShow } from './steps/importSheet.ts'

/** The run on paper: the sheet that hangs beside the camera. */

test('the whole run is printed, in the columns that the grid shows, and nothing of the window', async ({
  launch,
}) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await openRunOfShow(page)
  // What the browser asks of the person is not for a test; that it is asked is.
  await page.evaluate(() => {
    const counted = Object.assign(window, { printed: 0 })
    window.print = () => {
      counted.printed += 1
    }
  })
  // A host who prints for the camera hides what only the planner needs.
  await page.getByRole('button', { name: '18 columns' }).click()
  await page.getByRole('checkbox', { name: 'Spend cue' }).uncheck()
  await page.keyboard.press('Escape')
  await cellOf(page, 1, 'title').click()
  await page.keyboard.press('Control+p')
  const sheet = page.locator('[data-printed]')
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'printed'))).toBe(1)
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(sheet).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(sheet.locator('tbody tr')).toHaveCount(60)
  const heads = await sheet.locator('thead th').allTextContents()
  expect(heads).toEqual(expect.arrayContaining(['#', 'Time', 'Products', 'Live price', 'Script']))
  expect(heads).not.toContain('Spend cue')
  // No segment of this sheet says a benefit.
  expect(heads).not.toContain('Benefit')
  await expect(sheet.locator('tbody tr').nth(1)).toContainText('18:10–18:15')
  // The head of every page says which session it is of.
  await expect(sheet.locator('thead')).toContainText(/18:00–next day 00:30/)
  expect(await sheet.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)')
  // The margins of the paper are the page's own ground.
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(sheet).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByRole('grid', { name: 'Run of show' })).toBeVisible()
})
