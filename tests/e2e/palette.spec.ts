import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures/app.ts'
import { press } from './steps/gridSteps.ts'
import { acceptSheet618, cellOf, openRunOfShow } from './steps/importSheet.ts'
import { boardPlan, itemOf, openOnTimeline } from './steps/timelinePlan.ts'
import { violations } from './steps/violations.ts'

/** Anywhere and anything by a few letters; every key on one page. */

const palette = (page: Page): Locator => page.getByRole('dialog', { name: 'Command palette' })
const options = (page: Page): Locator => palette(page).getByRole('option')
const marked = (page: Page): Locator => palette(page).locator('[role="option"][aria-selected="true"]')

/** Without waiting for it: whoever types on at once must type into it. */
const openPalette = (page: Page): Promise<void> => page.keyboard.press('Control+k')

/** A screen's keys, as the rail tells them. */
async function goByKeys(page: Page, screen: string): Promise<void> {
  const button = page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: screen })
  await page.keyboard.press((await button.getAttribute('title')) ?? '')
  await expect(button).toHaveAttribute('aria-current', 'page')
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
  await goByKeys(page, 'Run of show')
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

test('Esc gives the keyboard back to the cell, and the screen behind hears no key', async ({ launch }) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await openRunOfShow(page)
  await cellOf(page, 1, 'title').click()
  await openPalette(page)
  await press(page, 'Control+g', 'Escape')
  await expect(palette(page)).toBeHidden()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.type('开场')
  await press(page, 'Enter')
  await expect(cellOf(page, 1, 'title')).toHaveText('开场')

  // One overlay gives way to another, and the field of a text has F1 but no question mark.
  await openPalette(page)
  await page.keyboard.type('keyboard shortcuts')
  await press(page, 'Enter')
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(keys).toBeVisible()
  await press(page, 'Escape')
  await expect(keys).toBeHidden()
  await press(page, 'F2', '?', 'F1')
  await expect(keys).toBeVisible()
  await press(page, 'Escape')
  // What was being typed is kept, and the keyboard is in its cell again.
  await expect(cellOf(page, 2, 'title')).toHaveText(/\?$/)
  await expect(page.locator('textarea:focus')).toHaveAttribute('aria-label', /^Name, row 2/)
})

test('a session is opened where it is shown, and a minute has the cursor and the keyboard', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  await openOnTimeline(app, folder, boardPlan())
  const { page } = app
  await openPalette(page)
  await page.keyboard.type('side')
  await press(page, 'Enter')
  await expect(itemOf(page, /Side/).first()).toHaveAttribute('aria-selected', 'true')

  await goByKeys(page, 'Run of show')
  await openPalette(page)
  await page.keyboard.type('main')
  await press(page, 'Enter')
  await expect(page.getByRole('grid', { name: 'Run of show' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Main')

  await openPalette(page)
  await page.keyboard.type('6.20 21:15')
  await press(page, 'Enter')
  const board = page.getByRole('application', { name: 'Timeline' })
  // A line of the axis may say the same minute.
  const cursor = board.locator('[class*=cursorLabel]')
  await expect(cursor).toHaveText('21:15')
  await expect(cursor).toBeInViewport()
  await page.keyboard.press('.')
  await expect(cursor).toHaveText('21:16')

  // Kept among what was run lately, by its name.
  await openPalette(page)
  await expect(options(page).first()).toContainText('21:15')
  await page.keyboard.type('23:30')
  await expect(marked(page)).toContainText('20 Jun')
})

test('axe finds nothing wrong with what stands over the screens', async ({ launch }) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const keys of ['Control+k', 'F1', 'Control+Shift+h']) {
      await press(page, keys)
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations(page), `${keys}, ${colorScheme}`).toEqual([])
      await press(page, 'Escape')
    }
  }
})
