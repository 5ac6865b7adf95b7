import 'fake-indexeddb/auto'
import type { KeyboardEvent } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { type BoardKeysArgs, boardKeyHandler } from '#renderer/screens/timeline/boardKeys.ts'
import { type Selection, select } from '#renderer/store/view.ts'
import { timelineShortcuts } from '#renderer/text/boardShortcuts.ts'
import { aPlan, segment, session } from '#tests/build/plan.ts'
import { chordsOf, keyOf, missingChords, type PressedKey } from './everyChord.ts'

// What the window asks of its browser when it is loaded, and the board when a key is pressed.
vi.hoisted(() => {
  const localStorage = { getItem: () => null, setItem: () => undefined }
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false }), localStorage })
  vi.stubGlobal('navigator', { language: 'zh', userAgent: '' })
  vi.stubGlobal('localStorage', localStorage)
  vi.stubGlobal('document', { activeElement: null })
  vi.stubGlobal('HTMLElement', class {})
  vi.stubGlobal('HTMLInputElement', class {})
})

const unused = () => {
  throw new Error('no key is run here')
}
const handler = boardKeyHandler({
  plan: aPlan(session('20:00', segment('一', 5), segment('二', 5), segment('三', 5))),
  lanes: [],
  hover: { current: null },
  onZoom: unused,
  onFitAll: unused,
  onNewSession: unused,
  onCancel: unused,
  board: {} as BoardKeysArgs['board'],
})

const selections: readonly (Selection | null)[] = [
  null,
  { table: 'segments', page: 's1', ids: ['s1-2'] },
  { table: 'sessions', page: '', ids: ['s1'] },
  { table: 'shifts', page: 'room 2027-06-18', ids: ['sh1'] },
]

/** Thrown by the event once the board says that the key is its own: before anything is run. */
const taken = new Error('taken')

function isTaken(key: PressedKey, selection: Selection | null): boolean {
  select(selection)
  const preventDefault = () => {
    throw taken
  }
  const event = { ...key, target: {}, nativeEvent: { isComposing: false }, preventDefault }
  try {
    handler(event as unknown as KeyboardEvent<HTMLElement>)
    return false
  } catch (error) {
    if (error === taken) return true
    throw error
  }
}

const answers = (key: PressedKey): boolean => selections.some((selection) => isTaken(key, selection))

describe('the page of shortcuts, timeline', () => {
  it.each(chordsOf(timelineShortcuts))('lists %s, which does something', (chord) => {
    expect(answers(keyOf(chord))).toBe(true)
  })

  it('lists every key that does something', () => {
    // = is + without Shift; Esc gives up whatever else is held.
    const isSame = (chord: string) => /^(Shift\+)?=$|Escape$/.test(chord)
    expect(missingChords(timelineShortcuts, answers, isSame)).toEqual([])
  })
})
