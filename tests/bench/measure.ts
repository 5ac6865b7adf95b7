import { cpus, totalmem } from 'node:os'

/** One line of the bench table. */
export interface Measured {
  readonly what: string
  readonly p50: number
  readonly p95: number
  /** Milliseconds of design/performance.md; undefined where it gives a ratio or nothing. */
  readonly budget?: number
  readonly note?: string
}

interface MeasureOptions {
  readonly budget?: number
  readonly note?: string
  /** Done before each run, off the clock. */
  readonly prepare?: () => unknown
}

/** Runs something many times, after a few runs that do not count. Times are milliseconds. */
export async function measure(
  what: string,
  runs: number,
  run: (index: number) => unknown,
  { prepare, ...more }: MeasureOptions = {},
): Promise<Measured> {
  const warmUps = Math.max(3, Math.ceil(runs / 10))
  const times: number[] = []
  for (let index = -warmUps; index < runs; index++) {
    await prepare?.()
    const begin = performance.now()
    await run(index + warmUps)
    if (index >= 0) times.push(performance.now() - begin)
  }
  return summarise(what, times, more)
}

/** A line of times that were taken elsewhere. */
export function summarise(
  what: string,
  times: readonly number[],
  more: Pick<Measured, 'budget' | 'note'> = {},
): Measured {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { what, p50: at(0.5), p95: at(0.95), ...more }
}

/** Prints measured, budget and ratio, with the machine they were measured on. */
export function printTable(title: string, rows: readonly Measured[]): void {
  const lines = rows.map(({ what, p50, p95, budget, note }) => [
    what,
    p50.toFixed(2),
    p95.toFixed(2),
    budget === undefined ? '' : String(budget),
    budget === undefined ? '' : (p95 / budget).toFixed(2),
    note ?? '',
  ])
  const head = ['what', 'p50 ms', 'p95 ms', 'budget', 'p95/budget', 'note']
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...lines.map((line) => line[column]?.length ?? 0)),
  )
  const text = (cells: readonly string[]) => cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
  console.log([`\n${title} (${machine})`, text(head), ...lines.map(text)].join('\n'))
}
