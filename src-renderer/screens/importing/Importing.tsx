import { ImportDialog } from './ImportDialog.tsx'
import { useImporting } from './importing.ts'

/** The import preview, over whatever the window shows. */
export function Importing() {
  const { file, round } = useImporting()
  return file && <ImportDialog key={round} file={file} />
}
