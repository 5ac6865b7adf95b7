import { useEffect, useRef } from 'react'
import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Grid.module.css'
import { plain } from './pickList.ts'
import type { Pick } from './usePick.ts'

export interface PickPanelProps {
  readonly id: string
  readonly pick: Pick
  /** `新建商品「x」`; null where nothing can be made. */
  readonly createLabel: string | null
  readonly onChoose: (index: number) => void
}

/** The list under a pick: what matches the typed text, what is chosen already, and what could be made new. */
export function PickPanel({ id, pick, createLabel, onChoose }: PickPanelProps) {
  const text = useText(gridText)
  const panel = useRef<HTMLDivElement>(null)
  const { options, chosen, marked } = pick
  useEffect(() => {
    panel.current?.children[marked]?.scrollIntoView({ block: 'nearest' })
  }, [marked])

  const option = (index: number, label: string, hint: string) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the cell's text, which owns this list.
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the text; aria-activedescendant names the option.
    <div
      key={label}
      id={`${id}-${index}`}
      role="option"
      aria-selected={chosen.has(plain(label))}
      data-marked={index === marked ? true : undefined}
      onClick={() => onChoose(index)}
    >
      <span>{label}</span>
      {hint !== '' && <small>{hint}</small>}
    </div>
  )
  return (
    <div
      ref={panel}
      id={id}
      role="listbox"
      aria-label={text.options}
      className={styles.panel}
      // A press here must not take the focus from the text.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map(({ label, hint }, index) => option(index, label, hint))}
      {createLabel !== null && option(options.length, createLabel, '')}
      {options.length === 0 && createLabel === null && <p>{text.noOption}</p>}
    </div>
  )
}
