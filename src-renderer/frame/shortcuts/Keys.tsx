import { useView } from '#renderer/store/view.ts'
import { keyNames } from '#renderer/text/shortcutsText.ts'
import { keysShown } from '../chords.ts'
import { isMac } from '../keysOf.ts'
import styles from './Keys.module.css'

/** Keys to press as this machine's keyboard names them, set apart from the words around them. */
export function Keys({ chord }: { readonly chord: string }) {
  const lang = useView((view) => view.lang)
  const last = chord.endsWith('+') ? '+' : (chord.split('+').at(-1) ?? '')
  const named = keyNames[last]?.[lang] ?? last
  const shown = keysShown(chord.slice(0, chord.length - last.length) + named, isMac())
  return <kbd className={styles.keys}>{shown}</kbd>
}
