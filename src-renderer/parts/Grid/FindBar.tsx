import { CloseOutlined, DownOutlined, UpOutlined } from '@ant-design/icons'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './GridStatus.module.css'
import type { Finding } from './useFind.ts'

export interface FindBarProps {
  readonly query: string
  readonly finding: Finding
  readonly onQuery: (query: string) => void
  readonly onClose: () => void
}

/** The text keeps the keys, so that Enter goes on. */
const keepFocus = (event: MouseEvent) => event.preventDefault()

/** Under the rows, so that it covers none: what is looked for, how often it is there, and going to the next. Esc goes back to the cell. */
export function FindBar({ query, finding, onQuery, onClose }: FindBarProps) {
  const text = useText(gridText)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of an input method are its own.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' || event.key === 'F3') finding.go(event.shiftKey ? -1 : 1)
    else if (event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey)) input.current?.select()
    else return
    event.preventDefault()
  }
  const { count, place } = finding
  const isNone = query !== '' && count === 0
  const told = query === '' ? '' : count === null ? text.finding : text.found(place, count)
  return (
    <search className={styles.find} onKeyDown={onKeyDown}>
      <input
        ref={input}
        type="text"
        value={query}
        placeholder={text.find}
        aria-label={text.find}
        aria-invalid={isNone ? true : undefined}
        spellCheck={false}
        onChange={({ target }) => onQuery(target.value)}
      />
      <output aria-live="polite">{told}</output>
      <button
        type="button"
        aria-label={text.findPrevious}
        disabled={!count}
        onMouseDown={keepFocus}
        onClick={() => finding.go(-1)}
      >
        <UpOutlined aria-hidden />
      </button>
      <button
        type="button"
        aria-label={text.findNext}
        disabled={!count}
        onMouseDown={keepFocus}
        onClick={() => finding.go(1)}
      >
        <DownOutlined aria-hidden />
      </button>
      <button type="button" aria-label={text.findClose} onClick={onClose}>
        <CloseOutlined aria-hidden />
      </button>
    </search>
  )
}
