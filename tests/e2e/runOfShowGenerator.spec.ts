import type { Locator, Page } from '@playwright/test'
import { aShow, shift } from '#tests/build/aShow.ts'
import { expect, test } from './fixtures/app.ts'
import { activeCell, press } from './steps/gridSteps.ts'
import { cellOf, openRunOfShow, typeInto } from './steps/importSheet.ts'
import { openOnTimeline } from './steps/timelinePlan.ts'

/** A run of show made of a lineup: previewed while options are typed, put in as one step. */

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Generate the run from the lineup' })
const apply = (page: Page): Locator => dialog(page).getByRole('button', { name: /^Generate/ })
const rowsIn = (page: Page): Promise<number> =>
  page.getByRole('grid', { name: 'Run of show' }).locator('tbody tr').count()

const plan = aShow({
  from: '20:00',
  minutes: 60,
  roles: ['hero', 'welfare', 'profit', 'new'],
  shifts: [shift('A', '19:00', '23:00')],
})

test('an empty session is filled from its lineup, and one undo empties it', async ({ launch, folder }) => {
  const app = await launch()
  const { page } = app
  await openOnTimeline(app, folder, plan)
  await openRunOfShow(page)
  await page.getByRole('button', { name: 'Generate from the lineup' }).click()
  await expect(dialog(page).getByRole('status')).toContainText('60 min')
  await expect(dialog(page).getByRole('table', { name: 'Showings' })).toContainText('商品1')
  await expect(dialog(page).getByRole('checkbox')).toHaveCount(0)

  await dialog(page).getByLabel('Opening', { exact: true }).fill('5')
  await expect(dialog(page).getByRole('table', { name: 'Run' })).toContainText('20:00–20:05')
  const segments = /\d+/.exec((await apply(page).textContent()) ?? '')?.[0]
  await apply(page).click()
  await expect(dialog(page)).toBeHidden()
  await expect(cellOf(page, 1, 'time')).toContainText('20:00–20:05')
  await expect(cellOf(page, 1, 'kind')).toHaveText('Opening')
  await expect(cellOf(page, 2, 'hosts')).toHaveText('A')
  await expect(page.getByText(`${segments} segments`)).toBeVisible()
  await expect(page.getByText('filled exactly')).toBeVisible()
  await expect(activeCell(page)).toContainText('20:00–20:05')

  await press(page, 'Control+z')
  await expect(page.getByText('This session has no segments yet')).toBeVisible()
  await press(page, 'Control+y')
  await expect(cellOf(page, 1, 'kind')).toHaveText('Opening')
})

test('a run that is there goes only when the planner says so', async ({ launch, folder }) => {
  const app = await launch()
  const { page } = app
  await openOnTimeline(app, folder, plan)
  await openRunOfShow(page)
  await press(page, 'Control+Enter')
  await typeInto(cellOf(page, 1, 'title'), '我写的')
  await press(page, 'Control+g')
  await expect(dialog(page).getByRole('status')).toBeVisible()
  await expect(dialog(page)).toContainText('1 of them has scripts, notes or other texts')
  await expect(apply(page)).toBeDisabled()
  await press(page, 'Control+z')
  await press(page, 'Enter')
  await expect(dialog(page)).toBeVisible()

  await dialog(page).getByRole('checkbox', { name: 'Replace the run that is there (1 segment)' }).check()
  await apply(page).click()
  await expect(dialog(page)).toBeHidden()
  await expect.poll(() => rowsIn(page)).toBeGreaterThan(5)
  await press(page, 'Control+z')
  await expect(cellOf(page, 1, 'title')).toHaveText('我写的')
  expect(await rowsIn(page)).toBe(1)
})

test('what cannot be read or does not fit is said where it is typed', async ({ launch, folder }) => {
  const app = await launch()
  const { page } = app
  await openOnTimeline(app, folder, plan)
  await openRunOfShow(page)
  await press(page, 'Control+g')
  await page.keyboard.type('often')
  const loop = dialog(page).getByLabel('Hero loop')
  await expect(loop).toHaveValue('often')
  await expect(loop).toHaveAccessibleDescription(/Cannot be read; type whole minutes/)
  await expect(apply(page)).toBeDisabled()
  await loop.fill('30')
  await expect(dialog(page).getByRole('alert')).toHaveCount(0)

  await dialog(page).getByRole('button', { name: 'Add a fixed time' }).click()
  await page.keyboard.type('19:00')
  await expect(dialog(page).getByRole('alert')).toHaveText('Choose the product for this time.')
  await press(page, 'Tab')
  await page.keyboard.type('商品3')
  await press(page, 'Enter')
  await expect(dialog(page).getByRole('alert')).toContainText('is not within this session')
  await dialog(page).getByRole('textbox', { name: 'Time' }).fill('20:30')
  await expect(
    dialog(page)
      .getByRole('table', { name: 'Run' })
      .getByRole('row', { name: /^20:30.*商品3/ }),
  ).toBeVisible()
})

test('a session without a lineup is told where to get one', async ({ launch, folder }) => {
  const app = await launch()
  const { page } = app
  await openOnTimeline(app, folder, aShow({ from: '20:00', minutes: 60, roles: [] }))
  await openRunOfShow(page)
  await expect(page.getByRole('button', { name: 'Generate from the lineup' })).toHaveCount(0)
  await press(page, 'Control+g')
  await dialog(page).getByRole('button', { name: 'Go to the lineup' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lineup' })).toBeAttached()
})
