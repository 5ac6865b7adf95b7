import { memo } from 'react'
import { isHexColour } from '#core/plan/hexColour.ts'
import type { Page } from '#core/plan/Plan.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { labelWidth } from './boardSizes.ts'
import styles from './Timeline.module.css'

/** The promo's phases above the lanes, over all rooms. */
export const PhaseRibbon = memo(function PhaseRibbon({ phases }: { readonly phases: Page<'phases'> }) {
  return phases.map(({ id, name, start, duration, colour }, index) => (
    <div
      key={id}
      className={styles.phase}
      title={name}
      data-tone={phaseTones[index % phaseTones.length]}
      style={{
        left: minutesCss(start),
        width: minutesCss(duration),
        ...(isHexColour(colour) && { '--tone': colour }),
      }}
    >
      <span style={{ left: labelWidth + 6 }}>{name}</span>
    </div>
  ))
})

/** Neighbouring phases without a colour of their own take turns. */
const phaseTones = ['phase-even', 'phase-odd']
