import { useView } from '#renderer/store/view.ts'
import { keyNames } from '#renderer/text/shortcutsText.ts'
import { keysShown } from '../chords.ts'
import { isMac } from '../keysOf.ts'
import styles from './Keys.module.css'

/** Keys of which each does it, as this machine's keyboard names them, set apart from the words around them. */
export function Keys({ chords }: { readonly chords: readonly string[] }) {
  const lang = useView((view) => view.lang)
  const parted = chords.map(partChord)
  const [{ held } = { held: '' }] = parted
  const named = parted.map(({ key }) => keyNames[key]?.[lang] ?? key)
  // Four arrows with one modifier are read as one.
  const isOne = parted.length > 2 && parted.every((each) => each.held === held)
  const shown = isOne ? [held + named.join(' ')] : parted.map((each, at) => each.held + (named[at] ?? ''))
  return shown.map((keys) => (
    <kbd key={keys} className={styles.keys}>
      {keysShown(keys, isMac())}
    </kbd>
  ))
}

/** What is held, and the key pressed then, which may be + itself. */
function partChord(chord: string): { readonly held: string; readonly key: string } {
  const key = chord.endsWith('+') ? '+' : (chord.split('+').at(-1) ?? '')
  return { held: chord.slice(0, chord.length - key.length), key }
}
