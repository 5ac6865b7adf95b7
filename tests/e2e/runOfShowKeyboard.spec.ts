import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { blankRow } from '#core/plan/blankRow.ts'
import { diffPlans } from '#core/plan/diffPlans.ts'
import { ordersBetween } from '#core/plan/order.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { readPlanFile } from '#core/planfile/readPlanFile.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import { expect, type Launched, test } from './fixtures/app.ts'
import { press } from './steps/gridSteps.ts'
import { openRunOfShow } from './steps/importSheet.ts'
import { openOnTimeline } from './steps/timelinePlan.ts'

/** An hour of show made without a mouse, as a show runner does who has a hand on the phone. */

const goods = ['眼霜', '次抛精华', '面膜', '洁面', '防晒', '小样']

/** A session from 19:05 to 20:05 with six products in its lineup, nothing planned in it, and three hosts. */
function emptyHour(): Plan {
  const orders = ordersBetween(null, null, goods.length)
  return planWith({
    sessions: [
      blankRow('sessions', {
        id: 's1',
        planId,
        roomId: 'room',
        start: minuteAt('19:05'),
        duration: 60,
        title: '预热',
      }),
    ],
    products: goods.map((name, at) => blankRow('products', { id: `p${at}`, planId, name })),
    lineup: goods.map((_, at) =>
      blankRow('lineup', {
        id: `l${at}`,
        planId,
        sessionId: 's1',
        productId: `p${at}`,
        order: orders[at] ?? '',
        linkNo: at + 1,
      }),
    ),
    hosts: ['小雅', '阿May', '小北'].map((name, at) => blankRow('hosts', { id: `h${at}`, planId, name })),
  })
}

interface Typed {
  readonly title: string
  readonly minutes: string
  /** As it is typed: a few letters are enough. */
  readonly kind: string
  readonly products: string
  readonly hosts: string
}

const show: readonly Typed[] = [
  { title: '开场', minutes: '3', kind: 'Open', products: '', hosts: '小雅' },
  { title: '洁面', minutes: '6', kind: 'Prod', products: '洁', hosts: '雅' },
  { title: '小样福利', minutes: '3', kind: 'Give', products: '小样', hosts: '雅、小北' },
  { title: '次抛', minutes: '8', kind: 'Prod', products: '精华', hosts: 'may' },
  { title: '互动', minutes: '2', kind: 'Inter', products: '', hosts: '雅、may' },
  { title: '面膜', minutes: '6', kind: 'Prod', products: '面膜', hosts: 'may' },
  { title: '防晒', minutes: '6', kind: 'Prod', products: '防', hosts: 'may' },
  { title: '抽奖', minutes: '3', kind: 'Lott', products: '', hosts: '雅' },
  { title: '返场', minutes: '7', kind: 'Enc', products: '面膜、洁面', hosts: '雅' },
  { title: '眼霜整点', minutes: '5', kind: 'Prod', products: '眼', hosts: '雅' },
]

/** A row below, its cells one by one: Tab goes on, Enter takes. */
async function typeRow(page: Page, { title, minutes, kind, products, hosts }: Typed): Promise<void> {
  const { keyboard } = page
  await press(page, 'Control+Enter')
  await keyboard.type(title)
  await press(page, 'Tab', 'Tab')
  await keyboard.type(products)
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab')
  await keyboard.type(hosts)
  await press(page, 'Tab', 'Home', 'ArrowRight')
  await keyboard.type(minutes)
  await press(page, 'Tab', 'Tab')
  await keyboard.type(kind)
  await press(page, 'Tab')
}

/** All that the sheet shows, row by row. */
const sheet = (page: Page): Promise<string[]> =>
  page.getByRole('grid', { name: 'Run of show' }).locator('tbody tr').allInnerTexts()

async function savedPlan(app: Launched, path: string): Promise<Plan> {
  await app.saveTo(path, () => press(app.page, 'Control+Shift+S'))
  const read = await readPlanFile(await readFile(path), path)
  if (!read.ok) throw new Error(`it cannot be read: ${read.refusal.code}`)
  return read.value.plan
}

/** Presses a key until there is no step left in its direction; once more at the end does nothing. */
async function pressToEnd(page: Page, key: string, button: 'Undo' | 'Redo'): Promise<void> {
  const step = page.getByRole('banner').getByRole('button', { name: button })
  for (let presses = 0; await step.isEnabled(); presses += 1) {
    if (presses > 300) throw new Error(`${key} does not come to an end`)
    await press(page, key)
  }
}

test('an hour of ten segments is typed, fitted to 20:00, undone to nothing and done again', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  const { page } = app
  const first = emptyHour()
  await openOnTimeline(app, folder, first)
  await openRunOfShow(page)

  for (const typed of show) await typeRow(page, typed)
  await expect(page.getByText('10 segments')).toBeVisible()
  await expect(page.getByText('11 min open at the end')).toBeVisible()

  await press(page, 'Home')
  await page.keyboard.type('20:00')
  await press(page, 'Enter')
  await expect(page.getByText('1 gap')).toBeVisible()
  await press(page, 'Control+Shift+F')
  await expect(page.getByText('filled exactly')).toBeVisible()
  await expect(page.getByText('1 gap')).toHaveCount(0)

  const typed = await sheet(page)
  expect(typed).toHaveLength(10)
  for (const [at, { title }] of show.entries()) expect(typed[at]).toContain(title)
  expect(typed[0]).toContain('19:05–')
  expect(typed[9]).toContain('20:00–20:05')
  expect(typed[2]).toContain('小雅、小北')
  expect(typed[8]).toContain('面膜')
  expect(typed[8]).toContain('洁面')

  const made = await savedPlan(app, join(folder, 'made.bigday'))
  const run = made.tables.segments.get('s1') ?? []
  expect(run.reduce((sum, { duration }) => sum + duration, 0)).toBe(60)
  expect(run.map(({ kind }) => kind)).toEqual([
    'opening',
    'product',
    'giveaway',
    'product',
    'interaction',
    'product',
    'product',
    'lottery',
    'encore',
    'product',
  ])
  expect(run.map(({ productIds }) => productIds)).toEqual([
    [],
    ['p3'],
    ['p5'],
    ['p1'],
    [],
    ['p2'],
    ['p4'],
    [],
    ['p2', 'p3'],
    ['p0'],
  ])
  expect(run.map(({ timing }) => timing)).toEqual([...Array<string>(9).fill('linked'), 'fixed'])

  await pressToEnd(page, 'Control+z', 'Undo')
  await expect(page.getByText('This session has no segments yet')).toBeVisible()
  expect(diffPlans(first, await savedPlan(app, join(folder, 'undone.bigday')))).toEqual({})

  await pressToEnd(page, 'Control+y', 'Redo')
  await expect.poll(() => sheet(page)).toEqual(typed)
  expect(diffPlans(made, await savedPlan(app, join(folder, 'redone.bigday')))).toEqual({})
})
