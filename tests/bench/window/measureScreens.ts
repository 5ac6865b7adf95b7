import type { Page } from '@playwright/test'
import { type Measured, summarise } from '../measure.ts'

/**
 * What opening every view of every screen holds the window for: the first time, when a view is also loaded, and again.
 * Only tasks over 50 ms are told by the browser, so views without one count as 50.
 */
export async function measureScreens(page: Page, name: string): Promise<Measured[]> {
  return [
    await round(page, `every view opened, longest task (${name})`),
    await round(page, `  and again (${name})`),
  ]
}

async function round(page: Page, what: string): Promise<Measured> {
  const longest: number[] = []
  const over: string[] = []
  for (const screen of await page.getByRole('navigation', { name: 'Screens' }).getByRole('button').all()) {
    const called = (await screen.textContent()) ?? ''
    await screen.click()
    await page.getByRole('main').getByRole('heading', { level: 1, name: called }).waitFor()
    await page.getByRole('main').locator('> *').nth(1).waitFor()
    const tabs = await page.getByRole('main').locator('[role="tablist"]').first().getByRole('tab').all()
    for (const tab of tabs.length > 0 ? tabs : [null]) {
      await tab?.click()
      const tasks = await tasksOf(page)
      longest.push(Math.max(50, ...tasks))
      if (tasks.length > 0)
        over.push(`${called} ${(await tab?.textContent()) ?? ''} ${Math.round(Math.max(...tasks))}`.trim())
    }
  }
  return summarise(what, longest, {
    budget: 50,
    note: `${over.length} of ${longest.length} views over 50 ms${over.length > 0 ? `: ${over.join(', ')}` : ''}`,
  })
}

/** Tasks over 50 ms until the window has nothing left to do. */
const tasksOf = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    for (let quiet = 0; quiet < 3; quiet += 1)
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }))
    return window.pageClock.longTasks()
  })
