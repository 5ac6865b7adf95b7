import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { fenToYuanText } from '#core/plan/money.ts'
import type { Offer } from '#core/plan/records/show.ts'
import type { Fen } from '#core/plan/units.ts'
import { useView } from '#renderer/store/view.ts'
import { lineupText } from '#renderer/text/lineupText.ts'
import { offersText } from '#renderer/text/offersText.ts'
import { useText } from '#renderer/text/useText.ts'
import { OfferFigureInput } from './OfferFigureInput.tsx'
import styles from './OfferStack.module.css'
import { draftOf, figuresOf, type OfferDraft, type OfferKind, offerKinds, readDraft } from './offerDraft.ts'

interface OfferLineProps {
  /** From 1. */
  readonly place: number
  readonly isLast: boolean
  /** null for one that is being added. */
  readonly offer: Offer | null
  readonly kind: OfferKind
  /** What it takes off one unit; null where that is not known. */
  readonly cutFen: Fen | null
  readonly onOffer: (offer: Offer) => boolean
  /** Told which control had the keyboard, to have it again in the new place. */
  readonly onMove: (by: 1 | -1, control: string) => void
  readonly onRemove: () => void
}

/** One offer: its kind and figures. What is typed counts once it is whole; until then it stays to be seen, and why. */
export function OfferLine(props: OfferLineProps) {
  const { place, isLast, offer, kind, cutFen, onOffer, onMove, onRemove } = props
  const text = useText(offersText)
  const { steps } = useText(lineupText)
  const lang = useView((view) => view.lang)
  const id = useId()
  const line = useRef<HTMLLIElement>(null)
  const [typed, setTyped] = useState<OfferDraft | null>(offer ? null : { kind, texts: {} })
  const [isTold, setIsTold] = useState(false)
  const toFigures = () => line.current?.querySelector<HTMLElement>('[data-figure]')?.focus()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, where there is nothing to be seen yet.
  useEffect(() => void (offer || toFigures()), [])
  const shown = typed ?? (offer ? draftOf(offer, lang) : { kind, texts: {} })
  const reading = isTold && typed ? readDraft(typed) : null
  const why = reading && !reading.ok ? reading.why : {}
  const take = (draft: OfferDraft | null): void => {
    if (!draft) return
    const read = readDraft(draft)
    setIsTold(!read.ok)
    setTyped(read.ok && onOffer(read.offer) ? null : draft)
  }
  const changeKind = (now: OfferKind): void => {
    const draft = { ...shown, kind: now }
    if (offer && readDraft(draft).ok) {
      take(draft)
      return
    }
    setTyped(draft)
    setIsTold(false)
    requestAnimationFrame(toFigures)
  }
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (!line.current?.contains(relatedTarget)) take(typed)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.altKey && moves[event.key]
    if (by) {
      const control = (event.target as HTMLElement).closest<HTMLElement>('[data-control]')?.dataset.control
      event.preventDefault()
      if (!typed) onMove(by, control ?? 'remove')
    } else if (event.key === 'Escape' && typed) {
      event.stopPropagation()
      if (offer) setTyped(null)
      else onRemove()
    }
  }
  const cut = cutFen === null ? '—' : `${cutFen > 0 ? '−' : ''}${fenToYuanText(cutFen)}`
  const isPriced = shown.kind !== 'gift'
  return (
    <li ref={line} className={styles.line} onBlur={onBlur} onKeyDown={onKeyDown}>
      <span data-control="kind" className={styles.kind}>
        <Select<OfferKind>
          size="small"
          aria-label={`${text.kind} ${place}`}
          value={shown.kind}
          options={offerKinds.map((each) => ({ value: each, label: steps[each] }))}
          onChange={changeKind}
          popupMatchSelectWidth={false}
        />
      </span>
      <span
        className={styles.cut}
        title={typed ? text.unfinished : isPriced ? text.takesOff(cut) : undefined}
      >
        {typed ? '…' : isPriced && cut}
      </span>
      <span className={styles.buttons}>
        <Button
          {...small}
          {...named(text.up, 'up')}
          icon={<ArrowUpOutlined />}
          disabled={place === 1 || !offer || typed !== null}
          onClick={() => onMove(-1, 'up')}
        />
        <Button
          {...small}
          {...named(text.down, 'down')}
          icon={<ArrowDownOutlined />}
          disabled={isLast || !offer || typed !== null}
          onClick={() => onMove(1, 'down')}
        />
        <Button {...small} {...named(text.remove, 'remove')} icon={<CloseOutlined />} onClick={onRemove} />
      </span>
      <span className={styles.figures}>
        {figuresOf[shown.kind].map((figure) => (
          <OfferFigureInput
            key={figure}
            figure={figure}
            place={place}
            value={shown.texts[figure] ?? ''}
            why={why[figure] && `${id}-${figure}`}
            onType={(now) => setTyped({ ...shown, texts: { ...shown.texts, [figure]: now } })}
            onEnter={() => take(typed)}
          />
        ))}
      </span>
      {figuresOf[shown.kind].map((figure) => (
        <small key={figure} id={`${id}-${figure}`} role="alert" className={styles.why}>
          {why[figure] && text.reason(text.figures[figure], why[figure][lang])}
        </small>
      ))}
    </li>
  )
}

const moves: { readonly [key: string]: 1 | -1 } = { ArrowUp: -1, ArrowDown: 1 }
const small = { size: 'small', type: 'text' } as const
const named = (label: string, control: string) => ({
  'aria-label': label,
  title: label,
  'data-control': control,
})
