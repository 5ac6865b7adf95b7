import { expect, test } from './fixtures/app.ts'
import { acceptSheet618 } from './steps/importSheet.ts'
import { violations } from './steps/violations.ts'

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
