import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures/app.ts'
import { press } from './steps/gridSteps.ts'
import { acceptSheet618, cellOf, openRunOfShow } from './steps/importSheet.ts'

/** Anywhere and anything by a few letters; every key on one page. */

const palette = (page: Page): Locator => page.getByRole('dialog', { name: 'Command palette' })
const options = (page: Page): Locator => palette(page).getByRole('option')
const marked = (page: Page): Locator => palette(page).locator('[role="option"][aria-selected="true"]')

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('combobox')).toBeFocused()
}

test('the palette goes to products, sessions, screens and minutes, and runs commands', async ({ launch }) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await openRunOfShow(page)
  await cellOf(page, 1, 'title').click()

  await openPalette(page)
  await page.keyboard.type('眼霜')
  await expect(marked(page)).toContainText('眼霜')
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeHidden()
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('桃屿 眼霜 20g')

  await openPalette(page)
  await page.keyboard.type('6.18 20:00')
  await expect(marked(page)).toContainText('20:00')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('application')).toBeVisible()

  await openPalette(page)
  await page.keyboard.type('11.11 20:00')
  await expect(palette(page).getByRole('status')).toContainText(/not within the plan's dates/)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('hosts')
  await press(page, 'ArrowDown', 'ArrowUp', 'Enter')
  await expect(page.getByRole('navigation').getByRole('button', { name: 'Hosts' })).toHaveAttribute(
    'aria-current',
    'page',
  )

  await openPalette(page)
  await page.keyboard.type('没有这个')
  await expect(options(page)).toHaveCount(0)
  await press(page, 'Enter', 'Escape')
  await expect(palette(page)).toBeHidden()
})

test('what was run lately comes first, and Enter of an input method chooses a character', async ({
  launch,
}) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await openPalette(page)
  await page.keyboard.type('prep')
  await page.keyboard.press('Enter')
  await page.getByRole('banner').getByRole('button', { name: 'Find and run' }).click()
  await expect(options(page).first()).toContainText('Prep')

  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'mian', selectionStart: 4, selectionEnd: 4 })
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeVisible()
  await session.send('Input.insertText', { text: '面膜' })
  await expect(marked(page)).toContainText('面膜')
})

test('screens change by number, and all keys are on one page', async ({ launch }) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('grid', { name: 'Run of show' })).toBeVisible()
  await page.keyboard.press('F1')
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(keys.getByText('Ctrl+Shift+H')).toBeVisible()
  await expect(keys.getByRole('heading', { name: 'Timeline', exact: true })).toBeVisible()
  // What stands over the screens has the keyboard alone.
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await expect(page.getByRole('grid', { name: 'Run of show' })).toBeVisible()
})

test('the list of steps goes back to any of them and forth again', async ({ launch }) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await openRunOfShow(page)
  const before = await cellOf(page, 1, 'title').innerText()
  await cellOf(page, 1, 'title').click()
  for (const title of ['甲', '乙', '丙']) {
    await page.keyboard.type(title)
    await press(page, 'Enter', 'ArrowUp')
  }
  await expect(cellOf(page, 1, 'title')).toHaveText('丙')

  await page.keyboard.press('Control+Shift+H')
  const steps = page.getByRole('dialog', { name: /^History/ })
  const list = steps.getByRole('list', { name: 'History' }).getByRole('button')
  await expect(list.first()).toContainText('Now')
  await expect(list.first()).toBeFocused()
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter')
  await expect(cellOf(page, 1, 'title')).toHaveText(before)
  await expect(list.nth(3)).toHaveAttribute('aria-current', 'step')
  await expect(list.first()).toContainText('Undone')
  await list.nth(1).click()
  await expect(cellOf(page, 1, 'title')).toHaveText('乙')
  await page.keyboard.press('Escape')
  await expect(steps).toBeHidden()
  // It is the same history that undo and redo go through.
  await page.keyboard.press('Control+y')
  await expect(cellOf(page, 1, 'title')).toHaveText('丙')
})
