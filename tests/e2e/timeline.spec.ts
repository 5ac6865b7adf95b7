import type { Locator, Page } from '@playwright/test'
import type { Launched } from './fixtures/app.ts'
import { expect, test } from './fixtures/app.ts'
import { acceptSheet618, cellOf, openRunOfShow } from './steps/importSheet.ts'

/** The timeline by mouse and keyboard: what a drag previews is what it leaves. */

/** A segment by the time that its label says. */
const segmentAt = (page: Page, span: string): Locator =>
  page.getByRole('option', { name: new RegExp(`${span}(?!\\d)`) })

/** From the start screen to the timeline, with 18:10–18:15 in sight: what is selected in one screen is shown by the other. */
async function lookAtSecondSegment(app: Launched): Promise<void> {
  await acceptSheet618(app)
  await openRunOfShow(app.page)
  await cellOf(app.page, 2, 'title').click()
  await app.page.getByRole('navigation', { name: 'Screens' }).getByText('Timeline').click()
  await app.page.getByRole('button', { name: 'Hour', exact: true }).click()
  await expect(segmentAt(app.page, '18:10–18:15')).toHaveAttribute('aria-selected', 'true')
}

/** Drags from a point of a segment by minutes, as wide as the present zoom draws them. */
async function dragBy(
  segment: Locator,
  grip: 'middle' | 'right',
  duration: number,
  minutes: number,
): Promise<void> {
  const box = await segment.boundingBox()
  if (!box) throw new Error('the segment is not painted')
  const perMinute = box.width / duration
  const from = grip === 'middle' ? box.x + box.width / 2 : box.x + box.width - 1
  const { mouse } = segment.page()
  await mouse.move(from, box.y + box.height / 2)
  await mouse.down()
  await mouse.move(from + (perMinute * minutes) / 2, box.y + box.height / 2, { steps: 3 })
  await mouse.move(from + perMinute * minutes, box.y + box.height / 2, { steps: 3 })
}

test('a dragged segment is fixed where it is dropped, and what is linked to it follows', async ({
  launch,
}) => {
  const app = await launch()
  await lookAtSecondSegment(app)
  await dragBy(segmentAt(app.page, '18:10–18:15'), 'middle', 5, 3)
  await app.page.mouse.up()
  await expect(segmentAt(app.page, '18:13–18:18')).toHaveAccessibleName(/fixed/i)
  await expect(segmentAt(app.page, '18:18–18:23')).toBeVisible()

  await app.page.keyboard.press('Control+z')
  await expect(segmentAt(app.page, '18:10–18:15')).toBeVisible()
  await expect(segmentAt(app.page, '18:15–18:20')).toBeVisible()
})

// A browser asks its person before a page closes, so this is the desktop's alone.
test('a window that is closed at once after an edit has written it @desktop', async ({ launch }) => {
  const app = await launch()
  await lookAtSecondSegment(app)
  await segmentAt(app.page, '18:10–18:15').click()
  for (const span of ['18:11–18:16', '18:12–18:17', '18:13–18:18']) {
    await app.page.keyboard.press('ArrowRight')
    await expect(segmentAt(app.page, span)).toBeVisible()
  }
  await app.restart()
  await app.page.getByRole('button', { name: /^Open 618/ }).click()
  await openRunOfShow(app.page)
  await expect(cellOf(app.page, 2, 'time')).toContainText('18:13')
})

test('Escape drops a drag, and a dragged edge changes the length', async ({ launch }) => {
  const app = await launch()
  await lookAtSecondSegment(app)
  const segment = segmentAt(app.page, '18:10–18:15')

  await dragBy(segment, 'middle', 5, 4)
  await app.page.keyboard.press('Escape')
  await app.page.mouse.up()
  await expect(segmentAt(app.page, '18:10–18:15')).toBeVisible()

  await dragBy(segment, 'right', 5, 3)
  await app.page.mouse.up()
  await expect(segmentAt(app.page, '18:10–18:18')).toBeVisible()
  await expect(segmentAt(app.page, '18:18–18:23')).toBeVisible()
})

test('the keyboard moves a segment by a minute, links it back, and opens the run of show', async ({
  launch,
}) => {
  const app = await launch()
  await lookAtSecondSegment(app)
  await segmentAt(app.page, '18:10–18:15').click()
  await app.page.keyboard.press('ArrowRight')
  await expect(segmentAt(app.page, '18:11–18:16')).toBeVisible()
  await app.page.keyboard.press('l')
  await expect(segmentAt(app.page, '18:10–18:15')).toBeVisible()
  await app.page.keyboard.press('Enter')
  await expect(app.page.getByRole('grid', { name: 'Run of show' })).toBeVisible()
})
