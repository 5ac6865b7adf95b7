import { hostsText } from '#renderer/text/hostsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Roster.module.css'

/** Names of the figures beside the rows. */
export function RosterColumns({ by }: { readonly by: 'host' | 'room' }) {
  const text = useText(hostsText)
  const { columns, columnHints, roomColumns } = text
  return (
    <div className={styles.figures}>
      <span>{by === 'host' ? text.host : text.room}</span>
      {by === 'host'
        ? (['work', 'longest', 'rest', 'cost'] as const).map((key) => (
            <span key={key} title={columnHints[key]}>
              {columns[key]}
            </span>
          ))
        : (['air', 'hole', 'double', 'handovers'] as const).map((key) => (
            <span key={key}>{roomColumns[key]}</span>
          ))}
    </div>
  )
}
