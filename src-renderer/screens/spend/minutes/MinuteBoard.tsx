import { MinusOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useMemo, useRef } from 'react'
import { formatFen } from '#core/plan/money.ts'
import { planRow } from '#core/plan/Plan.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import type { Span } from '#core/plan/spans.ts'
import type { Fen } from '#core/plan/units.ts'
import { MinuteAxis } from '#renderer/parts/MinuteAxis/MinuteAxis.tsx'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { nightsOf } from '#renderer/parts/MinuteAxis/tickLabel.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { spendText } from '#renderer/text/spendText.ts'
import { useText } from '#renderer/text/useText.ts'
import { AirLane } from './AirLane.tsx'
import type { Air } from './airOf.ts'
import { levelTicks, nextTop } from './boardScale.ts'
import type { FindingMark } from './findingMarks.ts'
import { MinutePlot } from './MinutePlot.tsx'
import styles from './Minutes.module.css'
import { PointerLabel } from './PointerLabel.tsx'
import type { Stroke } from './paintStroke.ts'
import type { PaintWords } from './sayPaint.ts'
import { type BoardZoom, levelsPx } from './useBoardZoom.ts'
import { usePaintDrag } from './usePaintDrag.ts'

export interface MinuteBoardProps {
  readonly window: Span
  readonly zoom: BoardZoom
  readonly lines: readonly SpendLine[]
  readonly line: SpendLine | null
  readonly preview: SpendLine | null
  readonly air: Air
  readonly marks: readonly FindingMark[]
  readonly stretch: Span
  readonly top: Fen
  readonly onTop: (top: Fen) => void
  /** What stands at the pointer while something is painted; null while nothing is. */
  readonly said: PaintWords | null
  readonly onStroke: (stroke: Stroke | null) => void
  readonly onPaint: (stroke: Stroke) => void
  readonly onPlace: (minute: number, isExtending: boolean) => void
  readonly onBlock: (minute: number) => void
  /** Keys that are not the pointer's. True for those it took. */
  readonly onKey: (event: KeyboardEvent) => boolean
  readonly ref?: Ref<BoardHandle>
}

export interface BoardHandle {
  focus(): void
}

/** The minutes of a room's day to be painted on: levels at the left, the clock above, what is on air below. */
export function MinuteBoard(props: MinuteBoardProps) {
  const { window, zoom, lines, line, preview, air, stretch, top } = props
  const text = useText(spendText)
  const hintId = useId()
  const board = useRef<HTMLDivElement>(null)
  useImperativeHandle(props.ref, () => ({ focus: () => board.current?.focus() }))
  const drag = usePaintDrag({ ...props, px: zoom.px })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Shift') return drag.onShift(event)
    if (event.key === 'Escape' && drag.onEscape()) return event.preventDefault()
    if (props.onKey(event)) event.preventDefault()
  }
  const { px } = zoom
  return (
    <div
      ref={board}
      role="application"
      aria-label={text.board}
      aria-describedby={hintId}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: painted by keys as well as by the pointer.
      tabIndex={0}
      className={styles.board}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => event.key === 'Shift' && drag.onShift(event)}
    >
      <span id={hintId} hidden>
        {text.boardHint}
      </span>
      <div ref={zoom.scroller} className={styles.scroller}>
        <Levels top={top} onTop={props.onTop} />
        <div
          className={styles.canvas}
          style={{ '--minute': `${px}px`, width: (window.end - window.start) * px } as React.CSSProperties}
        >
          <Axis window={window} px={px} air={air} />
          <div className={styles.surface} data-surface {...drag.surface}>
            <MinutePlot {...{ window, top, lines, line, preview }} dark={air.dark} />
            <i
              className={styles.stretch}
              style={{
                left: minutesCss(stretch.start - window.start),
                width: minutesCss(stretch.end - stretch.start),
              }}
            />
            {props.marks.map(({ key, start, end, severity }) => (
              <i
                key={key}
                className={styles.mark}
                data-severity={severity}
                style={{ left: minutesCss(start - window.start), width: minutesCss(end - start) }}
              />
            ))}
          </div>
          <div
            onPointerDown={(event) => {
              const box = event.currentTarget.getBoundingClientRect()
              props.onBlock(Math.floor(window.start + (event.clientX - box.left) / px))
            }}
          >
            <AirLane air={air} from={window.start} px={px} />
          </div>
        </div>
      </div>
      <PointerLabel pointer={drag.pointer} said={props.said} />
    </div>
  )
}

function Levels({ top, onTop }: Pick<MinuteBoardProps, 'top' | 'onTop'>) {
  const text = useText(spendText)
  return (
    <div className={styles.levels}>
      <div className={styles.scaleSteps}>
        <Button
          size="small"
          type="text"
          aria-label={text.lower}
          title={text.lower}
          icon={<MinusOutlined />}
          onClick={() => onTop(nextTop(top, -1))}
        />
        <Button
          size="small"
          type="text"
          aria-label={text.higher}
          title={text.higher}
          icon={<PlusOutlined />}
          onClick={() => onTop(nextTop(top, 1))}
        />
      </div>
      <div>
        {levelTicks(top).map((level) => (
          <span key={level} style={{ top: `${(1 - level / top) * 100}%` }}>
            {formatFen(level)}
          </span>
        ))}
      </div>
    </div>
  )
}

function Axis({ window, px, air }: { readonly window: Span; readonly px: number; readonly air: Air }) {
  const lang = useView((view) => view.lang)
  const startDate = usePlan((plan) => planRow(plan).startDate)
  const days = usePlan((plan) => planRow(plan).days)
  const nights = useMemo(
    () => nightsOf(air.sessions.map(({ start, end }) => ({ start, duration: end - start }))),
    [air],
  )
  return (
    <div className={styles.axis} style={{ marginLeft: minutesCss(-window.start) }}>
      <MinuteAxis
        pxPerMinute={px}
        span={window}
        startDate={startDate}
        nights={nights}
        lang={lang}
        days={days}
        stickAt={levelsPx}
      />
    </div>
  )
}
