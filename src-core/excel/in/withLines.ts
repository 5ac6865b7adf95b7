import { isSameText } from './keptText.ts'

/**
 * A stored text with what a sheet says of it. A cell that says something stands for the whole text; where it only says
 * how the stored text begins, what follows was written since and stays. Further lines are added once each, and one with
 * a label (`颜色：粉`) takes the place of the line that had that label before.
 * @param said the cell; '' for none
 * @param more what else the sheet says, which has no cell of its own
 */
export function withLines(stored: string, said: string, more: readonly string[]): string {
  if (more.length === 0 && stored === '') return said
  const isSame = isSameText(stored, said)
  const keepsStored = said === '' || isSame || stored.startsWith(`${said}\n`)
  const head = linesOf(isSame ? stored : said)
  const tail = keepsStored ? linesOf(stored).slice(head.length) : []
  const text = [...head, ...tail].join('\n')
  const missing = [...new Set(more)].filter((entry) => entry !== '' && !hasLines(text, entry))
  if (missing.length === 0) return text
  const current = new Set(more.flatMap(linesOf))
  const replaced = new Set(missing.map(labelOf))
  const kept = tail.filter(
    (line) => labelOf(line) === '' || !replaced.has(labelOf(line)) || current.has(line),
  )
  return [...head, ...kept, ...missing].join('\n')
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'))
const hasLines = (text: string, entry: string): boolean => `\n${text}\n`.includes(`\n${entry}\n`)
const labelOf = (line: string): string => /^[^：\n]+：/.exec(line)?.[0] ?? ''
