import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures/app.ts'
import { press } from './steps/gridSteps.ts'
import { acceptSheet618, cellOf, openRunOfShow } from './steps/importSheet.ts'

/** The list of steps: to any of them and back, by undoing and redoing what lies between. */

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: /^History/ })
const steps = (page: Page): Locator => dialog(page).getByRole('list', { name: 'History' }).getByRole('button')
const present = (page: Page): Locator => dialog(page).locator('[aria-current="step"]')

async function openHistory(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+H')
  await expect(present(page)).toBeFocused()
}

/** Renames the first segment once for each title, as one does in Excel. */
async function rename(page: Page, titles: readonly string[]): Promise<void> {
  await cellOf(page, 1, 'title').click()
  for (const title of titles) {
    await page.keyboard.insertText(title)
    await press(page, 'Enter', 'ArrowUp')
  }
  await expect(cellOf(page, 1, 'title')).toHaveText(titles.at(-1) ?? '')
}

test('the list of steps goes back to any of them and forth again', async ({ launch }) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await openRunOfShow(page)
  const before = await cellOf(page, 1, 'title').innerText()
  await rename(page, ['甲', '乙', '丙'])

  await openHistory(page)
  const list = steps(page)
  await expect(list.first()).toBeFocused()
  await expect(list.first()).toContainText('Now')
  await expect(list.first()).toContainText('1 row changed')
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter')
  await expect(cellOf(page, 1, 'title')).toHaveText(before)
  await expect(list.nth(3)).toHaveAttribute('aria-current', 'step')
  await expect(list.first()).toContainText('Undone')
  await list.nth(1).click()
  await expect(cellOf(page, 1, 'title')).toHaveText('乙')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  // It is the same history that undo and redo go through.
  await page.keyboard.press('Control+y')
  await expect(cellOf(page, 1, 'title')).toHaveText('丙')
})

test('the whole list is reached by the keyboard, and is there after a restart', async ({ launch }) => {
  const app = await launch()
  await acceptSheet618(app)
  await openRunOfShow(app.page)
  const first = await cellOf(app.page, 1, 'title').innerText()
  await rename(
    app.page,
    Array.from({ length: 30 }, (_, i) => `第 ${i + 1} 版`),
  )
  await expect(app.page.getByRole('banner')).toContainText('Saved')
  await app.restart()
  const { page } = app
  await page.getByRole('row').nth(1).getByRole('button').first().click()
  await openRunOfShow(page)
  await page.getByRole('banner').getByRole('button', { name: 'History' }).click()
  await expect(present(page)).toBeFocused()
  await press(page, 'End')
  const last = steps(page).last()
  await expect(last).toBeFocused()
  await expect(last).toContainText('As it was at first')
  // The list is one stop of Tab.
  await press(page, 'Tab')
  await expect(last).not.toBeFocused()
  await press(page, 'Shift+Tab')
  await expect(last).toBeFocused()
  await press(page, 'ArrowUp', 'Enter')
  await expect(present(page)).toContainText('Now')
  await expect(cellOf(page, 1, 'title')).toHaveText(first)
  await press(page, 'Home', 'Enter')
  await expect(cellOf(page, 1, 'title')).toHaveText('第 30 版')
})

test('a long way can be stopped, and an edit then takes the place of what was undone', async ({ launch }) => {
  const app = await launch()
  await acceptSheet618(app)
  const { page } = app
  await openRunOfShow(page)
  const titles = Array.from({ length: 80 }, (_, i) => `第 ${i + 1} 版`)
  await rename(page, titles)
  await openHistory(page)
  // Pressed as soon as it is there: a way of eighty steps is short.
  await page.evaluate(() => {
    const press = () => {
      const stop = [...document.querySelectorAll('dialog button')].find(
        ({ textContent }) => textContent === 'Stop here',
      )
      if (!(stop instanceof HTMLElement)) return
      observer.disconnect()
      stop.click()
    }
    const observer = new MutationObserver(press)
    observer.observe(document.body, { subtree: true, childList: true })
  })
  await press(page, 'End')
  await expect(steps(page).last()).toBeFocused()
  await press(page, 'Enter')
  await expect(present(page)).toHaveCount(0)
  await expect(dialog(page).getByRole('status')).toBeHidden()
  await press(page, 'Escape')
  const reached = await cellOf(page, 1, 'title').innerText()
  expect(titles).toContain(reached)
  expect(reached).not.toBe(titles.at(-1))

  await rename(page, ['新的'])
  await openHistory(page)
  await expect(steps(page).first()).toContainText('Now')
  await press(page, 'ArrowDown', 'Enter')
  await expect(cellOf(page, 1, 'title')).toHaveText(reached)
})
