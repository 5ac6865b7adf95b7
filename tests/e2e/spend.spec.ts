import type { Locator, Page } from '@playwright/test'
import { setFields } from '#core/edits/setFields.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { planId } from '#tests/build/plan.ts'
import { expect, test } from './fixtures/app.ts'
import type { RunningApp } from './fixtures/RunningApp.ts'
import { boardPlan, openOnTimeline } from './steps/timelinePlan.ts'

/** The ad buyer's day: caps on the budget, minutes painted over what is on air, money spread, sums that add up. */

/** The board's plan with ¥5,000 to spend: ¥400 of it is planned, ¥10 a minute from 20:00 to 20:40. */
function cappedPlan(): Plan {
  const plan = boardPlan()
  const result = setFields(plan, 'plans', '', [planId], { budgetFen: 5_000_00 })
  if (!result.ok) throw new Error(result.refusal.code)
  return applyDiff(plan, result.value)
}

async function openSpend(app: RunningApp, folder: string, tab: string): Promise<void> {
  await openOnTimeline(app, folder, cappedPlan())
  await app.page.getByRole('navigation', { name: 'Screens' }).getByText('Spend').click()
  await app.page.getByRole('tab', { name: tab }).click()
}

const board = (page: Page): Locator => page.getByRole('application', { name: 'Minute spend curve' })
const caps = (page: Page): Locator => page.getByRole('region', { name: 'Caps that count here' })

async function chooseLine(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: 'Spend line' }).click()
  await page.locator('.ant-select-item-option').filter({ hasText: name }).click()
}

/** A place on the curve: a minute of the first day, and a share of the height from the ground up. */
async function placeAt(page: Page, minute: number, share: number) {
  const box = await page.locator('[data-surface]').boundingBox()
  if (!box) throw new Error('the curve is not painted')
  const x = box.x + (box.width / 1440) * (minute + 0.5)
  return { x, y: box.y + box.height * (1 - share) }
}

async function drag(
  page: Page,
  from: readonly [minute: number, share: number],
  to: typeof from,
): Promise<void> {
  const [start, end] = [await placeAt(page, ...from), await placeAt(page, ...to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 })
  await page.mouse.move(end.x, end.y, { steps: 3 })
}

test('ten minutes are painted at ¥800, break the cap in red, and are undone', async ({ launch, folder }) => {
  const app = await launch()
  const { page } = app
  await openSpend(app, folder, 'Minute curve')
  await chooseLine(page, /20:00–20:40 Brand/)
  await expect(page.getByText("40 minutes sum to ¥400, the line's budget")).toBeVisible()
  await expect(caps(page)).toContainText('¥400 / ¥5,000 ¥4,600 left')
  for (const top of ['¥200', '¥500', '¥1,000']) {
    await page.getByRole('button', { name: 'A higher scale' }).click()
    await expect(board(page).getByText(top, { exact: true })).toBeVisible()
  }

  await drag(page, [1200, 0.3], [1209, 0.8])
  await expect(page.getByText('20:00–20:10 ¥800/min')).toBeVisible()
  await expect(page.getByText('Budget ¥400 → ¥8,300')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(caps(page)).toContainText('¥400 / ¥5,000')

  await drag(page, [1200, 0.3], [1209, 0.8])
  await page.mouse.up()
  await expect(page.getByText("40 minutes sum to ¥8,300, the line's budget")).toBeVisible()
  await expect(caps(page).getByRole('button')).toHaveText(/¥8,300 \/ ¥5,000 over by ¥3,300/)
  await expect(caps(page).getByRole('button')).toHaveAttribute('data-state', 'error')
  await expect(page.getByRole('region', { name: 'What the checks say' })).toContainText(
    'goes from 800 to 10 yuan',
  )

  await page.keyboard.press('Control+z')
  await expect(page.getByText("40 minutes sum to ¥400, the line's budget")).toBeVisible()
  await expect(caps(page)).toContainText('¥400 / ¥5,000')
})

test('the keyboard paints what is on air, within the budget or not', async ({ launch, folder }) => {
  const app = await launch()
  const { page } = app
  await openSpend(app, folder, 'Minute curve')
  await chooseLine(page, /20:00–20:40 Brand/)
  await board(page).focus()
  for (let minute = 1; minute < 10; minute += 1) await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByText('20:00–20:10 (10 min)')).toBeVisible()
  await page.keyboard.type('800')
  await page.keyboard.press('Enter')
  await expect(page.getByText("40 minutes sum to ¥8,300, the line's budget")).toBeVisible()
  await expect(board(page)).toBeFocused()
  await page.keyboard.press('Control+z')

  await page.getByText('Budget stays').click()
  await expect(page.getByText(/the others share what is left/)).toBeVisible()
  await board(page).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('s')
  await expect(page.getByText('20:10–20:20 (10 min)')).toBeVisible()
  await page.keyboard.type('25')
  await page.keyboard.press('Enter')
  await expect(page.getByText("40 minutes sum to ¥400, the line's budget")).toBeVisible()
  await expect(page.getByText(/20:19 room ¥25\/min, this line ¥25\/min/)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/20:20 room ¥5\/min, this line ¥5\/min/)).toBeVisible()

  await page.keyboard.type('900')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/The money by minute comes to 900 yuan/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Even', exact: true }).click()
  await expect(page.getByText(/this line ¥10\/min/)).toBeVisible()
})

