import { useMemo } from 'react'
import { slotMinutes } from '#core/service/plannedOrders.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { denseBelow } from '../zoomLevels.ts'
import { onGrid } from './curvePath.ts'
import { serviceSlotsIn } from './neededAgents.ts'
import { TrackRow, type TrackRowProps } from './TrackRow.tsx'
import type { CurveValues } from './useTrackCurve.ts'

/**
 * The service track with the agents that are needed. They are worked out for what is in sight, and not at the scales at
 * which that is weeks: half an hour is less than a few px there.
 */
export function ServiceRow(props: TrackRowProps) {
  const plan = usePlan((open) => open)
  const { textScale, span } = props
  const { start, end } = span
  const needed = useMemo((): CurveValues | null => {
    if (textScale < denseBelow) return null
    const slots = serviceSlotsIn(plan, { start, end })
    const values = slots.map((slot) => slot.needed)
    return { span: onGrid({ start, end }, slotMinutes), bucket: slotMinutes, values }
  }, [plan, textScale, start, end])
  return <TrackRow {...props} needed={needed} />
}
