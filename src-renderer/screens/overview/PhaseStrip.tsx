import { Button } from 'antd'
import { dateOf } from '#core/plan/clock.ts'
import { planRow } from '#core/plan/Plan.ts'
import type { Phase } from '#core/plan/records/calendar.ts'
import { type IsoDate, minutesPerDay } from '#core/plan/units.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { usePage, usePlan } from '#renderer/store/openPlan.ts'
import { select, setView, useView } from '#renderer/store/view.ts'
import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import { phaseFigures } from './figures.ts'
import { shareText } from './figureText.ts'
import { leadTo } from './leadTo.ts'
import shared from './Overview.module.css'
import styles from './PhaseStrip.module.css'
import { phaseShares } from './phaseShares.ts'
import { useFigures } from './useFigures.ts'

/** The promo from its first phase to its last, as long as each of them is; a click shows one in the inspector. */
export function PhaseStrip() {
  const text = useText(overviewText)
  const phases = usePage('phases', '')
  const startDate = usePlan((plan) => planRow(plan).startDate)
  const selection = useView((view) => view.selection)
  const rollup = useFigures(phaseFigures)
  if (phases.length === 0)
    return (
      <p className={shared.muted}>
        <Button size="small" type="link" onClick={() => leadTo({ table: 'phases' })}>
          {text.noPhases}
        </Button>
      </p>
    )
  const shares = new Map(
    rollup && phaseShares(phases, rollup).map(({ phase, share }) => [phase.id, share] as const),
  )
  return (
    <ul className={styles.phases} aria-label={text.phases}>
      {phases.map((phase, at) => {
        const share = shares.get(phase.id) ?? null
        const isShown = selection?.table === 'phases' && selection.ids.includes(phase.id)
        return (
          <li key={phase.id} style={{ flexGrow: phase.duration }}>
            <button
              type="button"
              className={shared.plain}
              aria-pressed={isShown}
              data-tone={at % 2 === 0 ? 'phase-even' : 'phase-odd'}
              style={hexColour.test(phase.colour) ? ({ '--tone': phase.colour } as object) : undefined}
              onClick={() => {
                select({ table: 'phases', page: '', ids: [phase.id] })
                setView({ isInspectorOpen: true })
              }}
            >
              <b>{phase.name}</b>
              <span>{spanText(phase, startDate)}</span>
              <span>{share === null ? text.unknown : text.shareOfTarget(shareText(share))}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

const hexColour = /^#[\da-f]{6}$/i

/** `11.8–11.10`; a phase that ends at midnight ends on the day before. */
function spanText({ start, duration }: Phase, startDate: IsoDate): string {
  const [first, last] = [start, start + duration - 1].map((minute) =>
    dayName(dateOf(startDate, Math.floor(minute / minutesPerDay) * minutesPerDay), 'zh', 'short'),
  )
  return first === last ? (first ?? '') : `${first}–${last}`
}