test('a drag where there is no line makes one, with Shift along a straight line', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  const { page } = app
  await openSpend(app, folder, 'Minute curve')
  await page.keyboard.down('Shift')
  await drag(page, [1210, 0.004], [1220, 1])
  await expect(page.getByText(/20:10–20:21 ¥0 → ¥100\/min/)).toBeVisible()
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(page.getByText("11 minutes sum to ¥550, the line's budget")).toBeVisible()
  await expect(caps(page)).toContainText('¥950 / ¥5,000')
})

test('caps and budgets are typed into the tree, money is spread, and it adds up to the fen', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  const { page } = app
  await openSpend(app, folder, 'Budget')
  const tree = page.getByRole('treegrid', { name: 'Budget tree' })
  const row = (name: RegExp) => tree.getByRole('row', { name })
  const cell = (name: RegExp, column: number) => row(name).getByRole('gridcell').nth(column)

  await cell(/^Fri 18 Jun/, 2).click()
  await page.keyboard.type('300')
  await page.keyboard.press('Enter')
  await expect(cell(/^Fri 18 Jun/, 3)).toHaveText('over by ¥100')
  await expect(page.getByRole('status').filter({ hasText: '1 over their cap' })).toBeVisible()

  await page.getByRole('button', { name: 'Expand all' }).click()
  await cell(/Brand/, 2).click()
  await page.keyboard.type('nonsense')
  await page.keyboard.press('Enter')
  await expect(cell(/nonsense/, 2)).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Delete')
  await cell(/Brand|nonsense/, 2).click()
  await page.keyboard.type('250.5')
  await page.keyboard.press('Enter')
  await expect(cell(/^Fri 18 Jun/, 3)).toHaveText('¥49.50')

  await cell(/^测试/, 0).click()
  await page.getByRole('button', { name: 'Spread over live time…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Spread money over the minutes on air' })
  await dialog.getByLabel('Amount').fill('1000.01')
  await expect(dialog.getByRole('status')).toHaveText(/Adds 2 and changes 0 spend lines, ¥1,000.01 in all/)
  await dialog.getByRole('button', { name: 'Spread' }).click()
  await expect(cell(/^测试/, 1)).toHaveText('¥1,250.51')

  await page.getByRole('tab', { name: 'Cumulative' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Total ¥1,250.51 / ¥5,000' })).toBeVisible()
  const channels = page.getByRole('list', { name: 'Cumulative spend by channel' })
  await expect(channels.getByRole('button', { name: /Brand/ })).toContainText('¥250.50')
  await channels.getByRole('button', { name: /Brand/ }).click()
  await expect(board(page)).toBeVisible()
  await expect(page.getByText("40 minutes sum to ¥250.50, the line's budget")).toBeVisible()
})
