import type { InputRef } from 'antd'
import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react'
import { type Curve, levelSpend } from '#core/edits/levelSpend.ts'
import { formatSpan } from '#core/plan/formatSpan.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import type { Span } from '#core/plan/spans.ts'
import { pageKeyOf } from '#core/plan/tables.ts'
import type { Fen } from '#core/plan/units.ts'
import { minuteSpend } from '#core/rollup/minuteSpend.ts'
import { notify } from '#renderer/frame/notify.ts'
import { moneyKind } from '#renderer/parts/fields/FieldKind.ts'
import { newId } from '#renderer/store/identity.ts'
import { commit } from '#renderer/store/openPlan.ts'
import { select, useView } from '#renderer/store/view.ts'
import { spendEdits } from '#renderer/text/spendText.ts'
import { type Air, onAirAt } from './airOf.ts'
import { type BoardCommand, boardCommand } from './boardCommand.ts'
import { nextTop, topFor } from './boardScale.ts'
import type { BoardHandle, MinuteBoardProps } from './MinuteBoard.tsx'
import { type MinutePlace, type PlacedLine, useMinuteLook } from './minutePlace.ts'
import { type PaintOn, paintEdit, previewPaint } from './paintEdit.ts'
import { flatStroke, type Stroke, strokeSpan } from './paintStroke.ts'
import { sayPaint } from './sayPaint.ts'
import { type Cursor, moveCursor, stretchOf } from './stretchKeys.ts'
import type { BoardZoom } from './useBoardZoom.ts'

interface PaintingArgs {
  readonly plan: Plan
  readonly place: MinutePlace
  readonly placed: PlacedLine | null
  readonly window: Span
  readonly lines: readonly SpendLine[]
  readonly air: Air
  readonly airSpan: Span
  readonly zoom: BoardZoom
  readonly board: RefObject<BoardHandle | null>
  readonly level: RefObject<InputRef | null>
}

/** No lower: a level that people paint has room above a curve that is nearly flat. */
const leastTop: Fen = 10_000

/** Everything that sets minutes: drags, typed levels, pacings, with what each would come to before it is done. */
export function usePainting(args: PaintingArgs) {
  const { plan, place, placed, window, lines, air, airSpan, zoom } = args
  const lang = useView((view) => view.lang)
  const { budget, channel } = useMinuteLook()
  const line = placed?.line ?? null
  const [cursor, setCursor] = useState<Cursor>(() => cursorAt((line ?? airSpan).start))
  const [drawn, setDrawn] = useState<Stroke | null>(null)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState<Curve | null>(null)
  const [wantedTop, setTop] = useState<Fen | null>(null)
  const stretch = stretchOf(cursor)
  const on = useMemo(
    (): PaintOn =>
      placed ? { kind: 'line', placed, budget } : { kind: 'new', roomId: place.roomId, channel, id: 'new' },
    [placed, budget, place.roomId, channel],
  )
  const highest = useMemo(() => Math.max(0, ...minuteSpend(lines, window)), [lines, window])
  const top = wantedTop ?? topFor(Math.max(leastTop, highest * 1.2))
  const typedLevel = moneyKind.read(typed)
  const stroke = drawn ?? (typedLevel.kind === 'value' ? flatStroke(stretch, typedLevel.value) : null)
  const preview = stroke && previewPaint(plan, on, stroke)

  const paint = (painted: Stroke) => {
    const made: PaintOn = on.kind === 'new' ? { ...on, id: newId() } : on
    const { start, end } = strokeSpan(painted)
    const span = { zh: formatSpan(start, start, end, 'zh'), en: formatSpan(start, start, end, 'en') }
    const label = made.kind === 'new' ? spendEdits.newLine(span) : spendEdits.paint(span)
    const result = commit(label, paintEdit(made, painted))
    if (!result.ok) return notify(refusalText(result.refusal))
    setTyped('')
    setCursor({ anchor: start, at: end - 1 })
    // The scale stays: what was just painted must not jump under the pointer.
    setTop(Math.max(top, topFor(Math.max(...painted.levels))))
    if (made.kind === 'new') {
      const row = { planId: plan.id, roomId: made.roomId, start } as SpendLine
      select({ table: 'spend', page: pageKeyOf('spend', row), ids: [made.id] })
    }
  }
  const goTo = (next: Cursor) => {
    setCursor(next)
    zoom.reveal(next.at)
  }
  const selectOnAir = (minute: number) => {
    const found = onAirAt(air, minute)
    const span = found && (found.block ?? found.session)
    if (span) setCursor({ anchor: span.start, at: span.end - 1 })
  }
  const run = (command: BoardCommand): void => {
    switch (command.kind) {
      case 'type':
        setTyped(command.text)
        args.level.current?.focus({ cursor: 'end' })
        break
      case 'enterLevel':
        args.level.current?.focus()
        break
      case 'collapse':
        setCursor(cursorAt(cursor.at))
        break
      case 'selectOnAir':
        selectOnAir(cursor.at)
        break
      case 'scale':
        setTop(nextTop(top, command.by))
        break
      case 'zoom':
        zoom.by(zoomStep ** command.by)
        break
    }
  }
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.target !== event.currentTarget) return false
    const moved = event.altKey || event.metaKey ? null : moveCursor(cursor, event, window)
    const command = boardCommand(event)
    if (moved) goTo(moved)
    else if (command) run(command)
    return moved !== null || command !== null
  }
  const paintTyped = () => {
    if (typedLevel.kind !== 'value') return
    paint(flatStroke(stretch, typedLevel.value))
    args.board.current?.focus()
  }
  const pacedLine = line && tried ? { ...line, pacing: tried, minuteFen: null } : null
  const board = {
    stretch: drawn ? strokeSpan(drawn) : stretch,
    top,
    preview: preview?.ok ? preview.line : pacedLine,
    said: stroke && preview && sayPaint({ stroke, preview, line, day: place.day }, lang),
    onTop: setTop,
    onStroke: setDrawn,
    onPaint: paint,
    onPlace: (minute, isExtending) => setCursor(isExtending ? { ...cursor, at: minute } : cursorAt(minute)),
    onBlock: selectOnAir,
    onKey,
  } satisfies Partial<MinuteBoardProps>
  return {
    board,
    foot: { stretch, cursor: cursor.at, typed, onTyped: setTyped, onPaint: paintTyped },
    tryPacing: setTried,
    setPacing: (pacing: Curve) => {
      if (!placed) return
      const result = commit(spendEdits.pacing, (open) =>
        levelSpend(open, placed.page, placed.line.id, pacing),
      )
      if (!result.ok) notify(refusalText(result.refusal))
    },
  }
}

export const zoomStep = 1.6

const cursorAt = (minute: number): Cursor => ({ at: minute, anchor: minute })
