import type { GridShape } from '#renderer/parts/Grid/gridShape.ts'

/** A grid of rows r0, r1 … and columns c0, c1 …; every cell is filled but those that are named, as `r2 c1`. */
export const shapeOf = (rows: number, columns: number, blanks: readonly string[] = []): GridShape => ({
  rows: Array.from({ length: rows }, (_, i) => ({ id: `r${i}` })),
  columns: Array.from({ length: columns }, (_, i) => `c${i}`),
  pageRows: 4,
  isFilled: ({ row, column }) => !blanks.includes(`r${row} c${column}`),
})
