import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures/app.ts'
import { boardPlan, itemOf, openOnTimeline } from './steps/timelinePlan.ts'

/** The inspector edits every table: one row, several at once, rows that it names, and their removal. */

const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' })
const field = (page: Page, name: string): Locator =>
  inspector(page).getByRole('textbox', { name, exact: true })

async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
  await page.keyboard.press('Enter')
}

const undo = (page: Page): Promise<void> =>
  page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()

test('a shift is edited field by field and stays in sight when it moves to another day', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  await openOnTimeline(app, folder, boardPlan())
  const { page } = app
  await itemOf(page, /^小雅 Host 20:00–20:30/).click()
  await typeInto(page, 'Minutes', '1h30')
  await expect(itemOf(page, /^小雅 Host 20:00–21:30/)).toBeVisible()
  await typeInto(page, 'End', '21:00')
  await expect(field(page, 'Minutes')).toHaveValue('60')

  await typeInto(page, 'Start', 'next day 00:30')
  await expect(inspector(page).getByRole('heading', { name: /小雅/ })).toBeVisible()
  await expect(field(page, 'Minutes')).toHaveValue('60')
  await typeInto(page, 'Start', 'whenever')
  await expect(inspector(page).getByRole('alert')).toContainText('Cannot be read; type a time such as 20:00')
  await page.keyboard.press('Escape')
  await expect(inspector(page).getByRole('alert')).toHaveCount(0)
})

test('a field that nobody typed in never writes, whatever the one before it changed', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  await openOnTimeline(app, folder, boardPlan())
  const { page } = app
  await itemOf(page, /^小雅 Host 20:00–20:30/).click()
  await field(page, 'Start').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('20:10')
  await page.keyboard.press('Tab')
  await expect(field(page, 'End')).toBeFocused()
  await expect(itemOf(page, /^小雅 Host 20:10–20:40/)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(itemOf(page, /^小雅 Host 20:10–20:40/)).toBeVisible()
  await expect(inspector(page).getByRole('alert')).toHaveCount(0)
  // What comes after a change by the field before is still typed over whole.
  await field(page, 'Start').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('20:20')
  await page.keyboard.press('Tab')
  await expect(itemOf(page, /^小雅 Host 20:20–20:50/)).toBeVisible()
  await page.keyboard.insertText('21:00')
  await page.keyboard.press('Enter')
  await expect(itemOf(page, /^小雅 Host 20:20–21:00/)).toBeVisible()
  for (const back of [/^小雅 Host 20:20–20:50/, /^小雅 Host 20:10–20:40/, /^小雅 Host 20:00–20:30/]) {
    await undo(page)
    await expect(itemOf(page, back)).toBeVisible()
  }
})

test('Ctrl+Z in a field is the text while one is typed, and the plan once it is taken', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  await openOnTimeline(app, folder, boardPlan())
  const { page } = app
  await itemOf(page, /^小雅 Host 20:00–20:30/).click()
  await typeInto(page, 'Minutes', '45')
  await expect(itemOf(page, /^小雅 Host 20:00–20:45/)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(itemOf(page, /^小雅 Host 20:00–20:30/)).toBeVisible()
  await expect(field(page, 'Minutes')).toHaveValue('30')
  await page.keyboard.type('9')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(field(page, 'Minutes')).toHaveValue('30')
  await field(page, 'Start').click()
  await expect(itemOf(page, /^小雅 Host 20:00–20:30/)).toBeVisible()
})

test('what is typed for several rows is one step', async ({ launch, folder }) => {
  const app = await launch()
  await openOnTimeline(app, folder, boardPlan())
  const { page } = app
  await itemOf(page, /^小雅 Host/).click()
  await itemOf(page, /^小北/).click({ modifiers: ['ControlOrMeta'] })
  await expect(inspector(page).getByRole('heading', { name: /: 2$/ })).toBeVisible()
  await expect(field(page, 'Minutes')).toHaveAttribute('placeholder', 'Several values')
  await typeInto(page, 'Minutes', '45')
  await expect(itemOf(page, /^小雅 Host 20:00–20:45/)).toBeVisible()
  await expect(itemOf(page, /^小北 .*20:00–20:45/)).toBeVisible()
  await undo(page)
  await expect(itemOf(page, /^小雅 Host 20:00–20:30/)).toBeVisible()
  await expect(itemOf(page, /^小北 .*20:00–20:40/)).toBeVisible()
})

test('a named row is a click away, and is removed with what depends on it', async ({ launch, folder }) => {
  const app = await launch()
  await openOnTimeline(app, folder, boardPlan())
  const { page } = app
  await itemOf(page, /^小雅 Host/).click()
  await inspector(page).getByRole('button', { name: 'Facts of "小雅"' }).click()
  await typeInto(page, 'Skills', '美妆、护肤')
  await typeInto(page, 'Longest stretch (min)', '2h')
  await expect(field(page, 'Longest stretch (min)')).toHaveValue('120')

  await inspector(page).getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByRole('tooltip')).toContainText(/also removes 1 shift/i)
  await page.getByRole('tooltip').getByRole('button', { name: 'Remove' }).click()
  await expect(itemOf(page, /^小雅 Host/)).toHaveCount(0)
  await undo(page)
  await expect(itemOf(page, /^小雅 Host/)).toBeVisible()
})
