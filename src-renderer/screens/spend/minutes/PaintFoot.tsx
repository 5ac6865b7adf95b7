import { Button, Input, type InputRef } from 'antd'
import { type KeyboardEvent, type Ref, useId } from 'react'
import { formatClockFrom } from '#core/plan/clock.ts'
import { formatSpan } from '#core/plan/formatSpan.ts'
import { formatFen } from '#core/plan/money.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { minutesOf, type Span } from '#core/plan/spans.ts'
import { type Fen, minutesPerDay } from '#core/plan/units.ts'
import { type DarkSpend, minuteSpend, minutesOfLine } from '#core/rollup/minuteSpend.ts'
import { goToPlace } from '#renderer/parts/Findings/goToPlace.ts'
import { useView } from '#renderer/store/view.ts'
import { spendText } from '#renderer/text/spendText.ts'
import { useText } from '#renderer/text/useText.ts'
import { type Air, onAirAt } from './airOf.ts'
import styles from './Minutes.module.css'

interface PaintFootProps {
  readonly day: number
  readonly stretch: Span
  readonly cursor: number
  readonly lines: readonly SpendLine[]
  readonly line: SpendLine | null
  readonly air: Air
  readonly dark: readonly DarkSpend[]
  /** Spend of the room on the day. */
  readonly dayFen: Fen
  readonly typed: string
  readonly onTyped: (text: string) => void
  readonly onPaint: () => void
  readonly onLeave: () => void
  readonly ref?: Ref<InputRef>
}

/** What is selected and on air there, the level to type, and that the minutes come to the budget to the fen. */
export function PaintFoot(props: PaintFootProps) {
  const { day, stretch, cursor, lines, line, dark } = props
  const text = useText(spendText)
  const lang = useView((view) => view.lang)
  const id = useId()
  const clock = formatClockFrom(day, cursor, lang)
  const [total = 0] = minuteSpend(lines, { start: cursor, end: cursor + 1 })
  const ofLine = line ? (minutesOfLine(line)[cursor - line.start] ?? 0) : null
  const span = formatSpan(day * minutesPerDay, stretch.start, stretch.end, lang)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    props.onTyped('')
    props.onLeave()
  }
  return (
    <div className={styles.foot}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          props.onPaint()
        }}
      >
        <label htmlFor={id}>{text.stretch(span, stretch.end - stretch.start)}</label>
        <Input
          ref={props.ref}
          id={id}
          size="small"
          className={styles.level ?? ''}
          aria-label={`${text.level} ${span}`}
          suffix={text.perMinute}
          value={props.typed}
          onChange={({ target }) => props.onTyped(target.value)}
          onKeyDown={onKeyDown}
        />
        <Button size="small" htmlType="submit" disabled={props.typed.trim() === ''}>
          {text.paint}
        </Button>
      </form>
      <p role="status">
        {ofLine === null
          ? text.atMinuteTotal(clock, formatFen(total))
          : text.atMinute(clock, formatFen(total), formatFen(ofLine))}
        {' · '}
        <OnAir air={props.air} minute={cursor} />
      </p>
      {line && <p>{text.lineSum(line.duration, formatFen(sumOf(line)))}</p>}
      <p>{text.daySum(formatFen(props.dayFen))}</p>
      {dark.length > 0 && (
        <p data-state="error">
          {text.darkMoney(formatFen(dark.reduce((sum, { fen }) => sum + fen, 0)), minutesOf(dark))}
        </p>
      )}
    </div>
  )
}

/** Added up minute by minute, so that it proves what it says. */
const sumOf = (line: SpendLine): Fen => minutesOfLine(line).reduce<Fen>((sum, fen) => sum + fen, 0)

function OnAir({ air, minute }: { readonly air: Air; readonly minute: number }) {
  const text = useText(spendText)
  const on = onAirAt(air, minute)
  if (!on) return text.nobodyLive
  const { session, block } = on
  const place = block
    ? { table: 'segments' as const, page: block.sessionId, id: block.id }
    : { table: 'sessions' as const, page: '', id: session.id }
  return (
    <>
      {block?.name ?? session.title}{' '}
      <Button size="small" type="link" onClick={() => goToPlace(place)}>
        {text.openSegment}
      </Button>
    </>
  )
}
