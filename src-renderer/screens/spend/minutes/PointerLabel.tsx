import type { MinuteBoardProps } from './MinuteBoard.tsx'
import styles from './Minutes.module.css'
import type { PointerAt } from './usePaintDrag.ts'

interface PointerLabelProps {
  readonly pointer: PointerAt | null
  readonly said: MinuteBoardProps['said']
}

/** Room that the label takes beside the pointer. */
const widest = 380

/** The number at the pointer: what a drag sets, and what that does to the budget. */
export function PointerLabel({ pointer, said }: PointerLabelProps) {
  if (!pointer || !said) return null
  const isLate = pointer.x + widest > globalThis.innerWidth
  const side = isLate ? { right: globalThis.innerWidth - pointer.x + 12 } : { left: pointer.x + 12 }
  return (
    <div className={styles.label} style={{ ...side, top: Math.max(48, pointer.y - 52) }}>
      {said.head}
      <small data-state={said.isBad ? 'error' : undefined}>{said.more}</small>
    </div>
  )
}
