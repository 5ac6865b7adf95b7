import { type PointerEvent, useRef } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { ColumnPlaces } from './columnPlaces.ts'
import { setColumnWidth } from './columnWidths.ts'
import styles from './Grid.module.css'
import type { GridColumn } from './GridColumn.ts'
import { cellStyle } from './GridRow.tsx'

export interface GridHeadProps<Row> {
  readonly name: string
  readonly columns: readonly GridColumn<Row>[]
  readonly places: ColumnPlaces
  readonly lang: Lang
}

/** Column titles; their right edges are dragged to set widths. */
export function GridHead<Row>({ name, columns, places, lang }: GridHeadProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1} className={styles.head} style={{ width: places.totalWidth }}>
        <th scope="col" aria-label="#" className={styles.gutter} />
        {columns.map(({ key, title, align }, at) => (
          <th
            key={key}
            scope="col"
            aria-colindex={at + 2}
            className={styles.cell}
            data-align={align}
            title={title[lang]}
            style={cellStyle(at, places)}
          >
            {title[lang]}
            <ResizeEdge name={name} column={key} title={title[lang]} width={places.widths[at] ?? 0} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface ResizeEdgeProps {
  readonly name: string
  readonly column: string
  readonly title: string
  readonly width: number
}

function ResizeEdge({ name, column, title, width }: ResizeEdgeProps) {
  const text = useText(gridText)
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const onPointerDown = (event: PointerEvent) => {
    event.preventDefault()
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
    <hr
      aria-orientation="vertical"
      aria-valuenow={width}
      tabIndex={-1}
      className={styles.edge}
      title={text.resize(title)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={() => setColumnWidth(name, column, null)}
    />
  )
}
