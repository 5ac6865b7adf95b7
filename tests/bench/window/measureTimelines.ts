import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { generatePlan } from '#core/generate/generatePlan.ts'
import { presets } from '#core/generate/presets.ts'
import { nextOrigin } from '#core/planfile/nextOrigin.ts'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'
import { projectFolder } from '../../e2e/fixtures/RunningApp.ts'
import { openWeb } from '../../e2e/fixtures/web.ts'
import { type Measured, summarise } from '../measure.ts'
import { framesWhile } from './framesWhile.ts'
import { openButton, storePlan } from './measureWindow.ts'
import { installPageClock } from './pageClock.ts'

const visFile = join(projectFolder, 'node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js')
const segmentsPerRoom = 300

/** Mount and zoom of our timeline and of vis-timeline, with the same number of bars on the same number of lanes. */
export async function measureTimelines(folder: string, address: string): Promise<Measured[]> {
  const rows: Measured[] = []
  for (const items of [2000, 20_000]) {
    const rooms = Math.round(items / segmentsPerRoom)
    rows.push(...(await ours(join(folder, `ours-${items}`), address, rooms)))
    rows.push(...(await vis(join(folder, `vis-${items}`), address, rooms)))
  }
  return rows
}

async function ours(profile: string, address: string, rooms: number): Promise<Measured[]> {
  const plan = generatePlan({ ...presets.bigday, rooms }, 1)
  const path = `${profile}.bigday`
  await writeFile(path, await writePlanFile(plan, nextOrigin(null, plan, 'bench')))
  await storePlan(path, profile, address)
  const app = await openWeb(profile, address)
  try {
    const { page } = app
    await installPageClock(page)
    await page.reload()
    await page.locator(openButton).first().click()
    await page.getByRole('button', { name: /^Checks: \d/ }).waitFor({ timeout: 60_000 })
    const mounts: number[] = []
    for (let run = 0; run < 5; run += 1) {
      await page.getByRole('navigation', { name: 'Screens' }).getByText('Checks').click()
      await page.locator('[role="application"]').waitFor({ state: 'detached' })
      mounts.push(
        await page.evaluate(() =>
          window.pageClock.clickUntil('nav button[title="Alt+2"]', '[role="application"] [role="option"]'),
        ),
      )
    }
    const zoomed = await framesWhile(page, () => zoomByWheel(page, '[role="application"]'))
    return named('Bigday', rooms, mounts, zoomed)
  } finally {
    await app.close()
  }
}

/** Bars as wide as ours on one lane a room, not stacked, the window on the whole day. */
async function vis(profile: string, address: string, rooms: number): Promise<Measured[]> {
  const app = await openWeb(profile, address)
  try {
    const { page } = app
    await installPageClock(page)
    await page.goto('about:blank')
    await page.setContent('<div id="board" style="height:700px"></div>')
    await page.addScriptTag({ path: visFile })
    const mounts: number[] = []
    for (let run = 0; run < 3; run += 1) {
      mounts.push(await page.evaluate(mountVis, { rooms, segments: segmentsPerRoom }))
    }
    const zoomed = await framesWhile(page, () => zoomByWheel(page, '#board'))
    return named('vis-timeline', rooms, mounts, zoomed)
  } finally {
    await app.close()
  }
}

interface VisWindow {
  readonly vis: {
    readonly Timeline: new (...args: unknown[]) => { on(event: string, then: () => void): void }
  }
  visBoard?: { destroy(): void }
}

function mountVis({ rooms, segments }: { rooms: number; segments: number }): Promise<number> {
  const { vis, visBoard } = window as unknown as VisWindow
  visBoard?.destroy()
  const minute = 60_000
  const groups = Array.from({ length: rooms }, (_, id) => ({ id, content: `Room ${id + 1}` }))
  const items = groups.flatMap(({ id: group }) =>
    Array.from({ length: segments }, (_, index) => ({
      id: group * segments + index,
      group,
      content: `Segment ${index + 1}`,
      start: index * 5 * minute,
      end: (index + 1) * 5 * minute,
    })),
  )
  const start = performance.now()
  return new Promise((resolve) => {
    const options = { stack: false, start: 0, end: segments * 5 * minute, height: 700 }
    const timeline = new vis.Timeline(document.querySelector('#board'), items, groups, options)
    ;(window as unknown as { visBoard: unknown }).visBoard = timeline
    timeline.on('changed', () =>
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start), 0)),
    )
  })
}

async function zoomByWheel(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`${selector} is not painted`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.keyboard.down('Control')
  for (let step = 0; step < 40; step += 1) await page.mouse.wheel(0, step < 20 ? -100 : 100)
  await page.keyboard.up('Control')
}

const named = (
  who: string,
  rooms: number,
  mounts: readonly number[],
  zoomed: readonly number[],
): Measured[] => {
  const items = `${rooms * segmentsPerRoom} bars`
  return [summarise(`${who}: mount, ${items}`, mounts), summarise(`${who}: zoom, frame, ${items}`, zoomed)]
}
