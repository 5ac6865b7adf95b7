import { useLayoutEffect, useSyncExternalStore } from 'react'
import { useView } from '#renderer/store/view.ts'

export type Theme = 'light' | 'dark'

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')

function subscribe(repaint: () => void): () => void {
  darkSystem.addEventListener('change', repaint)
  return () => darkSystem.removeEventListener('change', repaint)
}

/** The theme that shows: the planner's choice, or the system's while they made none. */
export function useTheme(): Theme {
  const chosen = useView((view) => view.theme)
  const isDarkSystem = useSyncExternalStore(subscribe, () => darkSystem.matches)
  if (chosen !== 'system') return chosen
  return isDarkSystem ? 'dark' : 'light'
}

/** Puts theme and language on the page, where tokens.css, screen readers and hyphenation find them. */
export function useLook(theme: Theme): void {
  const lang = useView((view) => view.lang)
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
  }, [theme, lang])
}
