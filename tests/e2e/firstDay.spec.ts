import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures/app.ts'
import { copyElsewhere, press } from './steps/gridSteps.ts'

/** From nothing to a Double 11 that checks clean, as a planner does it: the wizard, then their own rows from Excel. */

const screen = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Screens' }).getByText(name, { exact: true }).click()

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click()

const grid = (page: Page, name: string): Locator => page.getByRole('grid', { name })

const checks = (page: Page): Locator => page.getByRole('banner').getByRole('button', { name: /^Checks:/ })

type SheetRow = { readonly [column: string]: string | number }

/** A column's place in a grid, by its title. */
async function placeOf(page: Page, name: string, column: string): Promise<number> {
  const head = grid(page, name).getByRole('columnheader', { name: column, exact: true })
  await expect(head).toBeVisible()
  return Number(await head.getAttribute('aria-colindex'))
}

/** A cell of a grid by its row from 1 and its column's title. */
async function cell(page: Page, name: string, row: number, column: string): Promise<Locator> {
  const at = await placeOf(page, name, column)
  return grid(page, name).locator(`[aria-rowindex="${row + 1}"] [aria-colindex="${at}"]`)
}

/** Copies rows out of a sheet that is laid out as the grid is, and pastes them from its first row on. */
async function pasteRows(page: Page, name: string, rows: readonly SheetRow[]): Promise<void> {
  const places = new Map<number, string>()
  for (const column of Object.keys(rows[0] ?? {})) places.set(await placeOf(page, name, column), column)
  const [left, right] = [Math.min(...places.keys()), Math.max(...places.keys())]
  const columns = Array.from({ length: right - left + 1 }, (_, index) => places.get(left + index))
  const text = rows.map((row) => columns.map((column) => row[column ?? ''] ?? '').join('\t')).join('\r\n')
  await copyElsewhere(page, { 'text/plain': text })
  await grid(page, name).locator(`[aria-rowindex="2"] [aria-colindex="${left}"]`).click()
  await press(page, 'Control+v')
}

/** Adds the first row of an empty grid. */
async function addFirst(page: Page, name: string): Promise<void> {
  await expect(grid(page, name)).toBeVisible()
  await page.getByRole('tabpanel').getByRole('button', { name: 'Add a row' }).first().click()
  await expect.poll(() => rowCount(page, name)).toBe(1)
}

const rowCount = (page: Page, name: string): Promise<number> =>
  grid(page, name)
    .getAttribute('aria-rowcount')
    .then((count) => Number(count) - 1)

const roles = ['Hero', 'Profit', 'Traffic', 'Hero', 'Second tier'] as const
const things = ['精华', '面霜', '洁面', '面膜', '眼霜', '水乳', '防晒', '卸妆油', '唇釉', '散粉'] as const

/** Twenty products as the merchandiser's sheet has them. */
const products = Array.from({ length: 20 }, (_, index): SheetRow => {
  const price = 59 + index * 10
  return {
    Name: `桃屿${things[index % 10]}${index < 10 ? '' : '大瓶'}`,
    'Product no.': `TY${String(index + 1).padStart(2, '0')}`,
    SKU: '标准',
    Brand: '桃屿',
    Category: '护肤',
    Role: roles[index % 5] ?? '',
    'List price': price + 40,
    Cost: Math.round(price * 0.3),
    'Floor price': price - 10,
    Stock: 500,
    Commission: '20%',
    'Refund rate': '6%',
    'Selling points': '"温和\n不黏\n回购多"',
    'Experience score': 88,
    'Lead time (hours)': 24,
  }
})

/** What of them the big evening sells. */
const lineup = products.map(
  (product, index): SheetRow => ({
    'Link no.': index + 1,
    Product: product.Name ?? '',
    'Live price': 59 + index * 10,
    Mechanism: '官方号同价',
    'Allocated stock': 300,
    'Planned units': 200,
  }),
)

const hosts = ['夏栀', '林柚', '阿宁', '沈言', '可岚', '白榆', '陆遥', '思琪', '若冰'].map(
  (name): SheetRow => ({ Name: name, Position: 'Host', Skills: '护肤' }),
)

/** Who stands where, from when, for how long. */
const shifts = (
  [
    ['夏栀', 'Official store', '11-10 08:00', 240],
    ['林柚', 'Official store', '11-10 14:00', 240],
    ['阿宁', 'Official store', '11-10 19:00', 155],
    ['沈言', 'Official store', '11-10 21:25', 155],
    ['思琪', 'Creator room', '11-10 19:00', 180],
    ['若冰', 'Venue room', '11-10 20:00', 120],
    ['夏栀', 'Official store', '11-11 06:00', 185],
    ['林柚', 'Official store', '11-11 09:00', 180],
    ['可岚', 'Official store', '11-11 12:00', 185],
    ['白榆', 'Official store', '11-11 15:00', 180],
    ['阿宁', 'Official store', '11-11 18:00', 170],
    ['沈言', 'Official store', '11-11 20:40', 170],
    ['陆遥', 'Official store', '11-11 23:20', 160],
    ['思琪', 'Creator room', '11-11 19:00', 155],
    ['可岚', 'Creator room', '11-11 21:25', 155],
    ['若冰', 'Venue room', '11-11 10:00', 120],
    ['白榆', 'Venue room', '11-11 20:00', 240],
  ] as const
).map(
  ([name, room, start, minutes]): SheetRow => ({
    Host: name,
    Room: room,
    Start: `2030-${start}`,
    Minutes: minutes,
    Position: 'Host',
  }),
)

