import type { Page } from '@playwright/test'
import { generatePlan } from '#core/generate/generatePlan.ts'
import { presets } from '#core/generate/presets.ts'
import { expect, test } from './fixtures/app.ts'
import { boardPlan, dragBy, itemOf, openOnTimeline } from './steps/timelinePlan.ts'

/** The board's sub-lanes, its keyboard, copies across rooms, and how little of it is mounted and repainted. */

const toggle = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Show' }).getByRole('button', { name, exact: true })

const level = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('sub-lanes are switched on and off, and stay so', async ({ launch, folder }) => {
  const app = await launch()
  await openOnTimeline(app, folder, boardPlan())
  await expect(itemOf(app.page, /^小雅 Host 20:00–20:30/)).toBeVisible()
  await expect(itemOf(app.page, /^Brand ¥400/)).toBeVisible()
  await expect(itemOf(app.page, /^A 6 agents/)).toBeVisible()
  await expect(itemOf(app.page, /^林某/)).toHaveCount(0)

  await toggle(app.page, 'Spend').click()
  await toggle(app.page, 'Creators').click()
  await toggle(app.page, 'Content').click()
  await expect(itemOf(app.page, /^Brand ¥400/)).toHaveCount(0)
  await expect(itemOf(app.page, /^林某 Mixed/)).toBeVisible()
  await expect(itemOf(app.page, /banner/)).toBeVisible()
  await expect(itemOf(app.page, /teaser/)).toBeVisible()

  await app.restart()
  await app.page.getByRole('button', { name: /^Open 测试/ }).click()
  await expect(itemOf(app.page, /^林某 Mixed/)).toBeVisible()
  await expect(toggle(app.page, 'Spend')).toHaveAttribute('aria-pressed', 'false')
})

test('a shift is moved, made longer and put into another room; what is wrong shows', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  await openOnTimeline(app, folder, boardPlan())
  const { page } = app
  await expect(page.getByRole('img', { name: '10 min without a host' })).toBeVisible()

  await dragBy(itemOf(page, /^小雅 Host 20:00–20:30/), 'right', 30, 10)
  await page.mouse.up()
  await expect(itemOf(page, /^小雅 Host 20:00–20:40/)).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('img', { name: /without a host/ })).toHaveCount(0)

  await page.keyboard.press('ArrowRight')
  await expect(itemOf(page, /^小雅 Host 20:01–20:41/)).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(itemOf(page, /^小雅 Host 20:01–20:40/)).toBeVisible()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(
    page.getByRole('listbox', { name: /^达人号 Shifts/ }).getByRole('option', { name: /^小雅/ }),
  ).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Delete')
  await expect(itemOf(page, /^小雅/)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(itemOf(page, /^小雅/)).toBeVisible()
})

test('a curve says its money at the pointer', async ({ launch, folder }) => {
  const app = await launch()
  await openOnTimeline(app, folder, boardPlan())
  const line = await itemOf(app.page, /^Brand ¥400/).boundingBox()
  if (!line) throw new Error('the line is not painted')
  await app.page.mouse.move(line.x + line.width / 2 + 3, line.y - 8)
  await expect(app.page.getByText('20:20 spend ¥10/min')).toBeVisible()
  await expect(app.page.getByText('6.18 total ¥400')).toBeVisible()
  await expect(app.page.getByRole('paragraph').filter({ hasText: /^Total 6.18/ })).toContainText(
    'GMV target ¥4,000',
  )
})

