import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { dataEdge } from './dataEdge.ts'
import { type FillStretch, fillStretch, stretchTo } from './fillInto.ts'
import type { GridRowData } from './GridColumn.ts'
import type { GridRange } from './gridSelection.ts'
import type { Spot } from './gridShape.ts'
import type { GridControl } from './useGrid.ts'

interface FillDrag {
  readonly from: GridRange
  readonly stretch: FillStretch | null
  /** Ctrl is held: what would be a series is repeated, and the other way round. */
  readonly isFlipped: boolean
}

/** By row, then by column: what cells would hold. */
export type FillPreview = ReadonlyMap<number, ReadonlyMap<number, string>>

/** Farther away than that nobody sees what is filled in. */
const mostPreviewed = 300

/** Drawing a range out by its handle: shown while it is dragged, written when it is let go. */
export function useFillDrag<Row extends GridRowData>(grid: GridControl<Row>) {
  const [drag, setDrag] = useState<FillDrag | null>(null)
  const { source, range, shape } = grid
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cells do not change while the pointer holds the handle.
  const preview = useMemo(() => (drag ? previewOf(drag, source) : null), [drag])

  const flip = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // It gives up the drag alone, not a text in the active cell too.
      event.stopPropagation()
      return setDrag(null)
    }
    if (drag && event.ctrlKey !== drag.isFlipped) setDrag({ ...drag, isFlipped: event.ctrlKey })
  })
  const isDragging = drag !== null
  useEffect(() => {
    if (!isDragging) return
    const onKey = (event: KeyboardEvent) => flip(event)
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('keyup', onKey)
    return () => {
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('keyup', onKey)
    }
  }, [isDragging])

  /** Double click: down as far as the column beside it is filled. */
  const drawDown = () => {
    if (!range) return
    const beside = range.left > 0 ? range.left - 1 : range.right + 1
    const isFilled = (row: number): boolean => shape.isFilled({ row, column: beside })
    if (!isFilled(range.bottom) || !isFilled(range.bottom + 1)) return
    const to = dataEdge(range.bottom, 1, { last: shape.rows.length - 1, isFilled })
    grid.drawOut(range, { side: 'down', count: to - range.bottom }, false)
  }

  return {
    preview,
    isDragging,
    begin: () => range && setDrag({ from: range, stretch: null, isFlipped: false }),
    moveTo: (spot: Spot, isFlipped: boolean) => {
      if (!drag) return
      const inside = {
        row: clamp(spot.row, shape.rows.length - 1),
        column: clamp(spot.column, shape.columns.length - 1),
      }
      setDrag({ ...drag, stretch: stretchTo(drag.from, inside), isFlipped })
      grid.revealSpot(inside)
    },
    end: () => {
      setDrag(null)
      if (drag?.stretch) grid.drawOut(drag.from, drag.stretch, drag.isFlipped)
    },
    cancel: () => setDrag(null),
    drawDown,
  }
}

export type FillHandle = ReturnType<typeof useFillDrag>

function previewOf(
  { from, stretch, isFlipped }: FillDrag,
  source: Parameters<typeof fillStretch>[2],
): FillPreview {
  const rows = new Map<number, Map<number, string>>()
  if (!stretch) return rows
  const near = { ...stretch, count: Math.min(stretch.count, mostPreviewed) }
  for (const { row, column, text } of fillStretch(from, near, source, isFlipped)) {
    const cells = rows.get(row) ?? new Map<number, string>()
    rows.set(row, cells.set(column, text))
  }
  return rows
}

const clamp = (value: number, last: number): number => Math.max(0, Math.min(last, value))
