import { expect, test } from './fixtures/app.ts'
import { acceptSheet618 } from './steps/importSheet.ts'
import { violations } from './steps/violations.ts'

/** Every view of every screen as axe sees it. In one host: the page is the same in both. */

const looks = [
  { look: 'light', other: null },
  { look: 'dark', other: '中' },
] as const

for (const { look, other } of looks)
  test(`axe finds nothing wrong in any view, ${look} @web`, async ({ launch }) => {
    // Some sixty views of a second each, more on a busy machine.
    test.setTimeout(240_000)
    const app = await launch()
    const { page } = app
    await page.emulateMedia({ colorScheme: look })
    expect(await violations(page), 'plans').toEqual([])
    await acceptSheet618(app)
    if (other)
      await page
        .getByRole('banner')
        .getByRole('button', { name: /^Language/ })
        .click()
    for (const screen of await page.getByRole('navigation').getByRole('button').all()) {
      await screen.click()
      await expect(screen).toHaveAttribute('aria-current', 'page')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText((await screen.textContent()) ?? '')
      await expect(page.getByRole('main').locator('> *').nth(1)).toBeVisible()
      const tabs = await page.getByRole('main').getByRole('tab').all()
      for (const tab of tabs.length > 0 ? tabs : [null]) {
        await tab?.click()
        // What was shown before is inert until the view is there.
        await expect(page.locator('[inert]')).toHaveCount(0)
        const view = `${await screen.textContent()} ${(await tab?.textContent()) ?? ''}`
        expect.soft(await violations(page), view).toEqual([])
      }
    }
  })
