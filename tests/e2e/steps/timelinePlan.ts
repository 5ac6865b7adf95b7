import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { blankRow } from '#core/plan/blankRow.ts'
import { ordersBetween } from '#core/plan/order.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { nextOrigin } from '#core/planfile/nextOrigin.ts'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import type { RunningApp } from '../fixtures/RunningApp.ts'

/** Segments `a`, `b` … of a session, one after the other. */
function runOf(
  sessionId: string,
  start: number,
  titles: readonly string[],
  duration: number,
): Row<'segments'>[] {
  const orders = ordersBetween(null, null, titles.length)
  return titles.map((title, index) =>
    blankRow('segments', {
      id: `${sessionId}-${title}`,
      planId,
      sessionId,
      order: orders[index] ?? '',
      start: start + index * duration,
      duration,
      title,
      kind: 'product',
    }),
  )
}

/**
 * Two rooms with a show at 20:00 each; the first with a host, an assistant and ¥10 a minute of spend; and a row of each
 * of the plan's own tracks.
 */
export function boardPlan(): Plan {
  const start = minuteAt('20:00')
  const own = { planId, start }
  return planWith({
    rooms: [
      blankRow('rooms', { id: 'room', planId, name: '官方号' }),
      blankRow('rooms', { id: 'room2', planId, name: '达人号', fact: 'A' }),
    ],
    sessions: [
      blankRow('sessions', {
        ...own,
        id: 's1',
        roomId: 'room',
        duration: 40,
        title: 'Main',
        gmvTargetFen: 4_000_00,
      }),
      blankRow('sessions', { ...own, id: 's2', roomId: 'room2', duration: 60, title: 'Side' }),
    ],
    segments: [...runOf('s1', start, ['a', 'b', 'c', 'd'], 10), ...runOf('s2', start, ['x', 'y', 'z'], 10)],
    hosts: [
      blankRow('hosts', { id: 'h1', planId, name: '小雅' }),
      blankRow('hosts', { id: 'h2', planId, name: '小北', position: 'assistant' }),
    ],
    shifts: [
      blankRow('shifts', { ...own, id: 'sh1', hostId: 'h1', roomId: 'room', duration: 30 }),
      blankRow('shifts', {
        ...own,
        id: 'sh2',
        hostId: 'h2',
        roomId: 'room',
        duration: 40,
        position: 'assistant',
      }),
    ],
    spend: [
      blankRow('spend', {
        ...own,
        id: 'sp1',
        roomId: 'room',
        duration: 40,
        budgetFen: 400_00,
        channel: 'brand',
      }),
    ],
    service: [blankRow('service', { ...own, id: 'se1', duration: 60, team: 'A', agents: 6 })],
    creators: [blankRow('creators', { id: 'c1', planId, name: '林某' })],
    bookings: [blankRow('bookings', { ...own, id: 'b1', creatorId: 'c1', duration: 30 })],
    content: [blankRow('content', { id: 'co1', planId, publishAt: start, theme: 'teaser' })],
    placements: [blankRow('placements', { ...own, id: 'pl1', duration: 60, slotName: 'banner' })],
  })
}

/** From the start screen to the timeline of a plan that came as a file. */
export async function openOnTimeline(app: RunningApp, folder: string, plan: Plan): Promise<void> {
  const { page } = app
  const path = join(folder, 'board.bigday')
  await writeFile(path, await writePlanFile(plan, nextOrigin(null, plan, 'test')))
  await app.openFile(path, () => page.getByRole('button', { name: 'Open plan file' }).click())
  await expect(page.getByRole('application', { name: 'Timeline' })).toBeVisible()
}

/** A segment, session, shift … by how its name begins. */
export const itemOf = (page: Page, name: RegExp): Locator => page.getByRole('option', { name })

/** Presses in the middle of a thing, or on its right edge, and drags by minutes, as wide as the present zoom draws them. */
export async function dragBy(
  item: Locator,
  grip: 'middle' | 'right',
  duration: number,
  minutes: number,
  down = 0,
): Promise<void> {
  const box = await item.boundingBox()
  if (!box) throw new Error('it is not painted')
  const perMinute = box.width / duration
  const x = grip === 'middle' ? box.x + box.width / 2 : box.x + box.width - 2
  const y = box.y + box.height / 2
  const { mouse } = item.page()
  await mouse.move(x, y)
  await mouse.down()
  await mouse.move(x + (perMinute * minutes) / 2, y + down / 2, { steps: 3 })
  await mouse.move(x + perMinute * minutes, y + down, { steps: 3 })
}

/** Clicks an empty place of a lane at some minutes from the left edge of a thing in another one. */
export async function clickAtMinute(
  lane: Locator,
  of: Locator,
  duration: number,
  minutes: number,
): Promise<void> {
  const [box, place] = await Promise.all([of.boundingBox(), lane.boundingBox()])
  if (!box || !place) throw new Error('it is not painted')
  const x = box.x + (box.width / duration) * minutes
  await lane.page().mouse.click(x, place.y + 10)
}
