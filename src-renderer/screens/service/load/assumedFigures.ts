import type { ServiceAssumptions } from '#core/service/serviceSlots.ts'

/** An assumption as a planner types it. */
export interface AssumedFigure {
  readonly key: 'contactsPerOrder' | 'handleSeconds' | 'replySeconds' | 'level'
  readonly name: keyof ServiceAssumptions
  readonly least: number
  readonly most: number
  /** From the plan's figure to what is typed, and back. */
  readonly show: (value: number) => number
  readonly read: (typed: number) => number
}

const same = (value: number): number => value
const secondsPerHour = 3600

/** The assumptions, with how long one contact takes in place of how many an hour holds: that is what teams measure. */
export const assumedFigures: readonly AssumedFigure[] = [
  { key: 'contactsPerOrder', name: 'contactsPerOrder', least: 0, most: 10, show: same, read: same },
  {
    key: 'handleSeconds',
    name: 'contactsPerAgentHour',
    least: 1,
    most: 3600,
    show: (perHour) => (perHour > 0 ? secondsPerHour / perHour : secondsPerHour),
    read: (seconds) => secondsPerHour / seconds,
  },
  { key: 'replySeconds', name: 'replySeconds', least: 0, most: 3600, show: same, read: same },
  {
    key: 'level',
    name: 'level',
    least: 1,
    most: 99.9,
    show: (share) => share * 100,
    read: (percent) => percent / 100,
  },
]

/** As it is typed: no more digits than anybody measured. */
export const typedFigure = (value: number): string => String(Number(value.toFixed(3)))

/** The number that was typed; null for nothing, undefined for what is no number in range. */
export function readFigure(text: string, { least, most }: Pick<AssumedFigure, 'least' | 'most'>) {
  const plain = text.normalize('NFKC').replace(/[%\s]/g, '')
  if (plain === '') return null
  const value = Number(plain)
  return Number.isFinite(value) && value >= least && value <= most ? value : undefined
}
