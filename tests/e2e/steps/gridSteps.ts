import type { Locator, Page } from '@playwright/test'
import type { Launched } from '../fixtures/app.ts'
import { acceptSheet618, cellOf, openRunOfShow } from './importSheet.ts'

/** The run of show of the planner's own sheet. */
export async function openGrid(app: Launched): Promise<Page> {
  const { page } = app
  await acceptSheet618(app)
  await openRunOfShow(page)
  return page
}

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/**
 * What a paste brings of a kind; '' for nothing. Asked by pasting, since the desktop lets no page read the clipboard
 * on its own. Nothing in the page sees that paste.
 */
export async function onClipboard(page: Page, type: 'text/plain' | 'text/html'): Promise<string> {
  const pasted = await page.evaluateHandle((wanted) => {
    // Held in an object: a promise alone would be waited for here, before the key is pressed.
    const text = new Promise<string>((resolve) => {
      const take = (event: ClipboardEvent) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        resolve(event.clipboardData?.getData(wanted) ?? '')
      }
      window.addEventListener('paste', take, { capture: true, once: true })
    })
    return { text }
  }, type)
  await page.keyboard.press('Control+v')
  return pasted.evaluate(({ text }) => text)
}

/** Puts texts on the clipboard as another program does. */
export const copyElsewhere = (page: Page, data: { readonly [type: string]: string }): Promise<void> =>
  page.evaluate(async (all) => {
    const blobs = Object.entries(all).map(([type, text]) => [type, new Blob([text], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
  }, data)

/** Texts of one column, row by row. */
export const textsOf = (
  page: Page,
  column: Parameters<typeof cellOf>[2],
  rows: readonly number[],
): Promise<string[]> => Promise.all(rows.map((row) => cellOf(page, row, column).innerText()))

/** The cell where typing goes. */
export const activeCell = (page: Page): Locator => page.locator('td[data-active]')

/** Where a cell is, as row and column of the sheet: `3 title` would be `[3, 6]`. */
export async function placeOf(cell: Locator): Promise<readonly [row: number, column: number]> {
  const column = Number(await cell.getAttribute('aria-colindex'))
  const row = Number(await cell.locator('xpath=..').getAttribute('aria-rowindex')) - 1
  return [row, column]
}

export const selectedCells = (page: Page): Locator => page.locator('td[aria-selected="true"]')

/** A column's title. */
export const titleOf = (page: Page, name: string): Locator =>
  page.getByRole('columnheader', { name: new RegExp(`^${name}`) })

/** Draws a range out by its handle to another cell. */
export async function drawTo(page: Page, cell: Locator): Promise<void> {
  const [from, to] = [await page.locator('[data-fill-handle]').boundingBox(), await cell.boundingBox()]
  if (!from || !to) throw new Error('the handle or the cell is not painted')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + 4, { steps: 4 })
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 2 })
}
