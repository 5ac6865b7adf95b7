import { expect, test } from './fixtures/app.ts'
import { barOf, openScreen, paint, rowOf, servicePlan } from './steps/rosterPlan.ts'

/** A day of the service lead. */

test('a service lead sees the short half hours, raises agents, adds a shift, and takes it back', async ({
  launch,
  folder,
}) => {
  const page = await openScreen(await launch(), folder, servicePlan(), 'Service')
  await expect(page.getByRole('tab', { name: 'Load' })).toHaveAttribute('aria-selected', 'true')
  // 4 000 units over four hours at 0.08 contacts an order: 40 in each half hour, for which two agents are too few.
  const slots = page.getByRole('listbox', { name: 'Contacts and agents by the half hour' })
  const evening = slots.getByRole('option', {
    name: '20:00–20:30 about 40 contacts, 6 agents needed, 2 planned, 4 missing',
  })
  await evening.click()
  await expect(page.getByText('8 half hours short')).toBeVisible()

  await page.getByRole('button', { name: 'Raise "Evening" from 2 to 6' }).click()
  await expect(page.getByText('2 half hours short')).toBeVisible()
  await expect(barOf(page, /^Evening 6 agents 18:00–23:00/)).toHaveAttribute('aria-selected', 'true')

  // Nobody is there after 23:00: by 20 s it takes seven, by the 45 s that the team has six. The arrows go there.
  await slots.focus()
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight')
  const night = page.getByRole('region', { name: '23:00–23:30' })
  await expect(night).toContainText('Short throughout 23:00–next day 00:00, by up to 7')
  await night.getByRole('button', { name: /^Add a shift 23:00–next day 00:00, 6 \(Evening\)/ }).click()
  await expect(page.getByText('Enough all day')).toBeVisible()
  await expect(night).toContainText('Enough agents in this half hour.')

  await page.keyboard.press('Control+z')
  await expect(page.getByText('2 half hours short')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('8 half hours short')).toBeVisible()
})

test('shifts are painted and moved on the board, and what the load is reckoned by is typed in place', async ({
  launch,
  folder,
}) => {
  const page = await openScreen(await launch(), folder, servicePlan(), 'Service')
  await paint(rowOf(page, 'Evening'), '23:10', '23:50')
  await expect(barOf(page, /^Evening 6 agents 23:00–next day 00:00/)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(barOf(page, /^Evening 6 agents 23:30–next day 00:30/)).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('option', { name: /^Evening 6 agents/ })).toHaveCount(0)

  const perOrder = page.getByRole('textbox', { name: 'Contacts per order' })
  await perOrder.fill('0.008')
  await perOrder.press('Enter')
  await expect(
    page.getByRole('option', { name: /^20:00–20:30 about 4 contacts, 2 agents needed/ }),
  ).toBeVisible()
  await perOrder.fill('many')
  await perOrder.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Type a number from 0 to 10' })).toBeVisible()
  await perOrder.press('Escape')
  await expect(perOrder).toHaveValue('0.008')
  await perOrder.fill('')
  await perOrder.press('Enter')
  await expect(perOrder).toHaveValue('0.08')
  await expect(page.getByText('8 half hours short')).toBeVisible()

  await page.getByRole('button', { name: 'Show the numbers' }).click()
  await expect(page.getByRole('row', { name: '20:00–20:30 40.0 6 2 4 0.0%' })).toBeVisible()
})

test('the calculator answers the published case, and any other', async ({ launch, folder }) => {
  const page = await openScreen(await launch(), folder, servicePlan(), 'Service')
  const calculator = page.getByRole('region', { name: 'Agents by Erlang C' })
  await expect(calculator.getByRole('status')).toHaveText('14 agents: 88.8% answered in time')
  await calculator.getByRole('textbox', { name: 'Contacts' }).fill('0')
  await expect(calculator.getByRole('status')).toHaveText('0 agents: 100.0% answered in time')
  await calculator.getByRole('textbox', { name: 'Handling (s)' }).fill('')
  await expect(calculator.getByRole('status')).toHaveText('Type numbers above 0')
  await calculator.getByRole('button', { name: 'From the chosen half hour' }).click()
  await expect(calculator.getByRole('status')).toHaveText('7 agents: 90.3% answered in time')
  await calculator.getByRole('button', { name: 'Published case' }).click()
  await expect(calculator.getByRole('status')).toHaveText('14 agents: 88.8% answered in time')
})

test('promises and guardrails say what lacks, and lead there', async ({ launch, folder }) => {
  const page = await openScreen(await launch(), folder, servicePlan(), 'Service')
  await page.getByRole('tab', { name: 'Promises' }).click()
  await expect(page.getByRole('row', { name: /^Evening 1 5 h ¥30 within 45 s 7-day returns/ })).toBeVisible()
  const lacking = page.getByRole('list', { name: 'What service lacks while on air' })
  await expect(lacking).toContainText('23:00–next day 00:00')
  await lacking.getByRole('button', { name: 'Add a shift' }).click()
  await expect(page.getByText('Every minute on air has an agent, a promise and authority')).toBeVisible()

  await page.getByRole('tab', { name: 'Guardrails' }).click()
  const guards = page.getByRole('table', { name: 'Guardrails' })
  await expect(guards.getByRole('row', { name: /^broken Reply time ≤ 30 s 45 s/ })).toBeVisible()
  const score = guards.getByRole('row', { name: /experience score/i })
  await expect(score).toContainText('82 points')
  await score.getByRole('button', { name: 'Guard it at 70 points' }).click()
  await expect(score).toContainText('kept')
  await guards.getByRole('button', { name: 'Show "Serum"' }).first().click()
  await expect(page.getByRole('grid', { name: 'Products' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Service', { exact: true }).click()
  await expect(score).toContainText('not set')
})
