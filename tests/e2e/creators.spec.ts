import type { Locator, Page } from '@playwright/test'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import { expect, test } from './fixtures/app.ts'
import { openOnTimeline } from './steps/timelinePlan.ts'

/** The creator manager's day: bookings through the pipeline, whom to book more, slots that clash, samples on their way. */

const creator = (id: string, name: string, fields: Partial<Row<'creators'>>): Row<'creators'> =>
  blankRow('creators', { id, planId, name, category: 'Beauty', ...fields })

const booking = (id: string, creatorId: string, clock: string, fields: Partial<Row<'bookings'>> = {}) =>
  blankRow('bookings', { id, planId, creatorId, start: minuteAt(clock), duration: 30, ...fields })

const booked = { productId: 'p', priceFen: 199_00, mechanism: '' }

function alliance(): Plan {
  return planWith({
    products: [blankRow('products', { id: 'p', planId, name: '眼霜', refundRate: 0.1 })],
    creators: [
      creator('c1', '林某', {
        tier: 'top',
        conversionRate: 0.06,
        impressionsPerProduct: 90_000,
        quoteFen: 60_000_00,
      }),
      creator('c2', '小陈', { tier: 'tail', conversionRate: 0.02, impressionsPerProduct: 10_000 }),
      creator('c3', '阿周', { tier: 'middle', conversionRate: null, impressionsPerProduct: 20_000 }),
      creator('c4', '老吴', {
        tier: 'star',
        category: 'Food',
        conversionRate: 0.03,
        impressionsPerProduct: 5_000,
      }),
    ],
    bookings: [
      booking('b1', 'c1', '20:00', {
        mode: 'dedicated',
        feeFen: 100_000_00,
        commissionRate: 0.2,
        expectedGmvFen: 800_000_00,
        products: [booked],
      }),
      booking('b2', 'c2', '19:00', { feeFen: 5_000_00 }),
      booking('b3', 'c2', '19:15', { feeFen: null }),
    ],
  })
}

