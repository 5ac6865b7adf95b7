import { Select } from 'antd'
import { useLayoutEffect, useRef, useState } from 'react'
import { setFields } from '#core/edits/setFields.ts'
import type { LineupRow, Offer } from '#core/plan/records/show.ts'
import { priceOfRow } from '#core/pricing/priceOfRow.ts'
import { FindingList } from '#renderer/parts/Findings/FindingList.tsx'
import { commitOrNotify } from '#renderer/store/commitOrNotify.ts'
import { lineupText } from '#renderer/text/lineupText.ts'
import { offersEdit, offersText } from '#renderer/text/offersText.ts'
import { useText } from '#renderer/text/useText.ts'
import { OfferLine } from './OfferLine.tsx'
import styles from './OfferStack.module.css'
import { type OfferKind, offerKinds } from './offerDraft.ts'

/**
 * The offers of a lineup row in the order in which they count, each typed, moved and taken away where it stands. Every
 * change is one step of history.
 */
export function OfferStack({ row }: { readonly row: LineupRow }) {
  const text = useText(offersText)
  const { steps } = useText(lineupText)
  const list = useRef<HTMLOListElement>(null)
  const [added, setAdded] = useState<OfferKind | null>(null)
  // What is half typed in a line stays with the line's place, so lines that change places start afresh.
  const [arranged, setArranged] = useState(0)
  const [moved, setMoved] = useState<{ readonly to: number; readonly control: string } | null>(null)
  const { id, sessionId, offers } = row
  const layers = new Map(priceOfRow(row)?.layers.map(({ offer, cutFen }) => [offer, cutFen]))
  const change = (now: readonly Offer[]): boolean =>
    commitOrNotify(offersEdit, (plan) => setFields(plan, 'lineup', sessionId, [id], { offers: [...now] }))
  const move = (at: number, to: number, control: string): void => {
    const offer = offers[at]
    if (!offer || to < 0 || to >= offers.length) return
    if (!change(offers.toSpliced(at, 1).toSpliced(to, 0, offer))) return
    setArranged(arranged + 1)
    setMoved({ to, control })
  }
  const remove = (at: number): void => {
    if (!change(offers.toSpliced(at, 1))) return
    setArranged(arranged + 1)
    setMoved({ to: Math.min(at, offers.length - 2), control: 'remove' })
  }
  useLayoutEffect(() => {
    if (!moved) return
    const place = list.current?.children[moved.to]?.querySelector<HTMLElement>(
      `[data-control="${moved.control}"]`,
    )
    place?.focus()
    setMoved(null)
  }, [moved])
  return (
    <section className={styles.stack} aria-label={text.offers}>
      <p className={styles.hint}>{offers.length === 0 && added === null ? text.none : text.order}</p>
      <ol ref={list} className={styles.lines}>
        {offers.map((offer, at) => (
          <OfferLine
            // biome-ignore lint/suspicious/noArrayIndexKey: an offer is its place.
            key={`${arranged} ${at}`}
            place={at + 1}
            isLast={at === offers.length - 1}
            offer={offer}
            kind={offer.kind}
            cutFen={layers.get(offer) ?? null}
            onOffer={(now) => change(offers.with(at, now))}
            onMove={(by, control) => move(at, at + by, control)}
            onRemove={() => remove(at)}
          />
        ))}
        {added !== null && (
          <OfferLine
            key={`${added} added`}
            place={offers.length + 1}
            isLast
            offer={null}
            kind={added}
            cutFen={null}
            onOffer={(now) => {
              if (!change([...offers, now])) return false
              setAdded(null)
              return true
            }}
            onMove={() => undefined}
            onRemove={() => setAdded(null)}
          />
        )}
      </ol>
      <Select<OfferKind | null>
        size="small"
        className={styles.add ?? ''}
        aria-label={text.add}
        placeholder={`+ ${text.add}`}
        value={null}
        options={offerKinds.map((kind) => ({ value: kind, label: steps[kind] }))}
        onChange={setAdded}
        popupMatchSelectWidth={false}
      />
      <FindingList table="lineup" ids={[id]} group="price" />
    </section>
  )
}
