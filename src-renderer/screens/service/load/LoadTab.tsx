import { TableOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { minutesOf, type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import { assumptionsOf } from '#core/service/assumptionsOf.ts'
import { missingIn, shortStretches } from '#core/service/coverShort.ts'
import { serviceLoad } from '#core/service/serviceLoad.ts'
import type { ServiceSlot } from '#core/service/serviceSlots.ts'
import { ChartTable } from '#renderer/parts/Chart/ChartTable.tsx'
import { spanText } from '#renderer/parts/RosterBoard/BoardDraftView.tsx'
import type { BoardActions, BoardRow } from '#renderer/parts/RosterBoard/BoardRow.ts'
import { DayPicker, SnapPicker } from '#renderer/parts/RosterBoard/BoardTools.tsx'
import { useBoardDay, useBoardView, windowOf } from '#renderer/parts/RosterBoard/boardDay.ts'
import { RosterBoard } from '#renderer/parts/RosterBoard/RosterBoard.tsx'
import { usePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { serviceText } from '#renderer/text/serviceText.ts'
import { useText } from '#renderer/text/useText.ts'
import { AssumptionFields } from './AssumptionFields.tsx'
import { ErlangCalculator } from './ErlangCalculator.tsx'
import styles from './Load.module.css'
import { LoadChart } from './LoadChart.tsx'
import { LoadNotes } from './LoadNotes.tsx'
import { loadRows } from './loadRows.ts'
import { SlotPanel } from './SlotPanel.tsx'
import { paintServiceShift, placeServiceShift, removeServiceShift } from './serviceActions.ts'

const headWidth = 176
const sizes = { strip: 0, bar: 24 }
const actions: BoardActions = {
  paint: (draft) => paintServiceShift(draft),
  place: placeServiceShift,
  resize: placeServiceShift,
  remove: removeServiceShift,
}

/** A day of service: what comes in half hour by half hour, who is planned for it, and where that is too few. */
export function LoadTab() {
  const plan = usePlan((open) => open)
  return <LoadOfPlan key={plan.id} plan={plan} />
}

function LoadOfPlan({ plan }: { readonly plan: Plan }) {
  const text = useText(serviceText)
  const lang = useView((view) => view.lang)
  const day = useBoardDay(plan)
  const snap = useBoardView((view) => view.snap)
  const [picked, setPicked] = useState<number | null>(null)
  const [isTable, setIsTable] = useState(false)
  const window = useMemo(() => windowOf(day), [day])
  const grid = useMemo(() => ({ snap, window }), [snap, window])
  const slots = useSlots(plan, window)
  const stretches = useMemo(() => shortStretches(slots), [slots])
  const at = slotLookedAt(slots, picked)
  const slot = slots[at]
  const rows = useMemo(() => loadRows(plan, window, lang), [plan, window, lang])
  const shifts = pageOf(plan, 'service', '').filter((shift) => sharedSpan(spanOf(shift), window))
  const headOf = ({ name, bars }: BoardRow) => (
    <TeamHead name={name} bars={bars} plan={plan} window={window} />
  )
  const chart = (
    <LoadChart
      slots={slots}
      stretches={stretches}
      window={window}
      at={at}
      onPick={(index) => setPicked(slots[index]?.start ?? null)}
    />
  )
  return (
    <>
      <div className={styles.toolbar} role="toolbar" aria-label={text.load}>
        <DayPicker plan={plan} day={day} />
        <SnapPicker />
        <AssumptionFields plan={plan} shifts={shifts} />
        <Button
          size="small"
          type="text"
          aria-pressed={isTable}
          icon={<TableOutlined />}
          aria-label={isTable ? text.asChart : text.asTable}
          title={isTable ? text.asChart : text.asTable}
          onClick={() => setIsTable(!isTable)}
        />
      </div>
      <LoadNotes plan={plan} window={window} />
      {isTable ? (
        <ChartTable label={text.chart} data={numbersOf(slots, window, lang)} />
      ) : (
        <RosterBoard
          plan={plan}
          label={text.board}
          rows={rows}
          grid={grid}
          sizes={sizes}
          headWidth={headWidth}
          columns={null}
          headOf={headOf}
          backOf={() => null}
          pinned={chart}
          actions={actions}
        />
      )}
      <div className={styles.panels}>
        {slot && (
          <SlotPanel
            plan={plan}
            slot={slot}
            stretch={stretches.find(({ start, end }) => start <= slot.start && slot.end <= end)}
            from={window.start}
          />
        )}
        <ErlangCalculator slot={slot} level={assumptionsOf(plan).level} />
      </div>
    </>
  )
}

/** The load of a window; made anew when a table that it comes from changes. */
function useSlots(plan: Plan, window: Span): readonly ServiceSlot[] {
  const { sessions, segments, lineup, service } = plan.tables
  const { settings } = planRow(plan)
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these tables count.
  return useMemo(
    () => serviceLoad(plan, window, assumptionsOf(plan)),
    [sessions, segments, lineup, service, settings, window],
  )
}

/** The slot that was picked, else that which lacks most, else that with most contacts. */
function slotLookedAt(slots: readonly ServiceSlot[], picked: number | null): number {
  const at = slots.findIndex(({ start }) => start === picked)
  if (at >= 0) return at
  const weight = (slot: ServiceSlot): number => missingIn(slot) * 1e6 + slot.contacts
  return slots.reduce((best, slot, index) => {
    const held = slots[best]
    return held && weight(held) >= weight(slot) ? best : index
  }, 0)
}

interface TeamHeadProps {
  readonly plan: Plan
  readonly name: string
  readonly bars: BoardRow['bars']
  readonly window: Span
}

function TeamHead({ plan, name, bars, window }: TeamHeadProps) {
  const text = useText(serviceText)
  const ids = new Set(bars.map(({ id }) => id))
  const minutes = pageOf(plan, 'service', '').reduce((sum, shift) => {
    const shared = ids.has(shift.id) ? sharedSpan(spanOf(shift), window) : undefined
    return sum + shift.agents * minutesOf(shared ? [shared] : [])
  }, 0)
  return (
    <div className={styles.team}>
      <b title={name}>{name}</b>
      <span>{text.agentHours(String(Number((minutes / 60).toFixed(1))))}</span>
    </div>
  )
}

/** The chart's numbers as texts. */
function numbersOf(slots: readonly ServiceSlot[], window: Span, lang: 'zh' | 'en') {
  return {
    columns: serviceText[lang].columns,
    rows: slots.map((slot) => [
      spanText(slot.start, slot.end, window.start, lang),
      slot.contacts.toFixed(1),
      String(slot.needed),
      String(slot.agents),
      String(missingIn(slot)),
      slot.contacts > 0 ? `${(slot.level * 100).toFixed(1)}%` : '—',
    ]),
  }
}
