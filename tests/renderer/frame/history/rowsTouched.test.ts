import { expect, it, vi } from 'vitest'
import { paletteText } from '#renderer/text/paletteText.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

it.each([
  [{ added: 0, changed: 1, removed: 0 }, '改 1 行', '1 row changed'],
  [{ added: 12, changed: 3, removed: 0 }, '加 12 行，改 3 行', '12 rows added, 3 changed'],
  [{ added: 1, changed: 0, removed: 2 }, '加 1 行，删 2 行', '1 row added, 2 removed'],
])('a step that touched %j says so: %s, %s', (rows, zh, en) => {
  expect(paletteText.zh.rowsTouched(rows)).toBe(zh)
  expect(paletteText.en.rowsTouched(rows)).toBe(en)
})
