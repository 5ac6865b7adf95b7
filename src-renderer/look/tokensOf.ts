import type { Theme } from './useLook.ts'

/** Reads tokens of a theme, whichever the page shows at the moment. */
export function tokensOf(theme: Theme): (name: TokenName) => string {
  const root = document.documentElement
  const shown = root.dataset.theme
  root.dataset.theme = theme
  const style = getComputedStyle(root)
  const values = new Map(tokenNames.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]))
  if (shown === undefined) delete root.dataset.theme
  else root.dataset.theme = shown
  return (name) => {
    const value = values.get(name)
    if (!value) throw new Error(`tokens.css has no --${name}`)
    return value
  }
}

const tokenNames = [
  'surface',
  'surface-raised',
  'line',
  'text',
  'text-muted',
  'accent',
  'error',
  'warning',
  'hint',
  'success',
  'font',
  'surface-sunken',
  'role-traffic',
  'role-hero',
  'role-profit',
  'role-new',
  'role-welfare',
  'role-exclusive',
  'role-second-tier',
  'role-image',
  'fact-f',
  'fact-a',
  'fact-c',
  'fact-t',
] as const
export type TokenName = (typeof tokenNames)[number]
