import type { Page } from '@playwright/test'

/** Frames of the page while the mouse or keyboard is driven from outside. */
export async function framesWhile(page: Page, drive: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const state = window as unknown as { stopFrames?: () => void; frameLengths?: Promise<number[]> }
    state.frameLengths = window.pageClock.frames(() => new Promise((resolve) => (state.stopFrames = resolve)))
  })
  await drive()
  return page.evaluate(async () => {
    const state = window as unknown as { stopFrames?: () => void; frameLengths?: Promise<number[]> }
    state.stopFrames?.()
    return (await state.frameLengths) ?? []
  })
}
