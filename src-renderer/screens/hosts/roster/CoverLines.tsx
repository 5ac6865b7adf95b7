import type { Page } from '#core/plan/Plan.ts'
import type { Span } from '#core/plan/spans.ts'
import type { Id } from '#core/plan/units.ts'
import type { RoomCover } from '#core/rollup/roomCover.ts'
import type { PagePoint } from '#renderer/parts/RosterBoard/BoardRow.ts'
import { hostsText } from '#renderer/text/hostsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { CoverStrip, type Hole } from './CoverStrip.tsx'
import styles from './Roster.module.css'

interface CoverLinesProps {
  readonly rooms: Page<'rooms'>
  readonly covers: ReadonlyMap<Id, RoomCover>
  readonly window: Span
  readonly hostName: (id: Id) => string
  readonly onMend: (hole: Hole, at: PagePoint) => void
}

/** A line for each room that is on air, which stays in view above the hosts: what is painted shows in it at once. */
export function CoverLines({ rooms, covers, ...strip }: CoverLinesProps) {
  const text = useText(hostsText)
  const lines = rooms.flatMap(({ id, name }) => {
    const cover = covers.get(id)
    return cover && cover.air.length > 0 ? [{ id, name: name.trim() || text.unnamedRoom, cover }] : []
  })
  return (
    <section className={styles.lines} aria-label={text.allCover} tabIndex={lines.length > 5 ? 0 : undefined}>
      {lines.map(({ id, name, cover }) => (
        <section key={id} className={styles.line} aria-label={text.cover(name)}>
          <span title={name}>{name}</span>
          <CoverStrip roomId={id} room={name} cover={cover} {...strip} />
        </section>
      ))}
    </section>
  )
}
