import { minutesOf } from '#core/plan/spans.ts'
import type { Id } from '#core/plan/units.ts'
import type { RoomCover } from '#core/rollup/roomCover.ts'
import { select } from '#renderer/store/view.ts'
import { hostsText } from '#renderer/text/hostsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Roster.module.css'

interface RoomHeadProps {
  readonly roomId: Id
  readonly name: string
  readonly cover: RoomCover
}

/** A room, and how its minutes on air are hosted. */
export function RoomHead({ roomId, name, cover }: RoomHeadProps) {
  const { hours } = useText(hostsText)
  const [air, hole, double] = [minutesOf(cover.air), minutesOf(cover.holes), minutesOf(cover.doubles)]
  return (
    <div className={styles.figures}>
      <button
        type="button"
        className={styles.name}
        title={name}
        onClick={() => select({ table: 'rooms', page: '', ids: [roomId] })}
      >
        {name}
      </button>
      <span>{hours(air)}</span>
      <span data-broken={hole > 0 || undefined}>{hours(hole)}</span>
      <span>{hours(double)}</span>
      <span>{cover.handovers.length}</span>
    </div>
  )
}
