import { dataEdge } from './dataEdge.ts'
import type { GridShape, Spot } from './gridShape.ts'

/** A step of the active cell or, when extending, of the corner. `edge…` goes to where the data begins or ends. */
export type Step =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'rowStart'
  | 'rowEnd'
  | 'gridStart'
  | 'gridEnd'
  | 'edgeUp'
  | 'edgeDown'
  | 'edgeLeft'
  | 'edgeRight'

/** Where a step leads; past the ends of the grid where nothing keeps it in. */
export function stepFrom(shape: GridShape, spot: Spot, step: Step): Spot {
  const { row, column } = spot
  const [lastRow, lastColumn] = [shape.rows.length - 1, shape.columns.length - 1]
  switch (step) {
    case 'up':
      return { row: row - 1, column }
    case 'down':
      return { row: row + 1, column }
    case 'left':
      return { row, column: column - 1 }
    case 'right':
      return { row, column: column + 1 }
    case 'pageUp':
      return { row: row - shape.pageRows, column }
    case 'pageDown':
      return { row: row + shape.pageRows, column }
    case 'rowStart':
      return { row, column: 0 }
    case 'rowEnd':
      return { row, column: lastColumn }
    case 'gridStart':
      return { row: 0, column: 0 }
    case 'gridEnd':
      return { row: lastRow, column: lastColumn }
    case 'edgeUp':
      return edgeDown(shape, spot, -1)
    case 'edgeDown':
      return edgeDown(shape, spot, 1)
    case 'edgeLeft':
      return edgeAcross(shape, spot, -1)
    case 'edgeRight':
      return edgeAcross(shape, spot, 1)
  }
}

function edgeDown({ rows, isFilled }: GridShape, { row, column }: Spot, by: 1 | -1): Spot {
  const line = { last: rows.length - 1, isFilled: (at: number) => isFilled({ row: at, column }) }
  return { row: dataEdge(row, by, line), column }
}

function edgeAcross({ columns, isFilled }: GridShape, { row, column }: Spot, by: 1 | -1): Spot {
  const line = { last: columns.length - 1, isFilled: (at: number) => isFilled({ row, column: at }) }
  return { row, column: dataEdge(column, by, line) }
}
