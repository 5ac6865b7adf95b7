import { type PointerEvent, useRef } from 'react'
import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './GridHead.module.css'
import { setColumnWidth } from './gridLooks.ts'

export interface ResizeEdgeProps {
  readonly name: string
  readonly column: string
  readonly title: string
  readonly width: number
  readonly onFit: () => void
}

/** The right edge of a column's title: dragged to set the width, double-clicked to fit what is in the column. */
export function ResizeEdge({ name, column, title, width, onFit }: ResizeEdgeProps) {
  const text = useText(gridText)
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const onPointerDown = (event: PointerEvent) => {
    event.preventDefault()
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { x: event.clientX, width }
  }
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (from.current) setColumnWidth(name, column, from.current.width + clientX - from.current.x)
  }
  const end = () => {
    from.current = null
  }
  return (
    <i
      className={styles.edge}
      aria-hidden="true"
      title={text.resize(title)}
      data-edge={column}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={onFit}
    />
  )
}
