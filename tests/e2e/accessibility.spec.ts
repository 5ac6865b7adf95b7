import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/app.ts'
import { acceptSheet618 } from './steps/importSheet.ts'

/** What axe finds wrong on the page as it is, a line each. */
async function violations(page: Page): Promise<string[]> {
  // A hint that fades is no part of the page.
  await page.mouse.move(0, 0)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  // The other mode puts its results together in a page of its own, and a desktop opens none.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

test('axe finds nothing wrong on any screen, in both languages and looks', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  expect(await violations(page), 'plans').toEqual([])
  await acceptSheet618(app)
  for (const look of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' })
    const screens = page.getByRole('navigation').getByRole('button')
    for (const screen of await screens.all()) {
      await screen.click()
      await expect(screen).toHaveAttribute('aria-current', 'page')
      await expect(page.getByRole('main')).not.toBeEmpty()
      expect(await violations(page), `${await screen.textContent()}, ${look}`).toEqual([])
    }
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^(Language|语言)/ })
      .click()
  }
})
