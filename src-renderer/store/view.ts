import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Lang } from '#core/plan/Lang.ts'
import type { TableName } from '#core/plan/tables.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { everyOpenFinding, type FindingFilter } from './findingFilter.ts'

/** Where the planner is looking. None of it is plan data: it is not undone, saved in plan files or merged. */
export interface View {
  readonly lang: Lang
  readonly theme: 'light' | 'dark' | 'system'
  /** Name that history entries carry. */
  readonly author: string
  readonly screen: Screen
  /** The view that a screen of several showed last. */
  readonly tabs: { readonly [S in Screen]?: string }
  /** The session of the run of show, and the one the timeline brings into sight. */
  readonly sessionId: Id | null
  readonly selection: Selection | null
  /** A minute that the timeline brings into sight; null once it did, or where there is none. */
  readonly lookAt: Minute | null
  /** Which findings the checks screen shows. */
  readonly findingFilter: FindingFilter
  readonly isInspectorOpen: boolean
}

export type Screen =
  | 'overview'
  | 'timeline'
  | 'runOfShow'
  | 'lineup'
  | 'hosts'
  | 'spend'
  | 'creators'
  | 'service'
  | 'content'
  | 'prep'
  | 'targets'
  | 'checks'
  | 'settings'

/** Selected rows of one page of a table; shared by timeline, run of show and inspector. */
export interface Selection {
  readonly table: TableName
  readonly page: string
  readonly ids: readonly Id[]
}

export const useView = create<View>()(
  persist(
    (): View => ({
      lang: navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en',
      theme: 'system',
      author: '',
      screen: 'timeline',
      tabs: {},
      sessionId: null,
      selection: null,
      lookAt: null,
      findingFilter: everyOpenFinding,
      isInspectorOpen: true,
    }),
    {
      name: 'bigday-view',
      partialize: ({ lang, theme, author, isInspectorOpen }) => ({ lang, theme, author, isInspectorOpen }),
    },
  ),
)

export function setView(change: Partial<View>): void {
  useView.setState(change)
}

export const select = (selection: Selection | null): void => setView({ selection })

export function showTab(screen: Screen, tab: string): void {
  useView.setState(({ tabs }) => ({ tabs: { ...tabs, [screen]: tab } }))
}
