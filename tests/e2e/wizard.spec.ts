import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures/app.ts'
import { press } from './steps/gridSteps.ts'

/** A new plan, from a promo, by keys alone. */

async function openWizard(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'New plan' }).focus()
  await page.keyboard.press('Enter')
  const wizard = page.getByRole('dialog', { name: 'New plan' })
  await expect(wizard.getByLabel('Plan title')).toBeFocused()
  return wizard
}

/** Types over what the field in focus holds. */
async function typeOver(page: Page, text: string): Promise<void> {
  await press(page, 'Control+a')
  await page.keyboard.type(text)
}

const willMake = (wizard: Locator): Locator => wizard.getByRole('status', { name: 'Will make' })

test('a plan of two days with a fourth room is made without the mouse', async ({ launch }) => {
  const { page } = await launch()
  const wizard = await openWizard(page)
  await page.keyboard.type('桃屿 双11')
  await press(page, 'Tab')
  await typeOver(page, '2030-11-10')
  await press(page, 'Tab')
  await typeOver(page, '2')
  await expect(wizard).toContainText('until Mon 2030-11-11')
  await expect(willMake(wizard)).toContainText('11 sessions')

  await wizard.getByRole('button', { name: 'Add a room' }).focus()
  await press(page, 'Enter')
  await expect(wizard.getByLabel('Name of room 4')).toBeFocused()
  await page.keyboard.type('云禾家清')
  await expect(willMake(wizard)).toContainText('17 sessions')
  await wizard.getByLabel('GMV target').focus()
  await page.keyboard.type('1200万')
  await expect(wizard).toContainText('12,000,000 yuan')
  await press(page, 'Tab')
  await page.keyboard.type('90万')
  await press(page, 'Enter')

  await expect(page.getByRole('application', { name: 'Timeline' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Plan title' })).toHaveValue('桃屿 双11')
  await expect(page.getByRole('banner')).toContainText('2030.11.10–11.11')
  await expect(page.getByText('云禾家清')).toBeVisible()
  // Nothing is wrong but that nobody is rostered yet, session by session.
  await expect(page.getByRole('button', { name: /^Checks: 17 errors, 0 warnings/ })).toBeVisible()
})

test('each promo brings its own days and phases, and a typed date stays until the promo changes', async ({
  launch,
}) => {
  const { page } = await launch()
  const wizard = await openWizard(page)
  const phases = wizard.getByRole('list', { name: 'Phases' })
  await expect(wizard.getByLabel('First day')).toHaveValue(/-10-20$/)
  await expect(phases).toContainText('Kick-off')
  await wizard.getByRole('radio', { name: '818' }).check()
  await expect(wizard.getByLabel('First day')).toHaveValue(/-08-08$/)
  await expect(wizard.getByLabel('Days')).toHaveValue('12')
  await wizard.getByRole('radio', { name: 'Own promo' }).check()
  await expect(willMake(wizard)).toContainText('the rest is yours to plan')
  await expect(willMake(wizard)).not.toContainText('sessions')
})

test('what cannot be understood is said where it stands, and nothing is made of it', async ({ launch }) => {
  const { page } = await launch()
  const wizard = await openWizard(page)
  const create = wizard.getByRole('button', { name: 'Create' })
  const wrong = [
    ['First day', '11.31', 'This date was not understood', '11.10'],
    ['Days', '400', 'Days are 1 to 366', '2'],
    ['GMV target', '很多', 'This amount was not understood', '300万'],
    ['Ad budget', '满300减30', 'This amount was not understood', ''],
    ['Name of room 2', 'Official store', 'Two rooms have this name', 'Creators'],
  ] as const
  for (const [field, bad, said, good] of wrong) {
    await wizard.getByLabel(field).fill(bad)
    await expect(wizard).toContainText(said)
    await expect(create).toBeDisabled()
    await page.keyboard.press('Enter')
    await expect(wizard).toBeVisible()
    await wizard.getByLabel(field).fill(good)
    await expect(wizard).not.toContainText(said)
    await expect(create).toBeEnabled()
  }
})
