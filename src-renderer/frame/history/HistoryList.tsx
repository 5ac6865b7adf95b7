import { CloseOutlined } from '@ant-design/icons'
import { useVirtualizer } from '@tanstack/react-virtual'
import { Button } from 'antd'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useOpenPlan } from '#renderer/store/openPlan.ts'
import { paletteText } from '#renderer/text/paletteText.ts'
import { useText } from '#renderer/text/useText.ts'
import { OverlayDialog } from '../OverlayDialog.tsx'
import { hideOverlay } from '../overlay.ts'
import styles from './HistoryList.module.css'
import { HistoryStep } from './HistoryStep.tsx'
import { useGoToStep } from './useGoToStep.ts'
import { useHistoryEntries } from './useHistoryEntries.ts'
import { useStepKeys } from './useStepKeys.ts'

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
  const scrollTo = (index: number) => virtualizer.scrollToIndex(index)
  const onEnter = (index: number) => void go(seqOf(index))
  const keys = useStepKeys({ scroller, count, present: seqOf(at), scrollTo, onEnter })
  const isPainted = items.length > 0
  const showPresent = useEffectEvent(() => {
    virtualizer.scrollToIndex(seqOf(at), { align: 'center' })
    keys.go(seqOf(at))
  })
  useEffect(() => {
    if (isPainted) showPresent()
  }, [isPainted])
  return (
    <>
      {newest === 0 && <p className={styles.none}>{text.noSteps}</p>}
      <div ref={scroller} className={styles.scroller} tabIndex={-1} {...keys.handlers}>
        <ol className={styles.steps} style={{ height: count * stepHeight }} aria-label={text.history}>
          {items.map(({ index, start }) => (
            <li
              key={seqOf(index)}
              // Most of them are not in the page.
              aria-setsize={count}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)`, height: stepHeight }}
            >
              <HistoryStep
                index={index}
                seq={seqOf(index)}
                entry={entries.get(seqOf(index))}
                standsAt={at}
                isTabStop={index === keys.tabStop}
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
