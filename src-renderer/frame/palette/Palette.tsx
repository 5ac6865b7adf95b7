import { useEffect, useId, useRef } from 'react'
import { paletteText } from '#renderer/text/paletteText.ts'
import { useText } from '#renderer/text/useText.ts'
import { OverlayDialog } from '../OverlayDialog.tsx'
import styles from './Palette.module.css'
import type { PaletteEntry } from './paletteEntries.ts'
import { usePalette } from './usePalette.ts'

/** Goes anywhere and does anything by a few typed letters. */
export function Palette() {
  const text = useText(paletteText)
  return (
    <OverlayDialog overlay="palette" label={text.palette}>
      <Search />
    </OverlayDialog>
  )
}

function Search() {
  const text = useText(paletteText)
  const listId = useId()
  const { shown, all, outside, marked, ...palette } = usePalette()
  const optionId = (entry: PaletteEntry): string => `${listId}-${entry.id}`
  const nothing = outside ? text.outside(outside.minute, outside.dates) : text.nothing(palette.text)
  const isEmpty = shown.length === 0
  return (
    <>
      <input
        className={styles.input}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={marked && optionId(marked)}
        aria-label={text.typeHere}
        placeholder={text.typeHere}
        spellCheck={false}
        autoComplete="off"
        value={palette.text}
        onChange={({ target }) => palette.onText(target.value)}
        onKeyDown={palette.onKeyDown}
      />
      {/* Found at the keyboard from the field above, as its active descendant. */}
      <div
        id={listId}
        role="listbox"
        aria-label={text.results}
        className={styles.list}
        // The mouse must not take the keyboard from the field.
        onMouseDown={(event) => event.preventDefault()}
      >
        {shown.map((entry) => (
          <Option
            key={entry.id}
            id={optionId(entry)}
            entry={entry}
            isMarked={entry === marked}
            onRun={() => palette.run(entry)}
          />
        ))}
      </div>
      <p className={styles.foot} role="status">
        {isEmpty || outside
          ? nothing
          : all > shown.length
            ? text.most(shown.length)
            : all > 0
              ? text.found(all)
              : text.howTo}
      </p>
    </>
  )
}

interface OptionProps {
  readonly id: string
  readonly entry: PaletteEntry
  readonly isMarked: boolean
  readonly onRun: () => void
}

function Option({ id, entry, isMarked, onRun }: OptionProps) {
  const text = useText(paletteText)
  const option = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isMarked) option.current?.scrollIntoView({ block: 'nearest' })
  }, [isMarked])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys run the marked one from the field.
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points here.
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isMarked}
      className={styles.option}
      onClick={onRun}
    >
      <span className={styles.kind}>{text.kinds[entry.kind]}</span>
      <span className={styles.label}>{entry.label}</span>
      <span className={styles.hint}>{entry.hint}</span>
    </div>
  )
}
