import { type MouseEvent, useCallback, useDeferredValue, useRef, useState } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { ArrangedColumns } from './arrangeColumns.ts'
import { ColumnsMenu } from './ColumnsMenu.tsx'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import styles from './GridStatus.module.css'
import { setLook } from './gridLooks.ts'
import type { GridRange } from './gridSelection.ts'
import { RejectedCount } from './RejectedCount.tsx'
import { SumTexts } from './SumTexts.tsx'
import { selectionSums } from './selectionSums.ts'
import type { GridMessage } from './useGridWriting.ts'
import type { ShownRows } from './useShownRows.ts'
import { useSliced } from './useSliced.ts'

export interface GridStatusProps<Row extends GridRowData> {
  readonly name: string
  readonly shown: ShownRows<Row>
  /** How many rows there are, filtered out ones too. */
  readonly total: number
  readonly arranged: ArrangedColumns<GridColumn<Row>>
  readonly range: GridRange | null
  readonly lang: Lang
  readonly message: GridMessage | null
  readonly rejected: number
  readonly onNextRejected: () => void
}

/** Fewer rows than that are added up before the next frame. */
const few = 500

/** Under the rows: what the last step left undone, what is filtered, and counts and sums of the selection. */
export function GridStatus<Row extends GridRowData>(props: GridStatusProps<Row>) {
  const { shown, arranged, range, lang, message } = props
  const text = useText(gridText)
  const { rows } = shown
  const columns = arranged.shown
  const counted = useDeferredValue(range)
  const make = useCallback(
    () => selectionSums(rows, columns, counted ?? { top: 0, bottom: -1, left: 0, right: -1 }, lang),
    [rows, columns, counted, lang],
  )
  const size = counted ? counted.bottom - counted.top : 0
  const sums = useSliced(counted ? make : null, size < few)
  return (
    <div className={styles.status}>
      <p role="status" data-bad={message ? true : undefined}>
        {message && wordsOf(message, text, lang)}
      </p>
      <FilterState {...props} />
      <RejectedCount count={props.rejected} onNext={props.onNextRejected} />
      {sums && <span>{text.selected(sums.rows, sums.filled)}</span>}
      {sums && <SumTexts sums={sums.sums} lang={lang} />}
      <ColumnsButton name={props.name} arranged={arranged} lang={lang} />
    </div>
  )
}

function wordsOf(
  { rejected, outside, why, isKept }: GridMessage,
  text: (typeof gridText)['zh'],
  lang: Lang,
): string {
  const left = outside > 0 ? [text.outside(outside)] : []
  if (rejected === 0) return left.join()
  const done = isKept ? text.kept(rejected) : text.rejected(rejected)
  return [`${done}: ${why?.[lang] ?? ''}`, ...left].join(' ')
}

/** The grid keeps the keys: the button goes away with what it did. */
const keepFocus = (event: MouseEvent) => event.preventDefault()

/** How many rows are shown of all, where a filter or an order stands. */
function FilterState<Row extends GridRowData>({ name, shown, total }: GridStatusProps<Row>) {
  const text = useText(gridText)
  if (shown.isAll) return null
  const isWhole = shown.rows.length === total
  const told = isWhole ? text.sorted : text.shownRows(shown.rows.length, total)
  return (
    <span className={styles.filtered}>
      <b>{shown.isWorking ? text.working : told}</b>
      {shown.isStale && (
        <button type="button" title={text.againHint} onMouseDown={keepFocus} onClick={shown.again}>
          {text.again}
        </button>
      )}
      <button
        type="button"
        onMouseDown={keepFocus}
        onClick={() => setLook(name, { sort: null, filters: {} })}
      >
        {text.showAll}
      </button>
    </span>
  )
}

type ColumnsButtonProps<Row extends GridRowData> = Pick<GridStatusProps<Row>, 'name' | 'arranged' | 'lang'>

function ColumnsButton<Row extends GridRowData>({ name, arranged, lang }: ColumnsButtonProps<Row>) {
  const text = useText(gridText)
  const button = useRef<HTMLButtonElement>(null)
  const [anchor, setAnchor] = useState<Element | null>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={() => setAnchor(anchor ? null : button.current)}
      >
        {text.shownColumns(arranged.shown.length, arranged.all.length)}
      </button>
      {anchor && (
        <ColumnsMenu
          name={name}
          arranged={arranged}
          lang={lang}
          anchor={anchor}
          onClose={() => setAnchor(null)}
        />
      )}
    </>
  )
}
