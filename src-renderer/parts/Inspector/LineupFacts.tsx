import { Button } from 'antd'
import { setInLineup } from '#core/edits/setInLineup.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import type { Id } from '#core/plan/units.ts'
import { toHandPrice } from '#core/pricing/toHandPrice.ts'
import { fieldsOfTable } from '#renderer/parts/fields/fieldsOfTable.ts'
import { recordRows } from '#renderer/parts/fields/recordFields.ts'
import type { ShownProduct } from '#renderer/parts/fields/segmentRows.ts'
import { writeCells } from '#renderer/parts/fields/writeCells.ts'
import { newId } from '#renderer/store/identity.ts'
import { select } from '#renderer/store/view.ts'
import { inspectorEdits, inspectorText } from '#renderer/text/inspectorText.ts'
import { useText } from '#renderer/text/useText.ts'
import { FieldList } from './FieldList.tsx'
import styles from './Inspector.module.css'

/** Which product of which session it is, the place where it stands says already. */
const lineupFields = fieldsOfTable('lineup').filter(({ key }) => key !== 'sessionId' && key !== 'productId')

export interface LineupFactsProps {
  readonly sessionId: Id
  readonly shown: ShownProduct
  readonly lang: Lang
}

/** What the session's lineup says of a product, and what a customer pays in the end. */
export function LineupFacts({ sessionId, shown, lang }: LineupFactsProps) {
  const text = useText(inspectorText)
  const { product, lineup, label } = shown
  const price = lineup && lineup.liveFen !== null ? toHandPrice(lineup.liveFen, lineup.offers) : null
  const add = () => {
    const fields = { sessionId, productId: product.id, fields: {}, makeId: newId }
    writeCells(inspectorEdits.addToLineup, [(plan) => setInLineup(plan, fields)])
  }
  return (
    <section className={styles.product} aria-label={label}>
      <h3>
        <span data-tone={product.role ? `role-${product.role}` : undefined}>{label}</span>
        <Button
          size="small"
          type="link"
          aria-label={text.productFacts(label)}
          title={text.productFacts(label)}
          onClick={() => select({ table: 'products', page: '', ids: [product.id] })}
        >
          ›
        </Button>
      </h3>
      <dl className={styles.facts}>
        <dt>{text.listPrice}</dt>
        <dd>{product.listFen === null ? '–' : formatFen(product.listFen)}</dd>
        <dt>{text.toHand}</dt>
        <dd>{price ? <b>{formatFen(price.toHandFen)}</b> : text.noPrice}</dd>
      </dl>
      {lineup ? (
        <FieldList fields={lineupFields} rows={recordRows<'lineup'>(sessionId, [lineup])} lang={lang} />
      ) : (
        <p className={styles.absent}>
          {text.notInLineup}
          <Button size="small" onClick={add}>
            {text.addToLineup}
          </Button>
        </p>
      )}
    </section>
  )
}