test('segments are split, merged and renamed by the keyboard', async ({ launch, folder }) => {
  const app = await launch()
  await openOnTimeline(app, folder, boardPlan())
  const { page } = app
  await level(page, 'Hour')
  const segment = itemOf(page, /^Product b 20:10–20:20/)
  await segment.click()
  await page.keyboard.press('s')
  await expect(itemOf(page, /^Product b 20:15–20:20/)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('m')
  await expect(segment).toHaveAttribute('aria-selected', 'true')

  await page.keyboard.press('Comma')
  await page.keyboard.press('s')
  await expect(itemOf(page, /^Product b 20:14–20:20/)).toBeVisible()
  await page.keyboard.press('F2')
  await page.getByRole('region', { name: 'Timeline' }).getByRole('textbox', { name: 'Name' }).fill('眼霜')
  await page.keyboard.press('Enter')
  await expect(itemOf(page, /^Product 眼霜 20:14–20:20/)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(itemOf(page, /^Product c 20:20–20:30/)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid', { name: 'Run of show' })).toBeVisible()
})

test('segments are copied and cut into another room at the cursor', async ({ launch, folder }) => {
  const app = await launch()
  await openOnTimeline(app, folder, boardPlan())
  const { page } = app
  await level(page, 'Hour')
  await itemOf(page, /^Product b 20:10–20:20/).click()
  await page.keyboard.press('Control+c')
  // At the joint of y and z in the other room.
  await itemOf(page, /^Product z 20:20–20:30/).click({ position: { x: 3, y: 20 } })
  await page.keyboard.press('Control+v')
  const side = page.getByRole('listbox', { name: /^达人号, / })
  await expect(side.getByRole('option', { name: /^Product b 20:20–20:30/ })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await expect(side.getByRole('option', { name: /^Product z 20:30–20:40/ })).toBeVisible()

  await itemOf(page, /^Product d 20:30–20:40/).click()
  await page.keyboard.press('Control+x')
  await itemOf(page, /^Product x 20:00–20:10/).click({ position: { x: 3, y: 20 } })
  await page.keyboard.press('Control+v')
  await expect(side.getByRole('option', { name: /^Product d 20:00–20:10/ })).toBeVisible()
  await expect(side.getByRole('option', { name: /^Product x 20:10–20:20/ })).toBeVisible()
  await expect(
    page.getByRole('listbox', { name: /^官方号, / }).getByRole('option', { name: /^Product d/ }),
  ).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(
    page.getByRole('listbox', { name: /^官方号, / }).getByRole('option', { name: /^Product d/ }),
  ).toBeVisible()
})

test('Alt and a drag make a copy, of a segment and of a whole session', async ({ launch, folder }) => {
  const app = await launch()
  await openOnTimeline(app, folder, boardPlan())
  const { page } = app
  await level(page, 'Hour')
  await page.keyboard.down('Alt')
  await dragBy(itemOf(page, /^Product a 20:00–20:10/), 'middle', 10, 20)
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await expect(itemOf(page, /^Product a 20:00–20:10/)).toBeVisible()
  await expect(itemOf(page, /^Product a 20:20–20:30/)).toBeVisible()
  await expect(itemOf(page, /^Product c 20:30–20:40/)).toBeVisible()

  await level(page, 'Day')
  await page.keyboard.down('Alt')
  await dragBy(itemOf(page, /^Main 20:00–20:40/), 'middle', 40, 120)
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await expect(itemOf(page, /^Main 22:00–22:40 5 segments/)).toBeVisible()
  await expect(itemOf(page, /^Main 20:00–20:40 5 segments/)).toBeVisible()
})

test('Escape gives up a copy that is being dragged', async ({ launch, folder }) => {
  const app = await launch()
  await openOnTimeline(app, folder, boardPlan())
  const { page } = app
  await dragBy(itemOf(page, /^小雅 Host/), 'middle', 30, 20)
  await expect(itemOf(page, /^小雅 Host 20:20–20:50/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(itemOf(page, /^小雅 Host 20:00–20:30/)).toBeVisible()
})

test('the small map moves the window, and a day far off is not mounted before it is in sight', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  await openOnTimeline(app, folder, boardPlan())
  const { page } = app
  await level(page, 'Hour')
  await expect(itemOf(page, /^Main/)).toHaveCount(1)
  const map = page.getByRole('slider', { name: /whole plan/ })
  await map.focus()
  await page.keyboard.press('End')
  await expect(itemOf(page, /^Main/)).toHaveCount(0)
  await expect(page.getByText(/^Total 6.20/)).toBeVisible()
  const box = await map.boundingBox()
  if (!box) throw new Error('the map is not painted')
  // 20:20 of the first of three and a half days.
  await page.mouse.click(box.x + (box.width * 1220) / (3.5 * 1440), box.y + 16)
  await expect(itemOf(page, /^Main/)).toHaveCount(1)
})

test('what the checks find is marked in place, and said to the pointer and to the keyboard', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  await openOnTimeline(app, folder, boardPlan())
  const { page } = app
  await level(page, 'Hour')
  await itemOf(page, /^Product c 20:20–20:30/).click()
  await page.keyboard.press('l')
  await itemOf(page, /^Product b 20:10–20:20/).click()
  await page.keyboard.press('Alt+Shift+ArrowRight')
  const late = itemOf(page, /^Product c 20:20–20:30 fixed 5 min overlap/)
  await late.hover()
  const card = page.getByRole('status').filter({ hasText: /shares 5 min with/ })
  await expect(card).toContainText('Product c')
  await page.getByRole('button', { name: 'Hour', exact: true }).hover()
  await expect(card).toHaveCount(0)
  await page.keyboard.press('Control+ArrowRight')
  await expect(late).toHaveAttribute('aria-selected', 'true')
  await expect(card).toBeVisible()
})

test('an edit of one segment paints its session again, and no other', async ({ launch, folder }) => {
  const app = await launch()
  await app.page.addInitScript(countRenders)
  await app.page.reload()
  await openOnTimeline(app, folder, boardPlan())
  const { page } = app
  await level(page, 'Hour')
  await itemOf(page, /^Product b 20:10–20:20/).click()
  await expect(itemOf(page, /^Product b 20:10–20:20/)).toHaveAttribute('aria-selected', 'true')
  await page.evaluate(() => Reflect.set(globalThis, 'rendered', []))
  await page.keyboard.press('Alt+ArrowRight')
  await expect(itemOf(page, /^Product b 20:10–20:21/)).toBeVisible()
  const rendered = await page.evaluate((): string[] => Reflect.get(globalThis, 'rendered'))
  const segments = new Set(rendered.filter((name) => name.startsWith('segment')))
  expect([...segments].sort()).toEqual(['segment s1-b', 'segment s1-c', 'segment s1-d'])
  expect(rendered.filter((name) => name.startsWith('session'))).not.toContain('session s2')
  expect(rendered.filter((name) => name.startsWith('shift') || name.startsWith('spend'))).toEqual([])
})

/**
 * Runs in the page, before React: notes whose rows each commit rendered, as React's own developer tools find it out
 * (a fibre that was worked on and did any work itself).
 */
function countRenders(): void {
  const performedWork = 1
  interface Fibre {
    readonly memoizedProps: {
      readonly [name: string]: { readonly id?: string; readonly table?: string }
    } | null
    readonly alternate: Fibre | null
    readonly child: Fibre | null
    readonly sibling: Fibre | null
    readonly flags: number
    readonly type: unknown
  }
  const rendered: string[] = []
  Reflect.set(globalThis, 'rendered', rendered)
  const note = ({ memoizedProps: props, type }: Fibre) => {
    if (typeof type !== 'function' && typeof type !== 'object') return
    const into: string[] = Reflect.get(globalThis, 'rendered')
    if (props?.segment?.id) into.push(`segment ${props.segment.id}`)
    else if (props?.session?.id) into.push(`session ${props.session.id}`)
    else if (props?.bar?.id) into.push(`${props.bar.table} ${props.bar.id}`)
  }
  const walk = (fibre: Fibre | null) => {
    for (let at = fibre; at; at = at.sibling) {
      if (at.alternate && (at.flags & performedWork) !== 0) note(at)
      if (!at.alternate || at.child !== at.alternate.child) walk(at.child)
    }
  }
  Reflect.set(globalThis, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberRoot: (_: number, root: { readonly current: Fibre }) => walk(root.current),
  })
}

test('a month of twenty rooms is some hundreds of things in the page, at every scale', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  const plan = generatePlan(
    { ...presets.full618, segmentsPerSession: 24, products: 60, lineupPerSession: 20 },
    1,
  )
  await openOnTimeline(app, folder, plan)
  const { page } = app
  await toggle(page, 'Creators').click()
  await toggle(page, 'Content').click()
  for (const scale of ['Month', 'Week', 'Day', 'Hour', 'Minute']) {
    await level(page, scale)
    await expect(page.getByRole('button', { name: scale, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    const things = await page.getByRole('application').getByRole('option').count()
    const nodes = await page.getByRole('application').locator('*').count()
    expect(things, scale).toBeLessThan(700)
    expect(nodes, scale).toBeLessThan(2500)
  }
})
