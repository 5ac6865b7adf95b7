import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures/app.ts'
import type { RunningApp } from './fixtures/RunningApp.ts'
import { press } from './steps/gridSteps.ts'

/** The lead planner reads the whole promo on one page, and every figure leads to its place. */

const rail = (page: Page): Locator => page.getByRole('navigation', { name: 'Screens' })
const screen = (page: Page, name: string): Promise<void> =>
  rail(page).getByText(name, { exact: true }).click()
const isShown = (page: Page, name: string): Promise<void> =>
  expect(rail(page).getByRole('button', { name, exact: true })).toHaveAttribute('aria-current', 'page')
const card = (page: Page, name: RegExp): Locator =>
  page.getByRole('list', { name: 'Key figures' }).getByRole('button', { name })
const heat = (page: Page): Locator => page.getByRole('grid', { name: 'Day by hour' })

/** The clock that the cursor carries on the timeline's ruler. */
const cursorAt = (page: Page, clock: string): Locator =>
  page.getByRole('main').getByText(clock, { exact: true }).last()

async function openOverview({ page }: RunningApp): Promise<void> {
  await page.getByRole('button', { name: 'Open sample plan' }).click()
  await expect(page.getByRole('application', { name: 'Timeline' })).toBeVisible()
  await screen(page, 'Overview')
  await expect(heat(page)).toBeVisible()
}

test('figures are those of the plan, follow its edits and lead to where they come from', async ({
  launch,
}) => {
  const app = await launch()
  await openOverview(app)
  const { page } = app
  await expect(rail(page).getByRole('button').first()).toHaveText('Overview')
  await expect(card(page, /^GMV target ¥11,000,000 Sessions aim at ¥11,000,000 \(100%\)/)).toBeVisible()
  await expect(card(page, /^Spend planned ¥984,688 of ¥1,011,000; ¥26,312 left/)).toBeVisible()
  await expect(card(page, /^Live time 168 h 4 rooms, 38 sessions/)).toBeVisible()

  const matrix = page.getByRole('region', { name: 'FACT matrix' }).getByRole('table')
  const line = (name: string): Locator => matrix.getByRole('row').filter({ hasText: name })
  await expect(line('F own shop').getByRole('cell').nth(2)).toHaveText('¥9,306,218')
  await expect(line('T top stars').getByRole('cell').nth(3)).toHaveText('34.3%')
  await expect(line('Total').getByRole('cell')).toHaveText([
    '¥11,000,000',
    '¥11,000,000',
    '¥19,873,716',
    '100%',
    '¥984,688',
    '¥1,011,000',
    '168',
  ])

  // A smaller budget is over at once; undo takes it back.
  const budget = page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('textbox', { name: 'Budget', exact: true })
  await budget.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('90万')
  await page.keyboard.press('Enter')
  await expect(card(page, /^Spend planned ¥984,688 of ¥900,000; ¥84,688 over/)).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await expect(card(page, /¥26,312 left/)).toBeVisible()

  await card(page, /^Spend planned/).click()
  await isShown(page, 'Spend')
  await page.keyboard.press('Alt+1')
  await card(page, /^Creators booked/).click()
  await isShown(page, 'Creators')
  await expect(page.getByRole('tab', { name: 'Bookings' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Alt+1')
  await matrix.getByRole('button', { name: 'F own shop' }).click()
  await expect(page.getByRole('grid', { name: 'Rooms' })).toBeVisible()
})

test('the heat map shows another metric, and its cells lead to their minute', async ({ launch }) => {
  const app = await launch()
  await openOverview(app)
  const { page } = app
  const evening = heat(page).getByRole('gridcell', { name: /^Thu,? 11 Nov 20:00: / })
  await expect(evening).toHaveText('489')
  await expect(evening).toHaveAccessibleName(/¥488,527$/)
  const metric = page.getByRole('radiogroup', { name: 'What is shown' })
  await metric.getByText('Service load').click()
  await expect(evening).toHaveText('91%')
  await expect(evening).toHaveAccessibleName(/contacts, \d+ agents on shift, \d+ needed$/)
  await metric.getByText('Rooms live').click()
  await expect(evening).toHaveText('4')
  await metric.getByText('Spend', { exact: true }).click()
  await expect(page.getByText('in thousand yuan')).toBeVisible()

  await heat(page)
    .getByRole('gridcell', { name: /^Thu,? 11 Nov 21:00: / })
    .click()
  await isShown(page, 'Timeline')
  await expect(cursorAt(page, '21:00')).toBeVisible()

  await screen(page, 'Overview')
  await heat(page).locator('[data-minute="0"]').focus()
  await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight')
  await expect(heat(page).locator('[data-minute="1560"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await isShown(page, 'Timeline')
  await expect(cursorAt(page, '02:00')).toBeVisible()
})

test('a phase, a finding and a dimension are a click away', async ({ launch }) => {
  const app = await launch()
  await openOverview(app)
  const { page } = app
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  const burst = page
    .getByRole('list', { name: 'Phases' })
    .getByRole('button', { name: /^爆发 11\.11 51\.3%/ })
  await burst.click()
  await expect(burst).toHaveAttribute('aria-pressed', 'true')
  await expect(inspector.getByRole('heading', { name: /爆发/ })).toBeVisible()

  const checks = page.getByRole('region', { name: 'Checks' })
  await expect(checks).toContainText('Error 5')
  await checks.getByRole('button', { name: /has 4900 in stock, but 13 sessions/ }).click()
  await expect(inspector.getByRole('heading', { name: /桃屿水光舒缓面膜/ })).toBeVisible()
  await screen(page, 'Overview')
  await checks.getByRole('button', { name: 'All findings' }).click()
  await isShown(page, 'Checks')
  await screen(page, 'Overview')
  await page
    .getByRole('region', { name: 'Readiness' })
    .getByRole('button', { name: /^Products/ })
    .click()
  await isShown(page, 'Prep')
})