const screen = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Screens' }).getByText(name, { exact: true }).click()
const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click()
const stage = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${name} \\d`) })
const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' })
const undo = (page: Page): Promise<void> =>
  page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()

/** Drags the middle of a thing to the middle of another. */
async function dragOnto(item: Locator, to: Locator): Promise<void> {
  const [from, target] = await Promise.all([item.boundingBox(), to.boundingBox()])
  if (!from || !target) throw new Error('it is not painted')
  const { mouse } = item.page()
  await mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await mouse.down()
  await mouse.move(target.x + target.width / 2, target.y + 60, { steps: 4 })
  await mouse.up()
}

test('a booking goes through the pipeline by mouse and by keys, each move one step', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  await openOnTimeline(app, folder, alliance())
  const { page } = app
  await screen(page, 'Creators')
  const card = page.getByRole('button', { name: /^林某, Dedicated session/ })
  await expect(stage(page, 'Prospect')).toContainText('≥ ¥105,000')

  await dragOnto(card, stage(page, 'Contacted'))
  await expect(stage(page, 'Contacted').getByRole('button', { name: /^林某/ })).toBeVisible()
  await expect(stage(page, 'Contacted')).toContainText('¥800,000')
  await expect(inspector(page).getByRole('textbox', { name: 'Status' })).toHaveValue('Contacted')

  await card.focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(stage(page, 'Negotiating').getByRole('button', { name: /^林某/ })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(stage(page, 'Contacted').getByRole('button', { name: /^林某/ })).toBeVisible()

  await stage(page, 'Prospect')
    .getByRole('button', { name: /^小陈.*19:00/ })
    .click()
  await stage(page, 'Prospect')
    .getByRole('button', { name: /^小陈.*19:15/ })
    .click({ modifiers: ['ControlOrMeta'] })
  await page.keyboard.press('Alt+ArrowRight')
  await expect(stage(page, 'Contacted').getByRole('button', { name: /^小陈/ })).toHaveCount(2)
  await undo(page)
  await expect(stage(page, 'Prospect').getByRole('button', { name: /^小陈/ })).toHaveCount(2)

  await page.getByRole('combobox', { name: 'Tier' }).click()
  await page.getByTitle('Top', { exact: true }).click()
  await expect(page.getByRole('button', { name: /^小陈/ })).toHaveCount(0)
  await expect(card).toBeVisible()
})

test('a creator is booked at their quote', async ({ launch, folder }) => {
  const app = await launch()
  await openOnTimeline(app, folder, alliance())
  const { page } = app
  await screen(page, 'Creators')
  await page.getByRole('combobox', { name: 'Book a creator…' }).click()
  await page.keyboard.type('林某')
  await page.keyboard.press('Enter')
  await expect(stage(page, 'Prospect').getByRole('button', { name: /^林某/ })).toHaveCount(2)
  await expect(inspector(page).getByRole('textbox', { name: 'Fee' })).toHaveValue('¥60,000')
})

/** Moves the pointer about a place of a chart until it is over something that can be clicked. */
async function clickMarkNear(chart: Locator, x: number, y: number): Promise<void> {
  const box = await chart.boundingBox()
  if (!box) throw new Error('it is not painted')
  const { mouse } = chart.page()
  const cursor = () => chart.locator('canvas').evaluate((canvas) => canvas.parentElement?.style.cursor)
  for (let dy = -30; dy <= 30; dy += 5) {
    for (let dx = -30; dx <= 30; dx += 5) {
      await mouse.move(box.x + x * box.width + dx, box.y + y * box.height + dy)
      if ((await cursor()) !== 'pointer') continue
      await mouse.down()
      await mouse.up()
      return
    }
  }
  throw new Error('nothing to click there')
}

test('the quadrant says what to do with each creator, and what is missing', async ({ launch, folder }) => {
  const app = await launch()
  await openOnTimeline(app, folder, alliance())
  const { page } = app
  await screen(page, 'Creators')
  await tab(page, 'Quadrant')
  const advice = page.getByRole('region', { name: 'Diagnosis and advice' })
  const group = (name: string) => advice.getByRole('region', { name })
  await expect(group('Converts and is seen')).toContainText('林某')
  await expect(group('Converts and is seen')).toContainText('Deepen: more products')
  await expect(group('Converts little: rework first')).toContainText('小陈')
  await expect(group('Not enough data')).toContainText('阿周')
  await expect(group('Not enough data')).toContainText('no conversion')
  await expect(page.getByText('1 lacks figures and is not drawn')).toBeVisible()

  const chart = page.getByRole('img', { name: /Beauty: conversion/ })
  await expect(chart.locator('canvas')).toBeVisible()
  // The farthest creator of both axes stands a little off the upper right corner.
  await clickMarkNear(chart, 0.8, 0.17)
  await expect(inspector(page).getByRole('heading', { name: '林某' })).toBeVisible()
  await expect(group('Converts and is seen').getByRole('button', { name: /林某/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )

  await page.getByRole('button', { name: 'Show the numbers' }).click()
  await expect(page.getByRole('row', { name: /阿周.*—.*20,000/ })).toBeVisible()
  await page.getByRole('combobox', { name: 'Category' }).click()
  await page.getByTitle('Food', { exact: true }).click()
  await expect(group('Converts and is seen')).toContainText('老吴')
})

test('a slot that clashes is red until it is moved, and what a booking has to sell is said', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  await openOnTimeline(app, folder, alliance())
  const { page } = app
  await screen(page, 'Creators')
  await tab(page, 'Slots')
  const slot = (name: RegExp) => page.getByRole('button', { name })
  await expect(slot(/^小陈.*19:00–19:30, booked twice/)).toBeVisible()
  await slot(/^小陈.*19:15–19:45, booked twice/).click()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Alt+ArrowRight')
  await expect(slot(/^小陈.*19:30–20:00$/)).toBeVisible()
  await expect(slot(/^小陈.*19:00–19:30$/)).toBeVisible()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(slot(/^小陈.*19:30–20:05$/)).toBeVisible()

  const bar = slot(/^林某/)
  const box = await bar.boundingBox()
  if (!box) throw new Error('it is not painted')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + (box.width / 30) * 45, box.y + 8, { steps: 4 })
  await page.mouse.up()
  await expect(slot(/^林某.*20:45–21:15$/)).toBeVisible()
  await undo(page)
  await expect(slot(/^林某.*20:00–20:30$/)).toBeVisible()

  // 100 000 ÷ (0.2 × 0.9 × 0.95), and the fen above it.
  const money = page.getByRole('region', { name: 'Cost and break-even' })
  const selected = money.getByRole('row', { name: /^Selected: 林某/ })
  await expect(selected).toContainText('¥584,795.33')
  await expect(selected).toContainText('¥160,000')
  await expect(money.getByRole('row', { name: /^3 bookings/ })).toContainText('1 not known')
})

test('a sample is tracked in its table, and its card says so', async ({ launch, folder }) => {
  const app = await launch()
  await openOnTimeline(app, folder, alliance())
  const { page } = app
  await screen(page, 'Creators')
  await tab(page, 'Samples')
  const cell = async (row: number, column: string) => {
    const head = page.getByRole('columnheader', { name: column, exact: true })
    const at = await head.getAttribute('aria-colindex')
    return page.locator(`tr[aria-rowindex="${row + 1}"] td[aria-colindex="${at}"]`)
  }
  const last = await cell(3, 'Creator')
  await expect(last).toHaveText('林某')
  await expect(await cell(3, 'Sample')).toHaveText('To send')
  await (await cell(3, 'Tracking no.')).click()
  await page.keyboard.type('SF100')
  await page.keyboard.press('Enter')
  await expect(await cell(3, 'Sample')).toHaveText('Sent')
  await (await cell(3, 'Signed')).click()
  await page.keyboard.type('Yes')
  await page.keyboard.press('Enter')
  await expect(await cell(3, 'Sample')).toHaveText('Signed')

  await page.getByRole('combobox', { name: 'Show' }).click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid').getByText('林某')).toHaveCount(0)
  await tab(page, 'Pipeline')
  await expect(page.getByRole('button', { name: /^林某.*Sample signed$/ })).toBeVisible()
})
