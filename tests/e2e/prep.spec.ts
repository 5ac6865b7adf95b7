import type { Locator, Page } from '@playwright/test'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { planId, planWith } from '#tests/build/plan.ts'
import { expect, test } from './fixtures/app.ts'
import type { RunningApp } from './fixtures/RunningApp.ts'
import { openOnTimeline } from './steps/timelinePlan.ts'

/** The prep owner's day, T-4 of a plan that begins on 18 June 2027: what blocks what, what is closed, what is late. */

const task = (id: string, title: string, day: number | null, fields: Partial<Row<'tasks'>> = {}) =>
  blankRow('tasks', {
    id,
    planId,
    title,
    dimension: 'product',
    offsetDays: day,
    dueAt: day === null ? null : day * minutesPerDay + 18 * 60,
    ...fields,
  })

const prepared = (): Plan =>
  planWith({
    tasks: [
      task('t1', 'Pick the goods', -7, { owner: '小唐' }),
      task('t2', 'Settle prices', -3),
      task('t3', 'Brief the hosts', -1, { dimension: 'content' }),
      task('t4', 'Tidy up', null, { dimension: 'service' }),
    ],
  })

async function openPrep(app: RunningApp, folder: string): Promise<Page> {
  const { page } = app
  await page.clock.setFixedTime('2027-06-14T10:00:00+08:00')
  await openOnTimeline(app, folder, prepared())
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Prep', { exact: true }).click()
  return page
}

const column = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${name} \\d`) })
const card = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: new RegExp(`^${title}`) }) })
const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' })

test('blockers are set and tasks closed, and the dimension gets readier', async ({ launch, folder }) => {
  const page = await openPrep(await launch(), folder)
  await expect(column(page, 'Products')).toContainText('0 of 2 done')
  await expect(column(page, 'Products')).toContainText('1 late')
  await expect(card(page, 'Pick the goods')).toContainText('T-7')
  await expect(card(page, 'Pick the goods')).toContainText('3 days late')

  await page.getByRole('button', { name: /^Settle prices/ }).click()
  await inspector(page).getByRole('textbox', { name: 'Blocked by' }).click()
  await page.keyboard.insertText('Pick the goods')
  await page.keyboard.press('Enter')
  await expect(column(page, 'Products')).toContainText('1 blocked')
  await expect(card(page, 'Settle prices')).toContainText('Waits for "Pick the goods"')
  await card(page, 'Settle prices').getByRole('button', { name: 'Go to "Pick the goods"' }).click()
  await expect(inspector(page).getByRole('heading', { name: 'Pick the goods' })).toBeVisible()

  const status = card(page, 'Pick the goods').getByRole('button', { name: /^Status/ })
  await status.click()
  await expect(status).toHaveText('Doing')
  await status.click()
  await expect(status).toHaveText('Done')
  await expect(column(page, 'Products')).toContainText('1 of 2 done')
  await expect(column(page, 'Products')).toContainText('50%')
  await expect(column(page, 'Products')).toContainText('0 late')
  await expect(column(page, 'Products')).toContainText('0 blocked')

  await page.getByRole('button', { name: /^Settle prices/ }).click()
  await page.keyboard.press('Space')
  await page.keyboard.press('Space')
  await expect(column(page, 'Products')).toContainText('100%')
  await page.keyboard.press('Control+z')
  await expect(column(page, 'Products')).toContainText('50%')

  await page.getByRole('button', { name: /^Settle prices/ }).focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(column(page, 'Creators').getByRole('button', { name: /^Settle prices/ })).toBeFocused()
  await page.getByRole('button', { name: 'Open only' }).click()
  await expect(page.getByRole('button', { name: /^Pick the goods/ })).toHaveCount(0)
})

test('a due day is moved by keys and by mouse, T-n with it', async ({ launch, folder }) => {
  const page = await openPrep(await launch(), folder)
  await page.getByRole('tab', { name: 'By date' }).click()
  const head = (offset: string) => page.getByRole('listitem').filter({ hasText: new RegExp(`^${offset}\\D`) })
  await expect(page.getByText('Today is T-4')).toBeVisible()
  await expect(head('T-4')).toContainText('Today')
  await expect(head('T-7')).toContainText('1 late')
  const line = page.getByRole('button', { name: /^Settle prices/ })
  await line.click()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(head('T-2')).toContainText('1 task')
  await expect(line).toBeFocused()
  await expect(inspector(page).getByRole('textbox', { name: 'T-n (days)' })).toHaveValue('-2')

  const [from, to] = await Promise.all([line.boundingBox(), head('T-5').boundingBox()])
  if (!from || !to) throw new Error('it is not painted')
  await page.mouse.move(from.x + 40, from.y + 8)
  await page.mouse.down()
  await page.mouse.move(to.x + 120, to.y + 8, { steps: 4 })
  await page.mouse.up()
  await expect(head('T-5')).toContainText('1 late')
  await page.keyboard.press('Control+z')
  await expect(head('T-2')).toContainText('1 task')

  await page.getByRole('button', { name: /^Tidy up/ }).click()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(head('T-1')).toContainText('2 tasks')
})

test('the burndown sets what is left beside what should be', async ({ launch, folder }) => {
  const page = await openPrep(await launch(), folder)
  await page.getByRole('tab', { name: 'Burndown' }).click()
  const standing = page.getByRole('tabpanel').getByRole('status')
  await expect(standing).toContainText('3 left now, 2 by the due dates: 1 behind.')
  await expect(standing).toContainText('1 more have no date')
  await page.getByRole('button', { name: 'Show the numbers' }).click()
  await expect(page.getByRole('row', { name: /^T-7 .* 1 0 1 0 2/ })).toBeVisible()
  await page.getByRole('combobox', { name: 'Dimension' }).click()
  await page.getByTitle('Content', { exact: true }).click()
  await expect(standing).toContainText('1 left now, as planned.')
})
