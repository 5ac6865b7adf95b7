import { normaliseText } from './normalise.ts'
import { type Reader, type Reading, readAs, unreadable } from './Reading.ts'
import { readCell } from './readCell.ts'

const answers = new Map<string, boolean>([
  ...['是', '是的', '有', '对', '要', '需要', 'y', 'yes', 'true', '1', '√', '✓', '✔', '☑', '✅'].map(
    (word) => [word, true] as const,
  ),
  ...[
    '否',
    '不是',
    '无',
    '没有',
    '不',
    '不要',
    '不需要',
    'n',
    'no',
    'false',
    '0',
    '×',
    '✗',
    '✘',
    '☐',
    '❌',
  ].map((word) => [word, false] as const),
])

/** Yes or no. 无 and 没有 answer no here, beside 有; `x` marks yes in some sheets and no in others: ambiguous. */
export const readBoolean: Reader<boolean> = (cell) => {
  const word = cell?.kind === 'text' ? normaliseText(cell.value).toLowerCase() : ''
  if (word === '无' || word === '没有') return readAs(false)
  return readCell(cell, {
    expected: 'boolean',
    text: () => answerOf(word),
    number: (value) => answerOf(String(value)),
    boolean: readAs,
  })
}

function answerOf(word: string): Reading<boolean> {
  const answer = answers.get(word)
  if (answer === undefined) return unreadable('boolean', word === 'x' ? 'ambiguous' : 'unreadable')
  return readAs(answer)
}
