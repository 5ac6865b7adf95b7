import { create } from 'zustand'
import type { Texts } from '#core/plan/Lang.ts'

/** A message that goes by itself. `problem` says what was not done; `done` what was. */
export interface Notice {
  readonly id: number
  readonly texts: Texts
  readonly tone: 'problem' | 'done'
  /** A way out, offered as a button. */
  readonly action: NoticeAction | null
}

export interface NoticeAction {
  readonly texts: Texts
  readonly run: () => void
}

/** More at once than can be read are of no use: the oldest goes. */
const mostShown = 4

let made = 0

export const useNotices = create<{ readonly notices: readonly Notice[] }>()(() => ({ notices: [] }))

/** Tells the planner something at the edge of the window, in the window's language. A repeated notice shows once. */
export function notify(
  texts: Texts,
  { tone = 'problem', action = null }: Partial<Pick<Notice, 'tone' | 'action'>> = {},
): void {
  useNotices.setState(({ notices }) => {
    const others = notices.filter((notice) => notice.texts.zh !== texts.zh)
    return { notices: [...others, { id: made++, texts, tone, action }].slice(-mostShown) }
  })
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
}
