import type { Page } from '@playwright/test'
import { type Measured, summarise } from '../measure.ts'

const presses = 40

/**
 * What the browser itself takes on this machine, on a page with one line of text: from a key to its painted frame, and
 * until one row is durable. No edit of ours can be quicker; budgets are to be read beside it.
 */
export async function measureFloor(page: Page, address: string): Promise<Measured[]> {
  await page.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body: '<p>0</p>' }))
  await page.goto(`${address}/bare`)
  await page.evaluate(prepareBare)
  for (let press = 0; press < presses; press += 1) {
    await page.evaluate(() => window.pageClock.watchKey('Enter'))
    await page.keyboard.press('Enter')
    await page.waitForFunction((count) => window.bareSaved.length > count, press)
  }
  const [painted, saved] = await page.evaluate(() => [[...window.pageClock.painted], [...window.bareSaved]])
  return [
    summarise('the browser alone: key to painted frame', painted ?? [], {
      note: 'a bare page, one text changed',
    }),
    summarise('the browser alone: key to durable', saved ?? [], { note: 'one row, one strict transaction' }),
  ]
}

declare global {
  interface Window {
    bareSaved: number[]
  }
}

async function prepareBare(): Promise<void> {
  window.bareSaved = []
  const opening = indexedDB.open('bare', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
  await new Promise((resolve) => {
    opening.onsuccess = resolve
  })
  const database = opening.result
  addEventListener('keydown', () => {
    const start = performance.now()
    const text = document.querySelector('p')
    if (text) text.textContent = String(start)
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' })
    transaction.objectStore('rows').put({ start }, 'row')
    transaction.oncomplete = () => window.bareSaved.push(performance.now() - start)
  })
}
