import { CopyOutlined, WarningFilled } from '@ant-design/icons'
import { Button, Checkbox, Segmented, Select, Switch } from 'antd'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Minute } from '#core/plan/units.ts'
import type { PagePoint } from '#renderer/parts/RosterBoard/BoardRow.ts'
import { DayPicker, SnapPicker } from '#renderer/parts/RosterBoard/BoardTools.tsx'
import { hostsText } from '#renderer/text/hostsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Roster.module.css'
import { setRoster, useRoster } from './rosterState.ts'

interface RosterToolbarProps {
  readonly plan: Plan
  readonly day: number
  readonly holes: { readonly count: number; readonly minutes: Minute; readonly isOnAir: boolean }
  readonly onMendNext: (at: PagePoint) => void
  readonly onCopyDay: () => void
}

/** What is shown of the roster, what is painted with, and what it lacks. */
export function RosterToolbar({ plan, day, holes, onMendNext, onCopyDay }: RosterToolbarProps) {
  const text = useText(hostsText)
  const { by, isMarkingOff, isOnlyPlanned } = useRoster()
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={text.roster}>
      <DayPicker plan={plan} day={day} />
      <Segmented
        size="small"
        aria-label={text.by}
        value={by}
        options={[
          { value: 'host' as const, label: text.byHost },
          { value: 'room' as const, label: text.byRoom },
        ]}
        onChange={(value) => setRoster({ by: value, isMarkingOff: false })}
      />
      <SnapPicker />
      {!isMarkingOff && <Brush plan={plan} />}
      {by === 'host' && (
        <>
          <span className={styles.switch} title={text.markOffHint}>
            <Switch
              size="small"
              aria-label={text.markOff}
              checked={isMarkingOff}
              onChange={(value) => setRoster({ isMarkingOff: value })}
            />
            {text.markOff}
          </span>
          <Checkbox
            checked={isOnlyPlanned}
            onChange={({ target }) => setRoster({ isOnlyPlanned: target.checked })}
          >
            {text.onlyPlanned}
          </Checkbox>
        </>
      )}
      <span className={styles.spring} />
      <Holes holes={holes} onMendNext={onMendNext} />
      <Button size="small" icon={<CopyOutlined aria-hidden />} onClick={onCopyDay}>
        {text.copyDay}
      </Button>
    </div>
  )
}

/** What every painted stretch is given to, or that it is asked. */
function Brush({ plan }: { readonly plan: Plan }) {
  const text = useText(hostsText)
  const { by, brushRoom, brushHost } = useRoster()
  const isRoom = by === 'host'
  const rows = pageOf(plan, isRoom ? 'rooms' : 'hosts', '')
  const chosen = isRoom ? brushRoom : brushHost
  const label = isRoom ? text.brushRoom : text.brushHost
  const unnamed = isRoom ? text.unnamedRoom : text.unnamedHost
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the select inside is the control.
    <label>
      {label}
      <Select
        size="small"
        aria-label={label}
        className={styles.brush ?? ''}
        popupMatchSelectWidth={false}
        showSearch={{ optionFilterProp: 'label' }}
        value={rows.some(({ id }) => id === chosen) ? chosen : ''}
        options={[
          { value: '', label: text.ask },
          ...rows.map(({ id, name }) => ({ value: id, label: name.trim() || unnamed })),
        ]}
        onChange={(id) => setRoster(isRoom ? { brushRoom: id || null } : { brushHost: id || null })}
      />
    </label>
  )
}

function Holes({ holes, onMendNext }: Pick<RosterToolbarProps, 'holes' | 'onMendNext'>) {
  const text = useText(hostsText)
  if (!holes.isOnAir) return <span className={styles.quiet}>{text.nothingOnAir}</span>
  if (holes.count === 0) return <span className={styles.quiet}>{text.allHosted}</span>
  return (
    <Button
      size="small"
      danger
      icon={<WarningFilled aria-hidden />}
      title={text.mendNext}
      onClick={({ currentTarget }) => {
        const { left, bottom } = currentTarget.getBoundingClientRect()
        onMendNext({ x: left, y: bottom })
      }}
    >
      {text.holes(holes.count, holes.minutes)}
    </Button>
  )
}
