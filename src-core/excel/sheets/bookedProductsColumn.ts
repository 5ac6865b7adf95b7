import type { Texts } from '#core/plan/Lang.ts'
import { fenToYuanText } from '#core/plan/money.ts'
import type { Row } from '#core/plan/tables.ts'
import { type Reading, readAs, unreadable } from '../values/Reading.ts'
import { textCell, textOfCell } from './cells.ts'
import { columnFrame } from './fieldColumn.ts'
import { yuanToFen } from './spelledKinds.ts'
import type { Labels, TeamColumn } from './TeamSheet.ts'
import { joinLines, joinList, splitLines, splitList } from './textLists.ts'

type BookedProduct = Row<'bookings'>['products'][number]

/** What a creator sells, one product a line: name, price in 元 or `-`, and its mechanism where it has one. */
export function bookedProductsColumn(field: 'products', header: Texts): TeamColumn<'bookings'> {
  return {
    ...columnFrame(field, header, 'long-text', { width: 38 }),
    refersTo: 'products',
    write: (row, { labels }) => textCell(joinLines(row[field].map((product) => spell(product, labels)))),
    read: (cell, { labels }): Reading<Partial<Row<'bookings'>>> => {
      const text = textOfCell(cell)
      if (text.kind !== 'value') return text
      const products: BookedProduct[] = []
      for (const line of splitLines(text.value)) {
        const product = readLine(line, labels)
        if (product.kind !== 'value') return product
        products.push(product.value)
      }
      return readAs({ [field]: products })
    },
  }
}

function spell({ productId, priceFen, mechanism }: BookedProduct, labels: Labels): string {
  const price = priceFen === null ? '-' : fenToYuanText(priceFen)
  const parts = [labels.labelOf('products', productId), price]
  return joinList(mechanism === '' ? parts : [...parts, mechanism])
}

function readLine(line: string, labels: Labels): Reading<BookedProduct> {
  const [name, price = '-', mechanism = '', ...more] = splitList(line) ?? []
  if (name === undefined || more.length > 0) return unreadable('name')
  const product = labels.find('products', name)
  if (product.kind !== 'value') return product
  const priceFen = price === '-' ? null : yuanToFen(price)
  if (price !== '-' && priceFen === null) return unreadable('money')
  return readAs({ productId: product.value, priceFen, mechanism })
}
