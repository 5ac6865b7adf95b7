import { describe, expect, it } from 'vitest'
import { searchable, searchEntries } from '#renderer/frame/palette/searchEntries.ts'

const entries = [
  searchable('官方旗舰店 · 6月18日周五 · 晚场 · 20:00–24:00', ''),
  searchable('桃屿 眼霜 20g', '6923450657123 · SKU-18'),
  searchable('眼霜礼盒', ''),
  searchable('Run of show', '流程'),
  searchable('Show or hide the inspector', '展开或收起检查器'),
  searchable('Showroom', ''),
]
const found = (typed: string, most = 9) => searchEntries(entries, typed, most).found.map(({ label }) => label)

describe('searching', () => {
  it.each([
    ['眼霜', ['眼霜礼盒', '桃屿 眼霜 20g']],
    ['桃屿', ['桃屿 眼霜 20g']],
    ['霜', ['桃屿 眼霜 20g', '眼霜礼盒']],
    ['晚场 官方', ['官方旗舰店 · 6月18日周五 · 晚场 · 20:00–24:00']],
    ['RUN', ['Run of show']],
    ['流程', ['Run of show']],
    ['show', ['Show or hide the inspector', 'Showroom', 'Run of show']],
    ['room', ['Showroom']],
    ['ＳＫＵ－１８', ['桃屿 眼霜 20g']],
    ['657123', ['桃屿 眼霜 20g']],
    ['面膜', []],
    ['  ', []],
  ])('finds %j: %j', (typed, labels) => {
    expect(found(typed)).toEqual(labels)
  })

  it('gives the best of them and says how many there are', () => {
    expect(searchEntries(entries, '霜', 1)).toMatchObject({ all: 2, found: [{ label: '桃屿 眼霜 20g' }] })
  })
})
