import type { Draft } from '../Draft.ts'
import { demandFaults } from './demandFaults.ts'
import { type SeededFault, victimsOf } from './Fault.ts'
import { goodsFaults } from './goodsFaults.ts'
import { peopleFaults } from './peopleFaults.ts'
import { timeFaults } from './timeFaults.ts'

/**
 * Breaks a generated plan for every check that a plan file can hold a fault of. A row that points nowhere (`dangling`)
 * is none of them: no file with one is ever written or read.
 */
export function putFaults(draft: Draft): SeededFault[] {
  const victims = victimsOf(draft)
  return [...goodsFaults, ...timeFaults, ...peopleFaults, ...demandFaults].flatMap((fault) => fault(victims))
}
