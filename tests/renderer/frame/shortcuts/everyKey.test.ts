import { describe, expect, it, vi } from 'vitest'
import { boardCommandOf } from '#renderer/parts/Board/boardKeys.ts'
import { editCommand, gridCommand } from '#renderer/parts/Grid/gridCommand.ts'
import { recordCommandOf } from '#renderer/parts/RecordTable/recordKeys.ts'
import { treeStep } from '#renderer/parts/TreeGrid/treeSteps.ts'
import { daysMoved } from '#renderer/screens/content/calendarFocus.ts'
import { slotCommandOf } from '#renderer/screens/creators/slotMoves.ts'
import { dateCommandOf } from '#renderer/screens/prep/dateKeys.ts'
import { runCommandOf, screenCommandOf } from '#renderer/screens/runOfShow/runKeys.ts'
import { boardCommand } from '#renderer/screens/spend/minutes/boardCommand.ts'
import { moveCursor } from '#renderer/screens/spend/minutes/stretchKeys.ts'
import { targetCommandOf } from '#renderer/screens/targets/tree/targetKeys.ts'
import {
  calendarMoves,
  cardShortcuts,
  dateShortcuts,
  slotShortcuts,
  spendShortcuts,
  targetShortcuts,
  treeShortcuts,
} from '#renderer/text/boardShortcuts.ts'
import {
  editingShortcuts,
  gridShortcuts,
  linkColumnShortcuts,
  recordShortcuts,
  runShortcuts,
  type ShortcutLine,
} from '#renderer/text/shortcutsText.ts'
import { chordsOf, keyOf, missingChords, type PressedKey } from './everyChord.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

interface Handler {
  readonly lines: readonly ShortcutLine[]
  readonly answers: (key: PressedKey) => boolean
  /** Keys that do the same as one that is told. */
  readonly isSame?: (chord: string) => boolean
}

const tree = {
  rows: [
    { id: 'a', level: 1, isOpen: true },
    { id: 'b', level: 2, isOpen: false },
  ],
  columns: ['title', 'gmv'],
  page: 10,
}

const handlers: { readonly [area: string]: Handler } = {
  grid: { lines: gridShortcuts, answers: (key) => gridCommand(key) !== null },
  records: { lines: recordShortcuts, answers: (key) => recordCommandOf(key) !== null },
  runOfShow: {
    lines: runShortcuts,
    answers: (key) => (runCommandOf(key, 'title') ?? screenCommandOf(key, false)) !== null,
  },
  link: {
    lines: [...linkColumnShortcuts, ...runShortcuts],
    answers: (key) => (runCommandOf(key, 'timing') ?? screenCommandOf(key, false)) !== null,
  },
  editing: {
    lines: editingShortcuts,
    answers: (key) => editCommand(key, { isOverwriting: false, takesLines: true }) !== null,
    // Esc gives up and Tab takes the text whatever else is held.
    isSame: (chord) => /Escape|Tab|Enter/.test(chord),
  },
  cards: { lines: cardShortcuts, answers: (key) => boardCommandOf(key) !== null },
  slots: { lines: slotShortcuts, answers: (key) => slotCommandOf(key) !== null },
  calendar: { lines: calendarMoves, answers: (key) => daysMoved(key) !== null },
  dates: { lines: dateShortcuts, answers: (key) => dateCommandOf(key) !== null },
  targets: { lines: targetShortcuts, answers: (key) => targetCommandOf(key) !== null },
  tree: {
    lines: treeShortcuts,
    answers: (key) => treeStep({ row: 'b', column: 'title' }, key, tree) !== null,
    isSame: (chord) => /^Mod\+(Shift\+)?(Arrow|Page)/.test(chord),
  },
  spend: {
    lines: spendShortcuts,
    answers: (key) =>
      (boardCommand(key) ??
        (key.altKey || key.metaKey ? null : moveCursor({ at: 5, anchor: 5 }, key, { start: 0, end: 60 }))) !==
      null,
    // = is + without Shift.
    isSame: (chord) => /^(Shift\+)?=$|^Mod\+(Shift\+)?(Home|End)$/.test(chord),
  },
}

describe.each(Object.entries(handlers))('the page of shortcuts, %s', (_area, { lines, answers, isSame }) => {
  it.each(chordsOf(lines))('lists %s, which does something', (chord) => {
    expect(answers(keyOf(chord))).toBe(true)
  })

  it('lists every key that does something', () => {
    expect(missingChords(lines, answers, isSame)).toEqual([])
  })

  it('explains every key in both languages', () => {
    for (const { does } of lines) expect([does.zh, does.en].every((words) => words.length > 1)).toBe(true)
  })
})
