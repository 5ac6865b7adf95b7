import { readList } from '../values/list.ts'
import { type Reader, readAs, unreadable } from '../values/Reading.ts'
import type { Cell } from '../Workbook.ts'

const undecided = /^(?:[?？]+|待定|未定|待确认|tbd|tbc)$/i

/** Names of people: `小雅 / 阿May`, `小雅、阿May`, `小雅+阿May`. A question mark or 待定 is nobody's name. */
export const readNames: Reader<readonly string[]> = (cell) => {
  const names = readList(spaced(cell))
  if (names.kind !== 'value') return names
  return names.value.some((name) => undecided.test(name)) ? unreadable('name') : readAs(names.value)
}

/** 小雅+阿May and 小雅&阿May are two people. */
const spaced = (cell: Cell | undefined): Cell | undefined =>
  cell?.kind === 'text' ? { ...cell, value: cell.value.replace(/[+&＋＆]/g, '、') } : cell
