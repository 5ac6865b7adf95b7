import type { CSSProperties } from 'react'
import { isHexColour } from '#core/plan/hexColour.ts'
import styles from './RecordTable.module.css'

/** A colour with a patch of it. */
export function ColourCell({ colour }: { readonly colour: string }) {
  if (!isHexColour(colour)) return colour
  return (
    <span className={styles.colour} style={{ '--tone': colour } as CSSProperties}>
      {colour}
    </span>
  )
}
