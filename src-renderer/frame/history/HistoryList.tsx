import { CloseOutlined } from '@ant-design/icons'
import { useVirtualizer } from '@tanstack/react-virtual'
import { Button } from 'antd'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react'
import { useOpenPlan } from '#renderer/store/openPlan.ts'
import { paletteText } from '#renderer/text/paletteText.ts'
import { useText } from '#renderer/text/useText.ts'
import { OverlayDialog } from '../OverlayDialog.tsx'
import { hideOverlay } from '../overlay.ts'
import styles from './HistoryList.module.css'
import { HistoryStep } from './HistoryStep.tsx'
import { useGoToStep } from './useGoToStep.ts'
import { useHistoryEntries } from './useHistoryEntries.ts'

const stepHeight = 44

/** Every step of the plan, the newest first; a click goes there, which undoes or redoes what lies between. */
export function HistoryList() {
  const text = useText(paletteText)
  const { newest } = useOpenPlan((open) => open.history)
  return (
    <OverlayDialog overlay="history" label={text.historyOf(newest)}>
      <header className={styles.head}>
        <h2>{text.historyOf(newest)}</h2>
        <Button
          type="text"
          aria-label={text.close}
          title={text.close}
          icon={<CloseOutlined />}
          onClick={() => hideOverlay('history')}
        />
      </header>
      <Steps />
    </OverlayDialog>
  )
}

function Steps() {
  const text = useText(paletteText)
  const { at, newest } = useOpenPlan((open) => open.history)
  const scroller = useRef<HTMLDivElement>(null)
  const { going, go, stop } = useGoToStep()
  // The last place of the list is the plan before its first step.
  const count = newest + 1
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => stepHeight,
    overscan: 8,
  })
  const items = virtualizer.getVirtualItems()
  const seqOf = (index: number): number => newest - index
  const entries = useHistoryEntries(seqOf(items.at(-1)?.index ?? 0), seqOf(items[0]?.index ?? 0))
  const isPainted = items.length > 0
  const showPresent = useEffectEvent(() => {
    virtualizer.scrollToIndex(newest - at, { align: 'center' })
    focusStep(scroller.current, newest - at)
  })
  useEffect(() => {
    if (isPainted) showPresent()
  }, [isPainted])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key]
    const from = Number((event.target as HTMLElement).dataset.index)
    if (by === undefined || Number.isNaN(from)) return
    event.preventDefault()
    const index = Math.max(0, Math.min(count - 1, from + by))
    virtualizer.scrollToIndex(index)
    focusStep(scroller.current, index)
  }
  return (
    <>
      {newest === 0 && <p className={styles.none}>{text.noSteps}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move among the buttons inside. */}
      <div ref={scroller} className={styles.scroller} onKeyDown={onKeyDown}>
        <ol className={styles.steps} style={{ height: count * stepHeight }} aria-label={text.history}>
          {items.map(({ index, start }) => (
            <li key={seqOf(index)} style={{ transform: `translateY(${start}px)`, height: stepHeight }}>
              <HistoryStep
                index={index}
                seq={seqOf(index)}
                entry={entries.get(seqOf(index))}
                standsAt={at}
                onGo={() => void go(seqOf(index))}
              />
            </li>
          ))}
        </ol>
      </div>
      {going && (
        <p className={styles.going} role="status">
          {text.going(going.done, going.all)}
          <Button size="small" onClick={stop}>
            {text.stop}
          </Button>
        </p>
      )}
    </>
  )
}

/** At once where it is painted, so that keys pressed fast each move on; else in the next frame, which paints it. */
function focusStep(scroller: HTMLElement | null, index: number): void {
  const find = () => scroller?.querySelector<HTMLElement>(`[data-index="${index}"]`)
  const step = find()
  if (step) step.focus()
  else requestAnimationFrame(() => find()?.focus())
}
