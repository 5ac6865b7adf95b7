import { inTurn, type PlanEdit } from '#core/edits/inTurn.ts'
import { setFields } from '#core/edits/setFields.ts'
import { type SetInLineup, setInLineup } from '#core/edits/setInLineup.ts'
import { readMoney } from '#core/excel/values/money.ts'
import { type Reading, readAs } from '#core/excel/values/Reading.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'
import { emptyDiff } from '#core/plan/PlanDiff.ts'
import { done } from '#core/plan/Result.ts'
import { newId } from '#renderer/store/identity.ts'
import { fieldsText } from '#renderer/text/fieldsText.ts'
import { changeLabel, declines, type Field, type Typed, takes } from './Field.ts'
import { countKind, type FieldKind, linesKind, moneyKind } from './FieldKind.ts'
import type { SegmentRow, ShownProduct } from './segmentRows.ts'
import { typedReason } from './typedReason.ts'

/** What a text does for one of the segment's products; null clears. */
type Setter<Value> = (row: SegmentRow, shown: ShownProduct, value: Value | null) => PlanEdit

interface PerProduct<Value> {
  readonly key: string
  readonly title: Texts
  readonly kind: FieldKind<Value>
  /** How it reads where the kind's own way is too narrow. */
  readonly read?: (text: string) => Reading<Value>
  readonly value: (shown: ShownProduct) => unknown
  readonly set: Setter<Value>
}

/**
 * What plan and lineup say of the products of a segment: one value, or one for each product in their order. The
 * values live there, so a change shows in every segment that has the product.
 */
function perProduct<Value>({ key, title, kind, read, value, set }: PerProduct<Value>): Field<SegmentRow> {
  const isLines = kind.editing === 'lines'
  const spelled =
    (spell: (value: Value, lang: Lang) => string, separator: string): Field<SegmentRow>['shown'] =>
    ({ products }, lang) => {
      const texts = products.map((shown) => {
        const known = value(shown)
        return known === null || known === undefined ? '' : spell(known as Value, lang)
      })
      return texts.every((text) => text === '') ? '' : texts.join(separator)
    }
  const take = (text: string, row: SegmentRow): Typed => {
    const { products } = row
    if (products.length === 0) return declines(fieldsText.productFirst)
    const parts = partsOf(text, products.length, isLines)
    if (!parts) return declines((isLines ? fieldsText.lineEach : fieldsText.oneEach)(products.length))
    const edits: PlanEdit[] = []
    for (const [index, shown] of products.entries()) {
      const part = parts[index] ?? ''
      const reading = part.trim() === '' ? null : (read ?? kind.read)(part)
      if (reading?.kind === 'unreadable') return declines(typedReason(reading))
      edits.push(set(row, shown, reading?.kind === 'value' ? reading.value : null))
    }
    return takes(inTurn(...edits))
  }
  return {
    key,
    title,
    shown: spelled(kind.show ?? kind.type, ' / '),
    typed: spelled(kind.type, isLines ? '\n' : ' / '),
    edit: { kind: kind.editing, take, label: changeLabel(title) },
  }
}

/** One text for each product; '' clears all of them. null where there are more or fewer. */
function partsOf(text: string, products: number, isLines: boolean): readonly string[] | null {
  if (products === 1 || text.trim() === '') return [text]
  const parts = text.split(isLines ? /\r?\n/ : /[/／]/)
  return parts.length === products ? parts : null
}

/** Clearing what a lineup does not say puts nothing into it. */
const inLineup =
  ({ segment }: SegmentRow, { product, lineup }: ShownProduct, fields: SetInLineup['fields']): PlanEdit =>
  (plan) => {
    const saysNothing = Object.values(fields).every((value) => value === null || value === '')
    if (lineup === null && saysNothing) return done(emptyDiff)
    return setInLineup(plan, { sessionId: segment.sessionId, productId: product.id, fields, makeId: newId })
  }

export const linkNoField = perProduct({
  key: 'linkNo',
  title: { zh: '链接号', en: 'Link no.' },
  kind: countKind,
  value: ({ lineup }) => lineup?.linkNo,
  set: (row, shown, linkNo) => inLineup(row, shown, { linkNo }),
})

export const listPriceField = perProduct({
  key: 'listFen',
  title: { zh: '日常价', en: 'List price' },
  kind: moneyKind,
  value: ({ product }) => product.listFen,
  set:
    (_row, { product }, listFen) =>
    (plan) =>
      setFields(plan, 'products', '', [product.id], { listFen }),
})

interface LivePrice {
  readonly fen: number
  /** `买一送一 199` says both. */
  readonly mechanism: string
}

export const livePriceField = perProduct<LivePrice>({
  key: 'liveFen',
  title: { zh: '直播价', en: 'Live price' },
  kind: {
    editing: 'line',
    read: (text) => {
      const money = readMoney(textCell(text))
      return money.kind === 'value' ? readAs(money.value) : money
    },
    type: ({ fen }, lang) => moneyKind.type(fen, lang),
    show: ({ fen }, lang) => moneyKind.show?.(fen, lang) ?? '',
  },
  value: ({ lineup }) =>
    lineup && lineup.liveFen !== null ? ({ fen: lineup.liveFen, mechanism: '' } satisfies LivePrice) : null,
  set: (row, shown, price) =>
    inLineup(row, shown, {
      liveFen: price?.fen ?? null,
      ...(price && price.mechanism !== '' ? { mechanism: price.mechanism } : {}),
    }),
})

export const mechanismField = perProduct({
  key: 'mechanism',
  title: { zh: '机制', en: 'Mechanism' },
  kind: linesKind,
  value: ({ lineup }) => lineup?.mechanism,
  set: (row, shown, mechanism) => inLineup(row, shown, { mechanism: mechanism ?? '' }),
})
