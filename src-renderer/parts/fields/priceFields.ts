import { inTurn, type PlanEdit } from '#core/edits/inTurn.ts'
import { setFields } from '#core/edits/setFields.ts'
import { type SetInLineup, setInLineup } from '#core/edits/setInLineup.ts'
import { readMoney } from '#core/excel/values/money.ts'
import { missing, readAs } from '#core/excel/values/Reading.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import { emptyDiff } from '#core/plan/PlanDiff.ts'
import { done } from '#core/plan/Result.ts'
import { priceOfRow } from '#core/pricing/priceOfRow.ts'
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
  /** null where nothing is known. */
  readonly value: (shown: ShownProduct) => Value | null
  readonly set: Setter<Value>
}

/**
 * What plan and lineup say of the products of a segment: one value, or one for each product in their order. The
 * values live there, so a change shows in every segment that has the product.
 */
function perProduct<Value>(parts: PerProduct<Value>): Field<SegmentRow> {
  const { key, title, kind } = parts
  const isLines = kind.editing === 'lines'
  return {
    key,
    title,
    shown: spelledBy(parts, kind.show ?? kind.type, { separator: ' / ', nothing: '–' }),
    typed: spelledBy(parts, kind.type, { separator: isLines ? '\n' : ' / ', nothing: '' }),
    edit: { kind: kind.editing, take: (text, row) => takeEach(parts, text, row), label: changeLabel(title) },
  }
}

const spelledBy =
  <Value>(
    { value }: Pick<PerProduct<Value>, 'value'>,
    spell: FieldKind<Value>['type'],
    { separator, nothing }: { readonly separator: string; readonly nothing: string },
  ): Field<SegmentRow>['shown'] =>
  ({ products }, lang) => {
    const values = products.map(value)
    const texts = values.map((known) => (known === null ? '' : spell(known, lang)))
    return texts.every((text) => text === '') ? '' : texts.map((text) => text || nothing).join(separator)
  }

function takeEach<Value>({ kind, set }: PerProduct<Value>, text: string, row: SegmentRow): Typed {
  const { products } = row
  const isLines = kind.editing === 'lines'
  if (products.length === 0) return declines(fieldsText.productFirst)
  const parts = partsOf(text, products.length, isLines)
  if (!parts) return declines((isLines ? fieldsText.lineEach : fieldsText.oneEach)(products.length))
  const edits: PlanEdit[] = []
  for (const [index, shown] of products.entries()) {
    const part = parts[index]?.trim() ?? ''
    const reading = part === '' || part === '–' ? missing : kind.read(part)
    if (reading.kind === 'unreadable') return declines(typedReason(reading))
    edits.push(set(row, shown, reading.kind === 'value' ? reading.value : null))
  }
  return takes(inTurn(...edits))
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
  value: ({ lineup }) => lineup?.linkNo ?? null,
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
  value: ({ lineup }) => (lineup && lineup.liveFen !== null ? { fen: lineup.liveFen, mechanism: '' } : null),
  set: (row, shown, price) =>
    inLineup(row, shown, {
      liveFen: price?.fen ?? null,
      ...(price && price.mechanism !== '' ? { mechanism: price.mechanism } : {}),
    }),
})

/** What buyers pay after every offer: it follows from the lineup, where it is changed. */
export const toHandPriceField: Field<SegmentRow> = {
  key: 'toHandFen',
  title: { zh: '到手价', en: 'To hand' },
  shown: spelledBy({ value: toHandOf }, formatFen, { separator: ' / ', nothing: '–' }),
}

/** null while the lineup has no live price, or its offers cannot be told apart from it. */
export function toHandOf({ lineup }: ShownProduct): number | null {
  return lineup && (priceOfRow(lineup)?.toHandFen ?? null)
}

export const mechanismField = perProduct({
  key: 'mechanism',
  title: { zh: '机制', en: 'Mechanism' },
  kind: linesKind,
  value: ({ lineup }) => lineup?.mechanism ?? null,
  set: (row, shown, mechanism) => inLineup(row, shown, { mechanism: mechanism ?? '' }),
})
