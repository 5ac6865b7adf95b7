import { LeftOutlined, SearchOutlined } from '@ant-design/icons'
import { Button, Tooltip } from 'antd'
import { planRow } from '#core/plan/Plan.ts'
import { closeHere } from '#renderer/planfiles/openHere.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { frameText } from '#renderer/text/frameText.ts'
import { paletteText } from '#renderer/text/paletteText.ts'
import { useText } from '#renderer/text/useText.ts'
import { dateSpan } from './dateSpan.ts'
import { FileActions } from './FileActions.tsx'
import { FindingCounts } from './FindingCounts.tsx'
import { keysOf } from './keysOf.ts'
import { LookSwitches } from './LookSwitches.tsx'
import { showOverlay } from './overlay.ts'
import { PlanTitle } from './PlanTitle.tsx'
import { SavedMark } from './SavedMark.tsx'
import styles from './TitleBar.module.css'
import { UndoRedo } from './UndoRedo.tsx'

/** The open plan at a glance, and what is done with it as a whole. */
export function TitleBar() {
  const text = useText(frameText)
  const palette = useText(paletteText)
  const { startDate, days } = usePlan(planRow)
  return (
    <header className={styles.bar}>
      <Tooltip title={text.toPlans} placement="bottomLeft">
        <Button
          type="text"
          aria-label={text.toPlans}
          icon={<LeftOutlined />}
          onClick={() => void closeHere()}
        >
          Bigday
        </Button>
      </Tooltip>
      <PlanTitle />
      <span className={styles.dates} title={text.days(days)}>
        <span className={styles.hidden}>{text.planDates} </span>
        {dateSpan(startDate, days)}
      </span>
      <SavedMark />
      <span className={styles.spring} />
      <Tooltip title={`${palette.button} (${keysOf('palette')})`}>
        <Button
          type="text"
          aria-label={palette.button}
          icon={<SearchOutlined />}
          onClick={() => showOverlay('palette')}
        />
      </Tooltip>
      <FindingCounts />
      <UndoRedo />
      <FileActions />
      <LookSwitches />
    </header>
  )
}
