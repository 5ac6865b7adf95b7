import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, hexToLinear, type Linear, perceivedDistance, sightOf, sights } from './colour.ts'

const css = readFileSync('src-renderer/look/tokens.css', 'utf8')

/** The tokens of a theme: dark ones over the light ones they replace. */
function tokensOf(theme: 'light' | 'dark'): Map<string, string> {
  const block = (selector: string) => css.split(`${selector} {`)[1]?.split('\n}')[0] ?? ''
  const text = theme === 'light' ? block(':root') : block(':root') + block(':root[data-theme="dark"]')
  return new Map(
    [...text.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  )
}

const texts = ['text', 'text-muted', 'accent', 'error', 'warning', 'hint', 'success']
const surfaces = ['surface', 'surface-raised', 'surface-sunken']
const roles = ['traffic', 'hero', 'profit', 'new', 'welfare', 'exclusive', 'second-tier', 'image']
const hues = [...roles.map((role) => `role-${role}`), 'kind-product', 'kind-frame', 'kind-pause']
const facts = ['fact-f', 'fact-a', 'fact-c', 'fact-t']

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const tokens = tokensOf(theme)
  const colour = (name: string): Linear => {
    const hex = tokens.get(name)
    if (!hex) throw new Error(`no --${name}`)
    return hexToLinear(hex)
  }
  const pairs = (names: readonly string[], grounds: readonly string[]) =>
    names.flatMap((name) => grounds.map((ground) => [name, ground] as const))

  it.each([...pairs(texts, surfaces), ...pairs(facts, surfaces), ['surface', 'accent'] as const])(
    'writes %s on %s with a contrast of 4.5',
    (name, ground) => {
      expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(pairs(hues, ['surface', 'surface-raised']))(
    'draws %s on %s with a contrast of 3',
    (name, ground) => {
      expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(3)
    },
  )

  it.each(sights)('keeps the role hues apart for %s eyes', (sight) => {
    const seen = roles.map((role) => ({ role, colour: sightOf(sight, colour(`role-${role}`)) }))
    const close = seen.flatMap((a, i) =>
      seen.slice(i + 1).flatMap((b) => {
        const distance = perceivedDistance(a.colour, b.colour)
        return distance < 15 ? [`${a.role} and ${b.role}: ${distance.toFixed(1)}`] : []
      }),
    )
    expect(close).toEqual([])
  })
})
