import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { libraryItems } from '#renderer/screens/lineup/libraryItems.ts'

const product = (id: string, name: string, sku = '', listFen: number | null = null) =>
  blankRow('products', { id, planId: 'plan', name, sku, listFen, role: listFen === null ? null : 'hero' })
const products = [
  product('a', '桃屿 眼霜 20g', 'SKU-18', 37_200),
  product('b', '眼霜礼盒'),
  product('c', '', 'ＸY-7'),
]

const names = (typed: string) => libraryItems(products, new Set(['b']), typed, 'zh').map(({ name }) => name)

describe('the library', () => {
  it.each([
    ['', ['桃屿 眼霜 20g', '眼霜礼盒', 'ＸY-7']],
    ['眼霜', ['桃屿 眼霜 20g', '眼霜礼盒']],
    ['霜 桃屿', ['桃屿 眼霜 20g']],
    ['sku-18', ['桃屿 眼霜 20g']],
    ['xy', ['ＸY-7']],
    ['没有', []],
  ])('finds %j: %j', (typed, found) => {
    expect(names(typed)).toEqual(found)
  })

  it('says what is known of a product, and whether the session sells it', () => {
    expect(libraryItems(products, new Set(['b']), '眼霜', 'zh')).toMatchObject([
      { facts: '爆款 · ¥372', isListed: false },
      { facts: '', isListed: true },
    ])
  })
})
