import type { Page } from '@playwright/test'

/** What the page itself measures, where no wire and no test runner is in the way. */
declare global {
  interface Window {
    readonly pageClock: PageClock
  }
}

interface PageClock {
  /** From the next press of a key until the frame it leads to is painted, and until the mark says saved. */
  watchKey(key: string): void
  readonly painted: number[]
  readonly saved: number[]
  /** From a click on what a selector names until another one is there and painted. */
  clickUntil(clicked: string, seen: string): Promise<number>
  /** Lengths of the frames while something goes on, in ms. */
  frames(during: () => Promise<void>): Promise<number[]>
  /** The longest task since it was asked last, in ms; 0 for none over 50. */
  longestTask(): number
  /** Lengths of the tasks over 50 ms since it was asked last. */
  longTasks(): number[]
}

/** Puts the clock into the page before anything of its own runs. */
export const installPageClock = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    // As the most urgent task after the frame: what the window put off until then would be counted as painting.
    const afterPaint = (then: () => void): void => {
      requestAnimationFrame(() => void scheduler.postTask(then, { priority: 'user-blocking' }))
    }
    let tasks: number[] = []
    const tasksSince = (): number[] => {
      const was = tasks
      tasks = []
      return was
    }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })
    const painted: number[] = []
    const saved: number[] = []
    const clock: PageClock = {
      painted,
      saved,
      watchKey: (key) => {
        const onKey = (event: KeyboardEvent): void => {
          if (event.key !== key) return
          removeEventListener('keydown', onKey, true)
          const start = performance.now()
          afterPaint(() => painted.push(performance.now() - start))
          const mark = document.querySelector('header [role="status"]')
          if (!mark) return
          let wasSaving = false
          const observer = new MutationObserver(() => {
            const isSaving = /Saving|保存中/.test(mark.textContent ?? '')
            if (isSaving) wasSaving = true
            if (isSaving || !wasSaving) return
            observer.disconnect()
            saved.push(performance.now() - start)
          })
          observer.observe(mark, { childList: true, subtree: true, characterData: true })
        }
        addEventListener('keydown', onKey, true)
      },
      clickUntil: (clicked, seen) =>
        new Promise((resolve) => {
          const start = performance.now()
          const look = (): void => {
            if (!document.querySelector(seen)) return void requestAnimationFrame(look)
            afterPaint(() => resolve(performance.now() - start))
          }
          document.querySelector<HTMLElement>(clicked)?.click()
          look()
        }),
      frames: async (during) => {
        const lengths: number[] = []
        let last = performance.now()
        let goesOn = true
        const tick = (now: number): void => {
          lengths.push(now - last)
          last = now
          if (goesOn) requestAnimationFrame(tick)
        }
        requestAnimationFrame(tick)
        await during()
        goesOn = false
        return lengths.slice(1)
      },
      longestTask: () => Math.max(0, ...tasksSince()),
      longTasks: tasksSince,
    }
    Object.defineProperty(window, 'pageClock', { value: clock })
  })
