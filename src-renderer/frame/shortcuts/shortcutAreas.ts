import {
  calendarMoves,
  calendarShortcuts,
  cardShortcuts,
  dateShortcuts,
  lineupShortcuts,
  pointerShortcuts,
  slotShortcuts,
  spendShortcuts,
  targetShortcuts,
  taskShortcuts,
  timelineShortcuts,
  treeCellShortcuts,
  treeShortcuts,
} from '#renderer/text/boardShortcuts.ts'
import {
  checksShortcuts,
  clipboardShortcuts,
  editingShortcuts,
  findShortcuts,
  gridShortcuts,
  inspectorShortcuts,
  linkColumnShortcuts,
  recordShortcuts,
  runShortcuts,
  type ShortcutArea,
  type ShortcutLine,
} from '#renderer/text/shortcutsText.ts'
import { commands } from '../commands.ts'

/** Every key of the window by where it works: the frame's as its commands say, the others as their handlers take them. */
export const shortcutAreas = (): readonly (readonly [ShortcutArea, readonly ShortcutLine[]])[] => [
  [
    'window',
    commands.filter(({ keys }) => keys.length > 0).map(({ keys, label }) => ({ keys, does: label })),
  ],
  ['grid', [...gridShortcuts, ...clipboardShortcuts, ...findShortcuts]],
  ['editing', editingShortcuts],
  ['records', recordShortcuts],
  ['runOfShow', [...runShortcuts, ...linkColumnShortcuts]],
  ['timeline', timelineShortcuts],
  ['pointer', pointerShortcuts],
  ['lineup', lineupShortcuts],
  ['spend', spendShortcuts],
  ['slots', slotShortcuts],
  ['cards', [...cardShortcuts, ...taskShortcuts]],
  ['calendar', [...calendarShortcuts, ...calendarMoves]],
  ['dates', dateShortcuts],
  ['tree', [...treeShortcuts, ...treeCellShortcuts, ...targetShortcuts]],
  ['checks', checksShortcuts],
  ['inspector', inspectorShortcuts],
]
