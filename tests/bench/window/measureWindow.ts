import type { Page } from '@playwright/test'
import { openWeb } from '../../e2e/fixtures/web.ts'
import { type Measured, summarise } from '../measure.ts'
import { framesWhile } from './framesWhile.ts'
import { measureFloor } from './measureFloor.ts'
import { measureScreens } from './measureScreens.ts'
import { installPageClock } from './pageClock.ts'

/** Milliseconds of design/performance.md for a plan. */
export interface WindowBudget {
  readonly open: number
  readonly edit: number
  readonly commit: number
  readonly frame: number
  readonly memoryMb: number
}

const board = '[role="application"] [role="option"]'
export const openButton = 'td button[aria-label^="Open "]'
const keys = 40

/**
 * A plan in web mode in a real browser: opened from its start screen, edited by keys in its run of show, scrolled and
 * zoomed on its timeline. Times are taken inside the page.
 */
export async function measureWindow(
  name: string,
  planFile: string,
  {
    profile,
    address,
    budget,
  }: { readonly profile: string; readonly address: string; readonly budget: WindowBudget },
): Promise<Measured[]> {
  await storePlan(planFile, profile, address)
  const app = await openWeb(profile, address)
  try {
    const { page } = app
    await installPageClock(page)
    await page.reload()
    await page.locator(openButton).first().waitFor()
    const rows = [...(await opening(page, name, budget)), ...(await editing(page, name, budget))]
    rows.push(...(await moving(page, name, budget)), ...(await measureScreens(page, name)))
    rows.push(await memory(page, name, budget))
    return [...rows, ...(await measureFloor(page, address))]
  } finally {
    await app.close()
  }
}

/** Reads the plan file into the browser's database once; opening it again is what is measured. */
export async function storePlan(planFile: string, profile: string, address: string): Promise<void> {
  const app = await openWeb(profile, address)
  await app.page.evaluate(() =>
    localStorage.setItem('bigday-view', JSON.stringify({ state: { lang: 'en' }, version: 0 })),
  )
  await app.page.reload()
  await app.openFile(planFile, () => app.page.getByRole('button', { name: 'Open plan file' }).click())
  await app.page.locator('[role="application"]').waitFor({ timeout: 120_000 })
  await app.page
    .getByRole('banner')
    .getByRole('status')
    .filter({ hasText: 'Saved' })
    .waitFor({ timeout: 120_000 })
  await app.close()
}

async function opening(page: Page, name: string, { open }: WindowBudget): Promise<Measured[]> {
  const raw = await page.evaluate(readRaw)
  const took: number[] = []
  for (let run = 0; run < 5; run += 1) {
    took.push(await openPlan(page))
    await page.getByRole('button', { name: /^Checks: \d/ }).waitFor({ timeout: 60_000 })
    await page.evaluate(() => window.pageClock.longestTask())
    await page.getByRole('button', { name: 'Back to plans' }).click()
    await page.locator(openButton).first().waitFor()
  }
  await openPlan(page)
  const done = await checksThrough(page)
  return [
    summarise(`open to first interactive frame (${name})`, took, {
      budget: open,
      note: `its pages read raw in ${raw.toFixed(0)} ms`,
    }),
    done,
  ]
}

const openPlan = (page: Page): Promise<number> =>
  page.evaluate(
    ([clicked = '', seen = '']) => window.pageClock.clickUntil(clicked, seen),
    [openButton, board],
  )

/** The pages of the plan as IndexedDB gives them, nothing made of them. */
async function readRaw(): Promise<number> {
  const open = indexedDB.open((await indexedDB.databases())[0]?.name ?? '')
  const database = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result)
  })
  const start = performance.now()
  const all = database.transaction('pages').objectStore('pages').getAll()
  await new Promise((resolve) => {
    all.onsuccess = resolve
  })
  const took = performance.now() - start
  database.close()
  return took
}

async function checksThrough(page: Page): Promise<Measured> {
  const start = Date.now()
  await page.getByRole('button', { name: /^Checks: \d/ }).waitFor({ timeout: 60_000 })
  const longest = await page.evaluate(() => window.pageClock.longestTask())
  return summarise('  all checks through after that, in shares', [Date.now() - start], {
    note: `longest task while opening and checking ${longest.toFixed(0)} ms`,
  })
}

/** Durations typed into the first row of a run, each of which ripples over all that follows. */
async function editing(page: Page, name: string, { edit, commit }: WindowBudget): Promise<Measured[]> {
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Run of show').click()
  const cell = page.locator('[aria-rowindex="2"] [aria-colindex="3"]')
  await cell.waitFor()
  for (let run = 0; run < keys; run += 1) {
    await cell.click()
    await page.keyboard.type((await cell.textContent())?.trim() === '7' ? '8' : '7')
    await page.evaluate(() => window.pageClock.watchKey('Enter'))
    await page.keyboard.press('Enter')
    await page.waitForFunction((count) => window.pageClock.saved.length > count, run)
  }
  const [painted, saved] = await page.evaluate(() => [
    [...window.pageClock.painted],
    [...window.pageClock.saved],
  ])
  const longest = await page.evaluate(() => window.pageClock.longestTask())
  const before = painted?.length ?? 0
  for (let run = 0; run < 20; run += 1) {
    const key = run % 2 === 0 ? 'z' : 'y'
    await page.evaluate((pressed) => window.pageClock.watchKey(pressed), key)
    await page.keyboard.press(`Control+${key}`)
    await page.waitForFunction((count) => window.pageClock.painted.length > count, before + run)
    await page.waitForFunction((count) => window.pageClock.saved.length > count, before + run)
  }
  const undone = (await page.evaluate(() => [...window.pageClock.painted])).slice(before)
  return [
    summarise(`duration typed, to painted frame (${name})`, painted ?? [], {
      budget: edit,
      note: `longest task ${longest.toFixed(0)} ms`,
    }),
    summarise(`duration typed, to durable (${name})`, saved ?? [], { budget: commit }),
    summarise(`undo and redo, to painted frame (${name})`, undone, { budget: edit }),
  ]
}

async function moving(page: Page, name: string, { frame }: WindowBudget): Promise<Measured[]> {
  await page.getByRole('navigation', { name: 'Screens' }).getByText('Timeline').click()
  await page.locator(board).first().waitFor()
  const box = await page.locator('[role="application"]').boundingBox()
  if (!box) throw new Error('the timeline is not painted')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  const rows: Measured[] = []
  for (const scale of ['Day', 'Hour']) {
    await page.getByRole('button', { name: scale, exact: true }).click()
    const scrolled = await framesWhile(page, () => wheel(page, 60, 120))
    rows.push(
      summarise(`timeline scrolled, frame (${name}, ${scale.toLowerCase()})`, scrolled, { budget: frame }),
    )
  }
  const zoomed = await framesWhile(page, async () => {
    await page.keyboard.down('Control')
    for (let step = 0; step < 60; step += 1) await page.mouse.wheel(0, step < 30 ? 100 : -100)
    await page.keyboard.up('Control')
  })
  return [...rows, summarise(`timeline zoomed, frame (${name})`, zoomed, { budget: frame })]
}

async function wheel(page: Page, steps: number, by: number): Promise<void> {
  await page.keyboard.down('Shift')
  for (let step = 0; step < steps; step += 1) await page.mouse.wheel(0, by)
  await page.keyboard.up('Shift')
}

async function memory(page: Page, name: string, { memoryMb }: WindowBudget): Promise<Measured> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return summarise(`memory with the plan open, MB (${name})`, [usedSize / 2 ** 20], {
    budget: memoryMb,
    note: 'JavaScript heap',
  })
}
