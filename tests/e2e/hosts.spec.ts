import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures/app.ts'
import { barOf, chooseOption, eveningPlan, openScreen, paint, rowOf } from './steps/rosterPlan.ts'

/** A day of the roster owner. */

const holesButton = (page: Page): Locator => page.getByRole('button', { name: /without a host, / })
const picker = (page: Page): Locator => page.getByRole('dialog', { name: /whom\?|which room\?/ })

test('a roster owner paints a day for two rooms, mends the hole, copies the day and takes it back', async ({
  launch,
  folder,
}) => {
  const page = await openScreen(await launch(), folder, eveningPlan(), 'Hosts')
  await expect(page.getByRole('tab', { name: 'Roster' })).toHaveAttribute('aria-selected', 'true')
  await expect(holesButton(page)).toHaveText('2 without a host, 8h')

  // The first room by mouse, with the room on the brush.
  await chooseOption(page, 'Paint into', '官方号')
  await paint(rowOf(page, 'h1'), '20:10', '21:50')
  await expect(barOf(page, /^官方号 Host 20:00–22:00/)).toHaveAttribute('aria-selected', 'true')
  await paint(rowOf(page, 'h2'), '22:10', '23:20')
  await expect(barOf(page, /^官方号 Host 22:00–23:30/)).toBeVisible()
  await expect(page.getByRole('img', { name: '22:00 Ann hands over to Bea' })).toBeVisible()

  // The second room by the keyboard: the cell, Space, as far as it goes, Space.
  await chooseOption(page, 'Paint into', '二号间')
  const board = page.getByRole('application', { name: 'Roster' })
  await board.focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const second = barOf(page, /^二号间 Host 20:00–next day 00:00/)
  await expect(second).toBeVisible()
  await expect(rowOf(page, 'h3').getByRole('option')).toHaveCount(1)
  // Four hours without a rest is more than this host's hour.
  await expect(page.locator('[data-row="h3"]').getByText('4h/1h')).toBeVisible()
  await expect(page.locator('[data-row="h1"]').getByText('¥400')).toBeVisible()

  // One hole is left: the last half hour of the first room.
  await expect(holesButton(page)).toHaveText('1 without a host, 30m')
  await page.getByRole('button', { name: /^官方号 23:30–next day 00:00 has no host for 30 min/ }).click()
  await expect(picker(page)).toBeVisible()
  await page.keyboard.type('Bea')
  await page.keyboard.press('Enter')
  await expect(picker(page)).toHaveCount(0)
  await expect(page.getByText('Every minute on air has a host')).toBeVisible()

  await page.getByRole('button', { name: 'Copy day' }).click()
  const dialog = page.getByRole('dialog', { name: /^Copy the shifts of/ })
  await dialog.getByRole('button', { name: 'All' }).click()
  await expect(dialog.getByRole('checkbox', { name: /no shifts yet · 4 to copy/ })).toHaveCount(2)
  await dialog.getByRole('button', { name: 'Copy 8' }).click()
  await expect(page.getByText('Copied 8 shifts')).toBeVisible()

  // The same again would put everybody on twice.
  await page.getByRole('button', { name: 'Copy day' }).click()
  await dialog.getByRole('button', { name: 'All' }).click()
  await expect(dialog.getByRole('checkbox', { name: /4 there · 0 to copy, 4 do not fit/ })).toHaveCount(2)
  await expect(dialog.getByRole('button', { name: 'Copy 0' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Cancel' }).click()

  await page.getByRole('button', { name: 'Day after' }).click()
  await expect(barOf(page, /^官方号 Host 20:00–22:00/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('option', { name: /官方号 Host/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Day before' }).click()
  await expect(barOf(page, /^官方号 Host 20:00–22:00/)).toBeVisible()
})

test('a shift is moved, given away, copied, made longer and removed by mouse and by keys', async ({
  launch,
  folder,
}) => {
  const page = await openScreen(await launch(), folder, eveningPlan(), 'Hosts')
  // By room, asked for each stretch.
  await page.getByText('By room', { exact: true }).click()
  await paint(rowOf(page, 'r1'), '20:10', '21:20')
  await expect(picker(page)).toContainText('官方号 20:00–21:30: whom?')
  await page.keyboard.press('Enter')
  const first = barOf(rowOf(page, 'r1'), /^Ann Host 20:00–21:30/)
  await expect(first).toHaveAttribute('aria-selected', 'true')

  await page.getByText('By host', { exact: true }).click()
  await paint(rowOf(page, 'h1'), '20:45', '21:45', rowOf(page, 'h2'))
  await expect(barOf(rowOf(page, 'h2'), /^官方号 Host 21:00–22:30/)).toBeVisible()
  await page.keyboard.down('Alt')
  await paint(rowOf(page, 'h2'), '21:45', '19:45')
  await page.keyboard.up('Alt')
  await expect(rowOf(page, 'h2').getByRole('option')).toHaveCount(2)
  await expect(barOf(rowOf(page, 'h2'), /^官方号 Host 19:00–20:30/)).toHaveAttribute('aria-selected', 'true')

  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(barOf(rowOf(page, 'h2'), /^官方号 Host 19:30–20:30/)).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(barOf(rowOf(page, 'h1'), /^官方号 Host 19:30–20:30/)).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('button', { name: 'Hide the inspector' }).click()
  await page.getByRole('application', { name: 'Roster' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary').getByRole('textbox', { name: 'Host' })).toHaveValue('Ann')
  await page.keyboard.press('Delete')
  await expect(rowOf(page, 'h1').getByRole('option')).toHaveCount(0)
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('Control+z')
  await expect(barOf(rowOf(page, 'h2'), /^官方号 Host 19:30–20:30/)).toBeVisible()
})

test('minutes in which a host cannot come are painted and wiped, and shifts in them turn red', async ({
  launch,
  folder,
}) => {
  const page = await openScreen(await launch(), folder, eveningPlan(), 'Hosts')
  await chooseOption(page, 'Paint into', '官方号')
  await paint(rowOf(page, 'h1'), '20:10', '21:50')
  await page.getByRole('switch', { name: 'Mark unavailable' }).click()
  await paint(rowOf(page, 'h1'), '21:10', '22:50')
  await expect(barOf(page, /^官方号 Host 20:00–22:00 .*not available for 60 min/)).toBeVisible()

  // Wiped from within the mark, by keys.
  await page.getByRole('application', { name: 'Roster' }).focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('status').filter({ hasText: 'Ann 21:00–21:30' })).toHaveCount(1)
  await page.keyboard.press('Space')
  await expect(page.getByRole('status').filter({ hasText: 'erasing' })).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(barOf(page, /^官方号 Host 20:00–22:00/)).not.toHaveAccessibleName(/not available/)
  await page.keyboard.press('Control+z')
  await expect(barOf(page, /^官方号 Host 20:00–22:00 .*not available for 60 min/)).toBeVisible()
})
