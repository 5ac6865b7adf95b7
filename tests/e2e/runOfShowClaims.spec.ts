import type { Locator, Page } from '@playwright/test'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import { expect, test } from './fixtures/app.ts'
import { press } from './steps/gridSteps.ts'
import { cellOf, openRunOfShow } from './steps/importSheet.ts'
import { openOnTimeline } from './steps/timelinePlan.ts'

/** Words that must not be said are underlined while they are typed, and stay so in the sheet. */

/** One segment with a product that must not be called whitening. */
function oneSegment(): Plan {
  const start = minuteAt('20:00')
  return planWith({
    sessions: [blankRow('sessions', { id: 's1', planId, roomId: 'room', start, duration: 30 })],
    segments: [
      blankRow('segments', {
        id: 'a',
        planId,
        sessionId: 's1',
        order: 'a0',
        start,
        duration: 30,
        kind: 'product',
        productIds: ['p1'],
      }),
    ],
    products: [blankRow('products', { id: 'p1', planId, name: '眼霜', forbiddenClaims: ['美白'] })],
    lineup: [blankRow('lineup', { id: 'l1', planId, sessionId: 's1', productId: 'p1', order: 'a0' })],
  })
}

const editor = (page: Page): Locator => page.locator('[data-lines]:not([data-waiting])')
const marks = (scope: Page | Locator): Locator => scope.locator('[data-claims]')
const marked = (scope: Page | Locator): Locator => marks(scope).locator('span')
const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' })

/** The marks lie on the text field letter by letter: the same box, the same lines, scrolled alike. */
async function expectInPlace(field: Locator): Promise<void> {
  const [under, over] = await field.evaluate((box: HTMLTextAreaElement) => {
    const layer = box.parentElement?.querySelector<HTMLElement>('[data-claims]')
    const { left, top } = box.getBoundingClientRect()
    const placed = layer?.getBoundingClientRect()
    const sizesOf = (element: HTMLElement | null | undefined) => [
      element?.clientWidth,
      element?.clientHeight,
      element?.scrollHeight,
      element?.scrollTop,
      element?.scrollLeft,
    ]
    return [
      [left + box.clientLeft, top + box.clientTop, ...sizesOf(box)],
      [placed?.left, placed?.top, ...sizesOf(layer)],
    ]
  })
  expect(over).toEqual(under)
}

test('a script shows what must not be said while it is typed, and in its cell', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  const { page } = app
  await openOnTimeline(app, folder, oneSegment())
  await openRunOfShow(page)
  await cellOf(page, 1, 'script').click()
  await page.keyboard.type('最后一天，首选眼霜，第一次来的')
  await expect(editor(page)).toHaveValue('最后一天，首选眼霜，第一次来的')
  await expect(marked(page)).toHaveCount(0)

  await page.keyboard.type('也是全网最低价，美白')
  await expect(marked(page)).toHaveText(['最低价', '美白'])
  await expect(
    page.getByText('"最低价": absolute claim; "美白": not to be said of this product'),
  ).toBeVisible()
  await expectInPlace(editor(page))
  for (let line = 0; line < 14; line += 1) {
    await press(page, 'Alt+Enter')
    await page.keyboard.type('这一行很长很长很长很长很长很长很长很长很长很长很长很长很长，折行')
  }
  await page.keyboard.type('根治')
  await expect(marked(page)).toHaveText(['最低价', '美白', '根治'])
  await expectInPlace(editor(page))
  expect(await editor(page).evaluate((box) => box.scrollTop)).toBeGreaterThan(0)

  await press(page, 'Enter')
  await expect(marks(page.getByRole('main'))).toHaveCount(0)
  await expect(cellOf(page, 1, 'script').locator('[data-severity]')).toHaveText(['最低价', '美白', '根治'])
  await press(page, 'Control+z')
  await expect(cellOf(page, 1, 'script')).toHaveText('')
})

test('an input method composes over the marks without moving them', async ({ launch, folder }) => {
  const app = await launch()
  const { page } = app
  await openOnTimeline(app, folder, oneSegment())
  await openRunOfShow(page)
  await cellOf(page, 1, 'script').click()
  await page.keyboard.type('全网最低价，')
  await expect(marked(page)).toHaveText(['最低价'])
  const first = await marked(page).elementHandle()

  const ime = await page.context().newCDPSession(page)
  for (const text of ['m', 'me', 'mei', 'mei b', 'mei bai']) {
    await ime.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    await expect(editor(page)).toHaveValue(`全网最低价，${text}`)
    await expect(marked(page)).toHaveText(['最低价'])
    await expectInPlace(editor(page))
  }
  await ime.send('Input.insertText', { text: '美白' })
  await expect(editor(page)).toHaveValue('全网最低价，美白')
  await expect(marked(page)).toHaveText(['最低价', '美白'])
  expect(await first?.evaluate((span) => span.isConnected)).toBe(true)
  await press(page, 'Enter')
  await expect(cellOf(page, 1, 'script')).toHaveText('全网最低价，美白')
})

test('the inspector marks what it shows, in one line and in several', async ({ launch, folder }) => {
  const app = await launch()
  const { page } = app
  await openOnTimeline(app, folder, oneSegment())
  await openRunOfShow(page)
  await cellOf(page, 1, 'kind').click()
  const script = inspector(page).getByRole('textbox', { name: 'Script', exact: true })
  await script.click()
  await page.keyboard.type('顶级眼霜，敷一次就能看见的变化，姐妹们一定要试试看，真的很不错')
  await expect(marked(inspector(page))).toHaveText(['顶级'])
  await expect(inspector(page).getByText('"顶级": absolute claim')).toBeVisible()
  await expectInPlace(script)

  const name = inspector(page).getByRole('textbox', { name: 'Name', exact: true })
  await name.click()
  await page.keyboard.type('一个很长很长很长很长很长很长很长很长的名称全网第一')
  await expect(marked(inspector(page))).toHaveText(['全网第一', '顶级'])
  await expectInPlace(name)
  expect(await name.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0)
  await press(page, 'Tab')
  await expect(cellOf(page, 1, 'title').locator('[data-severity]')).toHaveText('全网第一')
})
