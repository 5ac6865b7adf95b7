import { useMemo, useState } from 'react'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { mergeSpans, minutesOf } from '#core/plan/spans.ts'
import type { Id } from '#core/plan/units.ts'
import { type RoomCover, roomCover } from '#core/rollup/roomCover.ts'
import type { BoardActions, BoardRow, PagePoint } from '#renderer/parts/RosterBoard/BoardRow.ts'
import { useBoardDay, useBoardView, windowOf } from '#renderer/parts/RosterBoard/boardDay.ts'
import { followedFacts } from '#renderer/parts/RosterBoard/followedFacts.ts'
import { RosterBoard } from '#renderer/parts/RosterBoard/RosterBoard.tsx'
import { useView } from '#renderer/store/view.ts'
import { hostsText } from '#renderer/text/hostsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { CopyDayDialog } from './CopyDayDialog.tsx'
import { CoverBack } from './CoverBack.tsx'
import { CoverLines } from './CoverLines.tsx'
import { CoverStrip, type Hole } from './CoverStrip.tsx'
import { HostHead } from './HostHead.tsx'
import { RoomHead } from './RoomHead.tsx'
import styles from './Roster.module.css'
import { RosterColumns } from './RosterColumns.tsx'
import { RosterPicker, type RosterQuestion } from './RosterPicker.tsx'
import { RosterToolbar } from './RosterToolbar.tsx'
import { paintOff, paintShift, placeDragged, removeShift } from './rosterActions.ts'
import { hostRows, roomRows } from './rosterRows.ts'
import { setRoster, useRoster } from './rosterState.ts'

const headWidth = 316
const sizes = { host: { strip: 0, bar: 22 }, room: { strip: 24, bar: 22 } }
const nothing: RoomCover = { air: [], holes: [], offRoster: [], doubles: [], handovers: [] }

/** The roster of one day, by host or by room: who is on when, what that comes to, and the minutes that lack somebody. */
export function RosterView({ plan }: { readonly plan: Plan }) {
  const text = useText(hostsText)
  const lang = useView((view) => view.lang)
  const day = useBoardDay(plan)
  const snap = useBoardView((view) => view.snap)
  const { by, isMarkingOff, isOnlyPlanned, brushRoom } = useRoster()
  const [question, setQuestion] = useState<RosterQuestion | null>(null)
  const [isCopying, setCopying] = useState(false)
  const facts = followedFacts(plan)
  const window = useMemo(() => windowOf(day), [day])
  const grid = useMemo(() => ({ snap, window }), [snap, window])
  const rows = useMemo(() => {
    const args = { plan, facts, window, lang }
    return by === 'host' ? hostRows(args, isOnlyPlanned) : roomRows(args)
  }, [plan, facts, window, lang, by, isOnlyPlanned])
  const rooms = pageOf(plan, 'rooms', '')
  const covers = useMemo(
    () => new Map(rooms.map(({ id }) => [id, roomCover(facts, id, window)])),
    [rooms, facts, window],
  )
  const holes = [...covers].flatMap(([roomId, cover]) => cover.holes.map((span): Hole => ({ roomId, span })))
  const open = mergeSpans(holes.map(({ span }) => span))
  const actions = useRosterActions(plan, setQuestion)
  const hostName = (id: Id) => facts.row('hosts', id)?.name.trim() || text.unnamedHost
  const mend = ({ roomId, span }: Hole, at: PagePoint) => setQuestion({ asks: 'host', of: roomId, span, at })
  const strip = { window, hostName, onMend: mend }
  const headOf = ({ key, name }: BoardRow) =>
    by === 'host' ? (
      <HostHead facts={facts} hostId={key} day={day} />
    ) : (
      <RoomHead roomId={key} name={name} cover={covers.get(key) ?? nothing} />
    )
  const backOf = ({ key, name }: BoardRow) =>
    by === 'host' ? (
      <CoverBack cover={covers.get(brushRoom ?? '')} holes={open} window={window} />
    ) : (
      <CoverStrip roomId={key} room={name} cover={covers.get(key) ?? nothing} {...strip} />
    )
  return (
    <>
      <RosterToolbar
        plan={plan}
        day={day}
        holes={{
          count: holes.length,
          minutes: minutesOf(holes.map(({ span }) => span)),
          isOnAir: [...covers.values()].some(({ air }) => air.length > 0),
        }}
        onMendNext={(at) => holes[0] && mend(holes[0], at)}
        onCopyDay={() => setCopying(true)}
      />
      <RosterBoard
        plan={plan}
        label={text.roster}
        rows={rows}
        grid={grid}
        sizes={sizes[by]}
        headWidth={headWidth}
        columns={<RosterColumns by={by} />}
        headOf={headOf}
        backOf={backOf}
        pinned={by === 'host' && <CoverLines rooms={rooms} covers={covers} {...strip} />}
        actions={actions}
        isMarkingOff={isMarkingOff && by === 'host'}
      />
      {rows.length === 0 && <p className={styles.none}>{text.noOneToday}</p>}
      {question && (
        <RosterPicker
          plan={plan}
          facts={facts}
          question={question}
          from={window.start}
          onCancel={() => setQuestion(null)}
          onPick={(id) => {
            setQuestion(null)
            answer(question, id)
          }}
        />
      )}
      {isCopying && <CopyDayDialog plan={plan} day={day} onClose={() => setCopying(false)} />}
    </>
  )
}

/** Puts on whom, or where, the picker's answer says. */
function answer({ asks, of, span }: RosterQuestion, id: Id): void {
  setRoster(asks === 'host' ? { lastHost: id } : { lastRoom: id })
  paintShift(asks === 'host' ? id : of, asks === 'host' ? of : id, span)
}

/** What the board does, by what its rows are and what is painted with. */
function useRosterActions(plan: Plan, ask: (question: RosterQuestion) => void): BoardActions {
  const { by, brushRoom, brushHost, isMarkingOff } = useRoster()
  const others = pageOf(plan, by === 'host' ? 'rooms' : 'hosts', '')
  const brush = by === 'host' ? brushRoom : brushHost
  return {
    paint: (draft, at) => {
      if (isMarkingOff && by === 'host') return paintOff(draft)
      const span = { start: draft.start, end: draft.end }
      const only = others.length === 1 ? others[0]?.id : others.find(({ id }) => id === brush)?.id
      if (only === undefined) ask({ asks: by === 'host' ? 'room' : 'host', of: draft.rowKey, span, at })
      else if (by === 'host') paintShift(draft.rowKey, only, span)
      else paintShift(only, draft.rowKey, span)
    },
    place: (draft) => placeDragged(by, draft),
    resize: (draft) => placeDragged(by, draft),
    remove: removeShift,
  }
}
