import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures/app.ts'

/** The start screen: four ways to a plan, and what is done with the plans that are there. */

const title = '双11 桃屿 × 云禾（示例）'

const openPlans = (page: Page): Locator => page.getByRole('button', { name: /^Open .*(双11|八点)/ })

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open sample plan' }).click()
  await expect(page.getByRole('application', { name: 'Timeline' })).toBeVisible()
}

const backToPlans = (page: Page): Promise<void> => page.getByRole('button', { name: 'Back to plans' }).click()

test('the first start offers four ways, and the sample has five errors for the checks to find', async ({
  launch,
}) => {
  const { page } = await launch()
  const ways = page.getByRole('region', { name: 'Start' }).getByRole('button')
  await expect(ways).toHaveCount(4)
  await expect(page.getByText('No plans on this machine yet')).toBeVisible()

  await openSample(page)
  await expect(page.getByRole('textbox', { name: 'Plan title' })).toHaveValue(title)
  const counts = page.getByRole('banner').getByRole('button', { name: /^Checks: 5 errors, 5 warnings/ })
  await counts.click()
  const findings = page.getByRole('list', { name: 'Findings' })
  for (const words of [
    /is planned in both "桃屿官方旗舰店" and "双11 会场直播间"/,
    /sells "桃屿多肽紧致眼霜" for 259 yuan while the room asks 269/,
    /"云禾家清官方号" is off air for 60 min .* with 3,600 yuan/,
    /"舒缓面膜" begins at 11\/11 21:00 and shares 3 min/,
    /"桃屿水光舒缓面膜" has .* in stock, but \d+ sessions share out/,
    /says "最低"/,
    /agents answer .* in time/,
  ])
    await expect(findings.getByRole('listitem').filter({ hasText: words }).first()).toBeVisible()
})

test('a plan is renamed, duplicated and removed from the list by keys, and each shows at once', async ({
  launch,
}) => {
  const { page } = await launch()
  await openSample(page)
  await backToPlans(page)
  await openPlans(page).focus()
  await page.keyboard.press('F2')
  await page.keyboard.type('今晚八点')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Open 今晚八点' })).toBeFocused()

  await page.getByRole('button', { name: 'Duplicate 今晚八点' }).click()
  await expect(page.getByRole('button', { name: 'Open 今晚八点 copy' })).toBeVisible()
  await expect(openPlans(page)).toHaveCount(2)

  await page.getByRole('button', { name: 'Open 今晚八点 copy' }).focus()
  await page.keyboard.press('Delete')
  await expect(openPlans(page)).toHaveCount(1)
  await expect(openPlans(page)).toBeFocused()
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click()
  await expect(openPlans(page)).toHaveCount(2)

  await page.getByRole('button', { name: 'Open 今晚八点 copy' }).click()
  await expect(page.getByRole('banner').getByRole('button', { name: /^Checks: 5 errors/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('a plan that was removed outlives a closed window, and comes back with its undo', async ({ launch }) => {
  const app = await launch()
  await openSample(app.page)
  const name = app.page.getByRole('textbox', { name: 'Plan title' })
  await name.fill('今晚八点')
  await name.press('Enter')
  await expect(app.page.getByRole('banner').getByRole('status')).toContainText(/Saved \d\d:\d\d/)
  await backToPlans(app.page)
  await app.page.getByRole('button', { name: 'Remove 今晚八点' }).click()
  await expect(openPlans(app.page)).toHaveCount(0)

  await app.kill()
  await app.restart()
  const away = app.page.getByRole('region', { name: 'Removed lately' })
  await expect(away).toContainText('今晚八点')
  await away.getByRole('button', { name: 'Bring back 今晚八点' }).click()
  await expect(away).toHaveCount(0)
  await app.page.getByRole('button', { name: 'Open 今晚八点' }).click()
  await app.page.getByRole('button', { name: 'Undo' }).click()
  await expect(app.page.getByRole('textbox', { name: 'Plan title' })).toHaveValue(title)
})

test('a removed plan can be deleted for good, which is asked first', async ({ launch }) => {
  const { page } = await launch()
  await openSample(page)
  await backToPlans(page)
  await page.getByRole('button', { name: `Remove ${title}` }).click()
  const away = page.getByRole('region', { name: 'Removed lately' })
  await away.getByRole('button', { name: `Delete ${title} for good` }).click()
  await page.getByRole('tooltip').getByRole('button', { name: 'Cancel' }).click()
  await expect(away).toContainText(title)
  await away.getByRole('button', { name: `Delete ${title} for good` }).click()
  await page.getByRole('tooltip').getByRole('button', { name: 'Delete for good' }).click()
  await expect(away).toHaveCount(0)
  await expect(page.getByText('No plans on this machine yet')).toBeVisible()
})
