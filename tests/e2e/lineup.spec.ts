import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures/app.ts'
import { press } from './steps/gridSteps.ts'
import { acceptSheet618 } from './steps/importSheet.ts'

/** The merchandiser's day: products into a session's lineup, their prices, their stock. */

const lineup = (page: Page): Locator => page.getByRole('grid', { name: 'Session lineups' })

async function cell(page: Page, row: number, column: string): Promise<Locator> {
  const head = lineup(page).getByRole('columnheader', { name: new RegExp(`^${column}`) })
  const at = await head.getAttribute('aria-colindex')
  return lineup(page).locator(`tr[aria-rowindex="${row + 1}"] td[aria-colindex="${at}"]`)
}

const count = async (page: Page): Promise<number> =>
  Number(await lineup(page).getAttribute('aria-rowcount')) - 1

async function addProducts(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Lineup').click()
  for (const name of names) {
    await page.getByRole('toolbar', { name: 'Rows' }).getByRole('button', { name: 'Add a row' }).click()
    await page.keyboard.type(name)
    await press(page, 'Enter')
  }
  await page.getByRole('tab', { name: 'Session lineups' }).click()
}

test('products come into a lineup by key and by drag, in their place and with link numbers', async ({
  launch,
}) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await addProducts(page, ['云禾面霜', '云禾护手霜'])
  const before = await count(page)

  const find = page.getByRole('combobox', { name: /^Find products/ })
  await find.click()
  await page.keyboard.type('云禾')
  await expect(page.getByRole('option')).toHaveCount(2)
  await press(page, 'Enter')
  await expect.poll(() => count(page)).toBe(before + 1)
  await expect(await cell(page, before + 1, 'Product')).toHaveText('云禾面霜')
  await expect(await cell(page, before + 1, 'Link no')).toHaveText(String(before + 1))
  await expect(page.getByRole('option', { name: /云禾面霜/ })).toContainText('In this lineup')

  await (await cell(page, before + 1, 'Product')).click()
  await press(page, 'Control+Home')
  await page
    .getByRole('option', { name: /云禾护手霜/ })
    .dragTo(await cell(page, 1, 'Product'), { targetPosition: { x: 20, y: 4 } })
  await expect(await cell(page, 1, 'Product')).toHaveText('云禾护手霜')
  await press(page, 'Alt+ArrowDown')
  await expect(await cell(page, 2, 'Product')).toHaveText('云禾护手霜')

  // What is there already does not come twice.
  await page.getByRole('option', { name: /云禾面霜/ }).dblclick()
  await expect(page.getByText('All selected products are in this lineup already.')).toBeVisible()
  expect(await count(page)).toBe(before + 2)
  await lineup(page).click({ position: { x: 300, y: 60 } })
  await press(page, 'Control+z', 'Control+z', 'Control+z')
  await expect.poll(() => count(page)).toBe(before)
})

test('a price is set layer by layer and shows what it comes to; its stock is shared out', async ({
  launch,
}) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await addProducts(page, ['云禾面霜'])
  const row = (await count(page)) + 1
  await page.getByRole('option', { name: /云禾面霜/ }).dblclick()
  await (await cell(page, row, 'Live price')).click()
  await page.keyboard.type('80')
  await press(page, 'Tab')
  await page.keyboard.type('10% off; from 80 minus 5')
  await press(page, 'Enter')
  await expect(await cell(page, row, 'To hand')).toHaveText('¥67')
  await expect(await cell(page, row, 'Margin')).toHaveText('')

  await (await cell(page, row, 'Product')).click()
  const panels = page.getByRole('region', { name: 'Selected product' })
  const chart = page.getByRole('figure', { name: /云禾面霜/ })
  await chart.getByRole('button', { name: 'Show the numbers' }).click()
  await expect(chart.getByRole('row', { name: /^To hand/ })).toContainText('¥67')
  await expect(page.getByText('No cost yet, so the margin is unknown.')).toBeVisible()

  await panels.getByText('Stock', { exact: true }).click()
  await page.getByRole('button', { name: 'Share out' }).click()
  await expect(
    page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: /stock/i }).first(),
  ).toBeVisible()

  await panels.getByText('Mix', { exact: true }).click()
  await expect(page.getByRole('figure', { name: 'Mix of this session' })).toBeVisible()
  await panels.getByText('Parity', { exact: true }).click()
  await expect(page.getByRole('table', { name: /云禾面霜/ })).toContainText('¥67')
})

test('offers are stacked, moved, mended and taken away beside what they come to', async ({ launch }) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await addProducts(page, ['云禾面霜'])
  const row = (await count(page)) + 1
  await page.getByRole('option', { name: /云禾面霜/ }).dblclick()
  await (await cell(page, row, 'Live price')).click()
  await page.keyboard.type('300')
  await press(page, 'Enter')
  await (await cell(page, row, 'Product')).click()

  const stack = page.getByRole('region', { name: 'Offers' })
  const toHand = await cell(page, row, 'To hand')
  const offers = await cell(page, row, 'Offers')
  const add = async (kind: string) => {
    await stack.getByRole('combobox', { name: 'Add an offer' }).click()
    await page.locator('.ant-select-item-option').filter({ hasText: kind }).click()
  }
  await add('Every X minus Y')
  await expect(stack.getByRole('textbox', { name: 'from 1' })).toBeFocused()
  await page.keyboard.type('abc')
  await press(page, 'Tab')
  await page.keyboard.type('50')
  await press(page, 'Enter')
  await expect(stack.getByText(/^from: Cannot be read/)).toBeVisible()
  await expect(offers).toHaveText('')
  await stack.getByRole('textbox', { name: 'from 1' }).fill('150')
  await press(page, 'Enter')
  await expect(offers).toHaveText('every 150 minus 50')
  await expect(toHand).toHaveText('¥200')

  // Cut first, only one threshold is left to be reached.
  await add('Direct cut')
  await page.keyboard.type('60')
  await press(page, 'Enter')
  await expect(toHand).toHaveText('¥140')
  await stack.getByRole('textbox', { name: 'minus 2' }).focus()
  await press(page, 'Alt+ArrowUp')
  await expect(stack.getByRole('textbox', { name: 'minus 1' })).toBeFocused()
  await expect(toHand).toHaveText('¥190')

  await stack.getByRole('button', { name: 'Take this offer away' }).first().click()
  await expect(toHand).toHaveText('¥200')
  for (const text of ['¥190', '¥140', '¥200', '¥300']) {
    await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
    await expect(toHand).toHaveText(text)
  }
})
