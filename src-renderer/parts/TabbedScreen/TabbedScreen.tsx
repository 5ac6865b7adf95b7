import { type KeyboardEvent, type ReactNode, useDeferredValue, useId } from 'react'
import { type Screen, showTab, useView } from '#renderer/store/view.ts'
import styles from './TabbedScreen.module.css'

export interface ScreenTab {
  readonly key: string
  readonly title: string
  readonly content: ReactNode
}

export interface TabbedScreenProps {
  readonly screen: Screen
  readonly label: string
  readonly tabs: readonly ScreenTab[]
  /** What stands at the right of the tabs. */
  readonly aside?: ReactNode
}

/** A screen of several views on one matter. The view that was shown last shows again. */
export function TabbedScreen({ screen, label, tabs, aside }: TabbedScreenProps) {
  const id = useId()
  const wanted = useView((view) => view.tabs[screen])
  const at = Math.max(
    0,
    tabs.findIndex(({ key }) => key === wanted),
  )
  const chosen = tabs[at]
  // Put together in shares, while the tab is already marked.
  const deferred = useDeferredValue(chosen?.key)
  const shown = tabs.find(({ key }) => key === deferred) ?? chosen
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = steps[event.key]
    const next = by === undefined ? undefined : tabs[(at + by + tabs.length) % tabs.length]
    if (!next) return
    event.preventDefault()
    showTab(screen, next.key)
    const place = event.currentTarget.querySelector(`[data-tab="${next.key}"]`)
    if (place instanceof HTMLElement) place.focus()
  }
  return (
    <section className={styles.screen} aria-label={label}>
      <header className={styles.head}>
        <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
          {tabs.map(({ key, title }) => (
            <button
              key={key}
              type="button"
              role="tab"
              id={`${id}-${key}`}
              data-tab={key}
              aria-selected={key === chosen?.key}
              aria-controls={`${id}-panel`}
              tabIndex={key === chosen?.key ? 0 : -1}
              onClick={() => showTab(screen, key)}
            >
              {title}
            </button>
          ))}
        </div>
        {aside}
      </header>
      <div
        key={shown?.key}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${shown?.key}`}
        className={styles.panel}
        inert={shown !== chosen}
      >
        {shown?.content}
      </div>
    </section>
  )
}

const steps: { readonly [key: string]: 1 | -1 } = { ArrowRight: 1, ArrowLeft: -1 }