/** Money for the evenings. */
const spend = (
  [
    ['Official store', '11-10 19:00', 300, 20_000],
    ['Official store', '11-11 18:00', 480, 90_000],
    ['Creator room', '11-11 19:00', 300, 30_000],
    ['Venue room', '11-11 20:00', 240, 50_000],
  ] as const
).map(
  ([room, start, minutes, yuan]): SheetRow => ({
    Room: room,
    Start: `2030-${start}`,
    Minutes: minutes,
    Channel: 'Qianchuan global',
    Goal: '成交',
    Audience: '系统智能',
    Budget: yuan,
  }),
)

test('a planner gets from the first start to a Double 11 without errors', async ({ launch }) => {
  const { page } = await launch()

  await test.step('a plan of three rooms comes from the wizard', async () => {
    await page.getByRole('button', { name: 'New plan' }).click()
    const wizard = page.getByRole('dialog', { name: 'New plan' })
    await wizard.getByRole('radio', { name: 'Double 11' }).check()
    await wizard.getByLabel('First day').fill('2030-11-10')
    await wizard.getByLabel('Days').fill('2')
    await wizard.getByLabel('GMV target').fill('300万')
    await wizard.getByLabel('Ad budget').fill('19.5万')
    await wizard.getByRole('button', { name: 'Create' }).click()
    await expect(checks(page)).toHaveAccessibleName('Checks: 11 errors, 0 warnings')
  })

  await test.step('twenty products are pasted into the library', async () => {
    await screen(page, 'Lineup')
    await tab(page, 'Products')
    await addFirst(page, 'Products')
    await pasteRows(page, 'Products', products)
    await expect.poll(() => rowCount(page, 'Products')).toBe(20)
    await expect(await cell(page, 'Products', 20, 'Stock')).toHaveText('500')
  })

  await test.step('and into the lineup of the big evening', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('official 11 nov evening')
    await press(page, 'Enter')
    await screen(page, 'Lineup')
    await tab(page, 'Session lineups')
    await addFirst(page, 'Session lineups')
    await pasteRows(page, 'Session lineups', lineup)
    await expect.poll(() => rowCount(page, 'Session lineups')).toBe(20)
    await press(page, 'Control+End')
    await expect(await cell(page, 'Session lineups', 20, 'Product')).toHaveText('桃屿散粉大瓶')
    await press(page, 'Control+Home')
  })

  await test.step('a price under the floor is found, and mended where the finding leads', async () => {
    await (await cell(page, 'Session lineups', 3, 'Live price')).click()
    await page.keyboard.type('60')
    await press(page, 'Enter')
    await expect(checks(page)).toHaveAccessibleName(/^Checks: 12 errors/)
    await checks(page).click()
    const finding = page
      .getByRole('list', { name: 'Findings' })
      .getByRole('listitem')
      .filter({ hasText: '"桃屿洁面" comes to 60 yuan, under its floor of 69' })
    await finding.getByRole('button', { name: 'Go to it' }).click()
    await expect(grid(page, 'Session lineups')).toBeVisible()
    await (await cell(page, 'Session lineups', 3, 'Live price')).click()
    await page.keyboard.type('79')
    await press(page, 'Enter')
    await expect(checks(page)).toHaveAccessibleName(/^Checks: 11 errors/)
  })

  await test.step('hosts and their shifts are pasted, and every session has one', async () => {
    await screen(page, 'Hosts')
    await tab(page, 'Hosts')
    await addFirst(page, 'Hosts')
    await pasteRows(page, 'Hosts', hosts)
    await expect.poll(() => rowCount(page, 'Hosts')).toBe(9)
    await tab(page, 'Shifts')
    await addFirst(page, 'Shifts')
    await pasteRows(page, 'Shifts', shifts)
    await expect.poll(() => rowCount(page, 'Shifts')).toBe(17)
  })

  await test.step('spend goes where the rooms are live', async () => {
    await screen(page, 'Spend')
    await tab(page, 'Spend lines')
    await addFirst(page, 'Spend lines')
    await pasteRows(page, 'Spend lines', spend)
    await expect.poll(() => rowCount(page, 'Spend lines')).toBe(4)
  })

  await test.step('the evening has more agents than the template gives', async () => {
    await screen(page, 'Service')
    await tab(page, 'Service shifts')
    const last = await rowCount(page, 'Service shifts')
    await expect(await cell(page, 'Service shifts', last, 'Agents')).toHaveText('24')
    await (await cell(page, 'Service shifts', last, 'Agents')).click()
    await page.keyboard.type('30')
    await press(page, 'Enter')
    await expect(await cell(page, 'Service shifts', last, 'Agents')).toHaveText('30')
  })

  await test.step('nothing is wrong with the plan', async () => {
    await expect(checks(page)).toHaveAccessibleName(/^Checks: 0 errors/)
    await checks(page).click()
    await expect(page.getByRole('list', { name: 'Findings' })).not.toContainText('without a host')
    await expect(page.getByRole('banner').getByRole('status')).toContainText(/Saved \d\d:\d\d/)
  })
})
