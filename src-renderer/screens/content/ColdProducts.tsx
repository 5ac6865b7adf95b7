import { PlusOutlined } from '@ant-design/icons'
import { useEffect, useRef } from 'react'
import { addWarmUp } from '#core/edits/addWarmUp.ts'
import { productRoleNames } from '#core/plan/names.ts'
import { rowsById } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { goToPlace } from '#renderer/parts/Findings/goToPlace.ts'
import { commitOrNotify } from '#renderer/store/commitOrNotify.ts'
import { newId } from '#renderer/store/identity.ts'
import { usePage } from '#renderer/store/openPlan.ts'
import { select, useView } from '#renderer/store/view.ts'
import { contentEdits, contentText } from '#renderer/text/contentText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './WarmUp.module.css'

interface ColdProductsProps {
  readonly sessionId: Id
  readonly cold: readonly Id[]
  readonly hasLineup: boolean
}

/** Products of a session that nothing leads up to; a click adds a video for one. */
export function ColdProducts({ sessionId, cold, hasLineup }: ColdProductsProps) {
  const text = useText(contentText)
  const lang = useView((view) => view.lang)
  const products = rowsById(usePage('products', ''))
  const list = useRef<HTMLUListElement>(null)
  const added = useRef<number | null>(null)
  // A product that is warmed up leaves the list, and the keyboard goes on with the next one.
  useEffect(() => {
    const at = added.current
    if (at === null) return
    added.current = null
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-add]')
    buttons?.[Math.min(at, buttons.length - 1)]?.focus()
  })
  const add = (productId: Id, at: number) => {
    const id = newId()
    const row = { sessionId, productId, id }
    if (!commitOrNotify(contentEdits.warmUp, (plan) => addWarmUp(plan, row))) return
    added.current = at
    select({ table: 'content', page: '', ids: [id] })
  }
  return (
    <section aria-label={text.coldHint}>
      <h3 title={text.coldHint}>{text.cold(cold.length)}</h3>
      {cold.length === 0 && <p>{hasLineup ? text.allWarm : text.noLineup}</p>}
      <ul ref={list}>
        {cold.map((id, at) => {
          const product = products.get(id)
          const name = product?.name || text.unnamedProduct
          return (
            <li key={id} className={styles.cold}>
              <button
                type="button"
                className={styles.product}
                onClick={() => goToPlace({ table: 'products', page: '', id })}
              >
                {name}
                {product?.role && <small>{productRoleNames[product.role][lang]}</small>}
              </button>
              <button
                type="button"
                className={styles.add}
                data-add
                aria-label={text.addWarmUpFor(name)}
                title={text.addWarmUpFor(name)}
                onClick={() => add(id, at)}
              >
                <PlusOutlined aria-hidden /> {text.addWarmUp}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
