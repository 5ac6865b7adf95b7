import {
  checksShortcuts,
  clipboardShortcuts,
  editingShortcuts,
  gridShortcuts,
  linkColumnShortcuts,
  pointerShortcuts,
  recordShortcuts,
  runShortcuts,
  type ShortcutArea,
  type ShortcutLine,
  timelineShortcuts,
} from '#renderer/text/shortcutsText.ts'
import { commands } from '../commands.ts'

/** Every key of the window by where it works: the frame's as its commands say, the others as their handlers take them. */
export const shortcutAreas = (): readonly (readonly [ShortcutArea, readonly ShortcutLine[]])[] => [
  [
    'window',
    commands.filter(({ keys }) => keys.length > 0).map(({ keys, label }) => ({ keys, does: label })),
  ],
  ['grid', [...gridShortcuts, ...clipboardShortcuts]],
  ['editing', editingShortcuts],
  ['records', recordShortcuts],
  ['runOfShow', [...runShortcuts, ...linkColumnShortcuts]],
  ['timeline', timelineShortcuts],
  ['pointer', pointerShortcuts],
  ['checks', checksShortcuts],
]
