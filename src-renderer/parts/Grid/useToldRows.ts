import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import type { Id } from '#core/plan/units.ts'
import type { GridRowData } from './GridColumn.ts'
import { selectedRows } from './gridSelection.ts'
import type { GridControl } from './useGrid.ts'

/** Tells which rows are selected, when they change and when the same are selected anew; work grows with them alone. */
export function useToldRows<Row extends GridRowData>(
  { shape, selection, selected }: GridControl<Row>,
  onSelect: ((rowIds: readonly Id[]) => void) | undefined,
): readonly Id[] {
  const rowIds = useMemo(() => selectedRows(shape, selection), [shape, selection])
  const told = useRef<{ readonly ids: readonly Id[]; readonly selected: unknown } | null>(null)
  const tell = useEffectEvent(() => {
    const before = told.current
    const isSame = before?.selected === selected && before.ids.length === rowIds.length
    if (isSame && before.ids.every((id, at) => id === rowIds[at])) return
    told.current = { ids: rowIds, selected }
    onSelect?.(rowIds)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when the selection or its rows change.
  useEffect(() => tell(), [rowIds, selected])
  return rowIds
}
