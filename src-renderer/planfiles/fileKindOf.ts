import type { FileKind } from '#main/bridge.ts'

/** What a file's ending says it is; null for a file that Bigday does not open. */
export function fileKindOf(name: string): FileKind | null {
  if (/\.bigday$/i.test(name)) return 'plan'
  return /\.(xlsx|xlsm|xls|et|csv)$/i.test(name) ? 'workbook' : null
}
