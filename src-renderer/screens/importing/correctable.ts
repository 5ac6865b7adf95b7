import type { RecognisedTable, TableKind } from '#core/excel/ImportProposal.ts'

type ShownKind = RecognisedTable['kind'] | 'ignore'

const tableKinds: readonly TableKind[] = ['run-of-show', 'lineup']

/** What a sheet may be read as instead, itself among them. Our own workbook says what its sheets are. */
export function correctable(kind: ShownKind): readonly ShownKind[] {
  if (kind === 'team') return ['team']
  const known: readonly ShownKind[] = [...tableKinds, 'ignore']
  return known.includes(kind) ? known : [kind, ...known]
}
