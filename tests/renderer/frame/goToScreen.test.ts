import { beforeEach, expect, it, vi } from 'vitest'
import type { TableName } from '#core/plan/tables.ts'
import { goToScreen } from '#renderer/frame/goToScreen.ts'
import { type Screen, select, setView, useView } from '#renderer/store/view.ts'

vi.hoisted(() => vi.stubGlobal('navigator', { language: 'zh' }))

beforeEach(() => setView({ screen: 'timeline', selection: null }))

it.each<[Screen, TableName, boolean]>([
  ['runOfShow', 'segments', true],
  ['timeline', 'shifts', true],
  ['hosts', 'shifts', true],
  ['lineup', 'products', true],
  ['spend', 'shifts', false],
  ['service', 'segments', false],
  ['overview', 'products', false],
])('a selection on %s of %s stays: %s', (screen, table, stays) => {
  select({ table, page: '', ids: ['x'] })
  goToScreen(screen)
  expect(useView.getState().screen).toBe(screen)
  expect(useView.getState().selection !== null).toBe(stays)
})
