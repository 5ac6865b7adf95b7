import type { Locator, Page } from '@playwright/test'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import { expect, test } from './fixtures/app.ts'
import { openOnTimeline } from './steps/timelinePlan.ts'

/** The content owner's day: what comes out when, and which product nobody warms up. The plan begins on 18 June 2027. */

const onDay = (day: number, clock: string): number => day * minutesPerDay + minuteAt(clock)

function warmedPlan(): Plan {
  const listed = (id: string, productId: string, order: string) =>
    blankRow('lineup', { id, planId, sessionId: 's', productId, order })
  return planWith({
    sessions: [
      blankRow('sessions', {
        id: 's',
        planId,
        roomId: 'room',
        title: 'Main',
        start: minuteAt('20:00'),
        duration: 60,
      }),
    ],
    products: ['眼霜', '面膜'].map((name, at) => blankRow('products', { id: `p${at}`, planId, name })),
    lineup: [listed('l0', 'p0', 'a0'), listed('l1', 'p1', 'a1')],
    content: [
      blankRow('content', {
        id: 'c',
        planId,
        publishAt: onDay(-2, '12:10'),
        theme: 'teaser',
        productIds: ['p0'],
        owner: '小唐',
        account: 'official',
      }),
      blankRow('content', { id: 'd', planId, publishAt: onDay(-2, '09:00'), kind: 'clip', owner: '小齐' }),
    ],
    placements: [
      blankRow('placements', {
        id: 'pl',
        planId,
        start: onDay(0, '10:00'),
        duration: 60,
        slotName: 'banner',
        applyBy: onDay(-9, '18:00'),
      }),
    ],
  })
}

const screen = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Screens' }).getByText(name, { exact: true }).click()
const calendar = (page: Page): Locator => page.getByRole('table', { name: 'Calendar' })
const chip = (page: Page, name: RegExp): Locator => calendar(page).getByRole('button', { name })
const day = (page: Page, date: string): Locator =>
  calendar(page)
    .getByRole('cell')
    .filter({ has: page.getByText(date, { exact: true }) })

test('a video is dragged and sent by keys to another day, and keeps its clock', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  await openOnTimeline(app, folder, warmedPlan())
  const { page } = app
  await screen(page, 'Content')
  const teaser = chip(page, /Wed 16 Jun 12:10, Warm-up video, teaser/)
  const [from, to] = await Promise.all([teaser.boundingBox(), day(page, '6.17').boundingBox()])
  if (!from || !to) throw new Error('it is not painted')
  await page.mouse.move(from.x + 40, from.y + 8)
  await page.mouse.down()
  await page.mouse.move(to.x + 40, to.y + 50, { steps: 4 })
  await page.mouse.up()
  await expect(chip(page, /Thu 17 Jun 12:10, Warm-up video, teaser/)).toBeVisible()

  await chip(page, /teaser/).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(chip(page, /Thu 10 Jun 12:10, .*teaser/)).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(chip(page, /Wed 9 Jun 12:10, .*teaser/)).toBeFocused()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z')
  await expect(chip(page, /Wed 16 Jun 12:10, .*teaser/)).toBeVisible()

  // After the last session of its product has begun it warms up nothing, as the checks say.
  await chip(page, /teaser/).focus()
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Alt+ArrowRight')
  await expect(chip(page, /Sun 20 Jun .*teaser/)).toBeVisible()
  await expect(chip(page, /teaser/).getByRole('img', { name: /has begun/ })).toBeVisible()

  await expect(chip(page, /Wed 9 Jun 18:00, Deadline, banner/)).toBeVisible()
  await page.getByRole('button', { name: 'Deadline', exact: true }).click()
  await expect(chip(page, /Deadline/)).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Owner' }).click()
  await page.getByTitle('小齐', { exact: true }).click()
  await expect(chip(page, /Clip/)).toBeVisible()
  await expect(chip(page, /teaser/)).toHaveCount(0)
})

test('content is added on a day, and its fields are typed at once', async ({ launch, folder }) => {
  const app = await launch()
  await openOnTimeline(app, folder, warmedPlan())
  const { page } = app
  await screen(page, 'Content')
  await page.getByRole('button', { name: 'Add on Tue 15 Jun' }).click()
  await page.getByRole('menuitem', { name: 'Live notice' }).click()
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await inspector.getByRole('textbox', { name: 'Theme' }).click()
  await page.keyboard.insertText('tonight at eight')
  await page.keyboard.press('Control+Enter')
  await expect(chip(page, /Tue 15 Jun 12:00, Live notice, tonight at eight/)).toBeVisible()

  await page.getByRole('button', { name: 'Week', exact: true }).click()
  await expect(calendar(page).getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: 'First day' }).click()
  await expect(chip(page, /Fri 18 Jun 10:00, Placement, banner/)).toBeVisible()
})

test('a product that nothing warms up gets a video in one click', async ({ launch, folder }) => {
  const app = await launch()
  await openOnTimeline(app, folder, warmedPlan())
  const { page } = app
  await screen(page, 'Content')
  await page.getByRole('tab', { name: 'Warm-up chains' }).click()
  const sessions = page.getByRole('list', { name: 'Sessions of the day' })
  await expect(sessions.getByRole('button', { name: /Main/ })).toContainText('1 of 2 products warmed up')
  const chain = page.getByRole('region', { name: 'What leads up to it' })
  await expect(chain.getByRole('button')).toHaveCount(1)
  await expect(chain.getByRole('button', { name: /T-2.*teaser/ })).toBeVisible()

  await page.getByRole('button', { name: 'Add a warm-up video for "面膜"' }).click()
  await expect(sessions.getByRole('button', { name: /Main/ })).toContainText('2 of 2 products warmed up')
  await expect(page.getByText('Every product is warmed up.')).toBeVisible()
  await expect(chain.getByRole('button', { name: /T-1.*20:00.*面膜.*official · 小唐/ })).toBeVisible()
  await page.getByRole('tab', { name: 'Calendar' }).click()
  await expect(chip(page, /Thu 17 Jun 20:00, Warm-up video, 面膜/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(chip(page, /面膜/)).toHaveCount(0)

  await page.getByRole('tab', { name: 'Warm-up chains' }).click()
  await chain.getByRole('button', { name: /teaser/ }).click()
  await expect(page.getByRole('tab', { name: 'Content', exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await expect(page.getByRole('grid').getByText('teaser')).toBeVisible()
})
