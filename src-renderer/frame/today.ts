import { format } from 'date-fns'
import type { IsoDate } from '#core/plan/units.ts'

/** The civil day it is on this machine. */
export const today = (): IsoDate => format(new Date(), 'yyyy-MM-dd')
