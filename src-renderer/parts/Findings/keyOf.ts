import { identityOf } from '#core/checks/Finding.ts'
import type { JudgedFinding } from '#core/checks/judgeFindings.ts'

/** A finding's name in lists. */
export const keyOf = ({ finding }: JudgedFinding): string => identityOf(finding)
