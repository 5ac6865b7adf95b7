import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { commandEntries, placeEntries } from '#renderer/frame/palette/paletteEntries.ts'
import { type PaletteStock, paletteResults } from '#renderer/frame/palette/paletteResults.ts'
import { planId, planWith } from '#tests/build/plan.ts'

// What the window asks of its browser when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) })
  vi.stubGlobal('navigator', { language: 'zh', userAgent: '' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

/** 18 to 20 June 2027, with something of every kind. */
const plan = planWith({
  rooms: [blankRow('rooms', { id: 'r1', planId, name: '官方旗舰店', account: 'taoyu_official' })],
  sessions: [
    blankRow('sessions', { id: 's1', planId, roomId: 'r1', start: 1200, duration: 240, title: '首夜' }),
    blankRow('sessions', {
      id: 's2',
      planId,
      roomId: 'r1',
      start: 1440 + 1200,
      duration: 240,
      title: '晚场',
    }),
  ],
  products: [blankRow('products', { id: 'p1', planId, name: '眼霜 20g', sku: 'SKU-18', brand: '桃屿' })],
  hosts: [blankRow('hosts', { id: 'h1', planId, name: '小雅' })],
  creators: [blankRow('creators', { id: 'c1', planId, name: '林某', account: 'lin_mou' })],
})

const stockOf = (places: PaletteStock['places']): PaletteStock => ({
  plan,
  lang: 'zh',
  commands: commandEntries('zh'),
  places,
  dayStart: 1440,
})
const stock = stockOf(() => placeEntries(plan, 'zh'))
const first = (text: string) => paletteResults(stock, text, []).shown[0]?.id

describe('the palette', () => {
  it.each([
    ['首夜', 'sessions-s1'],
    ['6.19 旗舰', 'sessions-s2'],
    ['6/18 首', 'sessions-s1'],
    ['2027-06-19', 'sessions-s2'],
    ['官方', 'rooms-r1'],
    ['sku-18', 'products-p1'],
    ['桃屿', 'products-p1'],
    ['小雅', 'hosts-h1'],
    ['LIN_MOU', 'creators-c1'],
    ['排班', 'command-screen-hosts'],
    ['hosts', 'command-screen-hosts'],
    ['修改记录', 'command-history'],
    ['20:30', 'minute-2670'],
    ['6.18 20:30', 'minute-1230'],
    ['次日 00:30', 'minute-2910'],
  ])('finds %s: %s', (text, id) => {
    expect(first(text)).toBe(id)
  })

  it('offers what was run lately, the last first, then all commands, while nothing is typed', () => {
    const recent = ['products-p1', 'minute-1230', 'products-removed', 'minute-99999', 'command-save']
    const { shown, all } = paletteResults(stock, ' ', recent)
    expect(shown.slice(0, 3).map(({ id }) => id)).toEqual(['products-p1', 'minute-1230', 'command-save'])
    expect(all).toBe(0)
    expect(shown).toHaveLength(2 + stock.commands.length)
  })

  it('does not ask for the places of a plan before they are needed', () => {
    const places = vi.fn(() => [])
    expect(paletteResults(stockOf(places), '', ['command-save', 'minute-1230']).shown[0]?.id).toBe(
      'command-save',
    )
    expect(places).not.toHaveBeenCalled()
  })

  it('says that a minute is outside of the plan, and where the plan is', () => {
    expect(paletteResults(stock, '11.11 20:00', []).outside).toEqual({
      minute: '2027-11-11 20:00',
      dates: '2027.06.18–06.20',
    })
  })

  it('has no command that could do nothing now', () => {
    const ids = stock.commands.map(({ id }) => id)
    expect(ids).not.toContain('command-undo')
    expect(ids).not.toContain('command-palette')
  })
})
