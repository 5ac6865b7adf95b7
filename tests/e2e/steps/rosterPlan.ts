import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { nextOrigin } from '#core/planfile/nextOrigin.ts'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import type { RunningApp } from '../fixtures/RunningApp.ts'

const own = { planId }
const evening = { start: minuteAt('20:00'), duration: 240 }

/** Two rooms on air 20:00–24:00 on the first of three days, three hosts, nobody planned yet. */
export function eveningPlan(): Plan {
  return planWith({
    rooms: [
      blankRow('rooms', { ...own, id: 'r1', name: '官方号' }),
      blankRow('rooms', { ...own, id: 'r2', name: '二号间' }),
    ],
    hosts: [
      blankRow('hosts', { ...own, id: 'h1', name: 'Ann', costFenPerHour: 20_000 }),
      blankRow('hosts', { ...own, id: 'h2', name: 'Bea' }),
      blankRow('hosts', { ...own, id: 'h3', name: 'Cai', maxContinuousMin: 60 }),
    ],
    sessions: [
      blankRow('sessions', { ...own, id: 's1', roomId: 'r1', title: 'Main', ...evening }),
      blankRow('sessions', { ...own, id: 's2', roomId: 'r2', title: 'Side', ...evening }),
    ],
  })
}

/** 20:00–24:00 on air with 4 000 units planned, one service shift that is too small, and a guardrail on replies. */
export function servicePlan(): Plan {
  return planWith({
    rooms: [blankRow('rooms', { ...own, id: 'r1', name: '官方号' })],
    sessions: [blankRow('sessions', { ...own, id: 's1', roomId: 'r1', title: 'Main', ...evening })],
    products: [
      blankRow('products', { ...own, id: 'p1', name: 'Serum', experienceScore: 82, leadTimeHours: 72 }),
    ],
    lineup: [
      blankRow('lineup', {
        ...own,
        id: 'l1',
        sessionId: 's1',
        productId: 'p1',
        order: 'a0',
        plannedUnits: 4000,
      }),
    ],
    service: [
      blankRow('service', {
        ...own,
        id: 'v1',
        team: 'Evening',
        start: minuteAt('18:00'),
        duration: 300,
        agents: 2,
        promise: '7-day returns',
        replySeconds: 45,
        compensationFenPerCase: 3000,
      }),
    ],
    targets: [
      blankRow('targets', {
        ...own,
        id: 't1',
        metric: 'Reply time',
        value: 30,
        unit: 's',
        guardrail: true,
        level: 'process',
      }),
    ],
  })
}

/** From the start screen to a screen of a plan that came as a file. */
export async function openScreen(app: RunningApp, folder: string, plan: Plan, screen: string): Promise<Page> {
  const { page } = app
  const path = join(folder, 'roster.bigday')
  await writeFile(path, await writePlanFile(plan, nextOrigin(null, plan, 'test')))
  await app.openFile(path, () => page.getByRole('button', { name: 'Open plan file' }).click())
  await page.getByRole('navigation', { name: 'Screens' }).getByText(screen, { exact: true }).click()
  return page
}

/** A row of a board by its key. */
export const rowOf = (page: Page, key: string): Locator => page.locator(`[data-track="${key}"]`)

/** A board shows a day and six hours of the night. */
const boardMinutes = 30 * 60

/** Presses at a clock of a row and drags to another, in the middle of that minute's half hour. */
export async function paint(row: Locator, from: string, to: string, into: Locator = row): Promise<void> {
  const [box, end] = await Promise.all([row.boundingBox(), into.boundingBox()])
  if (!box || !end) throw new Error('the row is not painted')
  const x = (clock: string) => box.x + (box.width * minuteAt(clock)) / boardMinutes
  const { mouse } = row.page()
  await mouse.move(x(from), box.y + box.height - 14)
  await mouse.down()
  await mouse.move((x(from) + x(to)) / 2, box.y + box.height - 14, { steps: 3 })
  await mouse.move(x(to), end.y + end.height - 14, { steps: 3 })
  await mouse.up()
}

/** A shift on a board by how its name begins. */
export const barOf = (within: Page | Locator, name: RegExp): Locator => within.getByRole('option', { name })

/** Chooses in the open list of a select. */
export async function chooseOption(page: Page, select: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: select }).click()
  await page.locator('.ant-select-item-option').getByText(option, { exact: true }).click()
  await expect(page.locator('.ant-select-dropdown:visible')).toHaveCount(0)
}
