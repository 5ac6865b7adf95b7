import { CaretDownFilled, CaretUpFilled, FilterFilled } from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { ColumnPlaces } from './columnPlaces.ts'
import shared from './Grid.module.css'
import { cellStyle } from './GridCell.tsx'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import styles from './GridHead.module.css'
import type { GridLook } from './gridLooks.ts'
import { ResizeEdge } from './ResizeEdge.tsx'
import type { RowSort } from './rowSort.ts'
import type { GridControl } from './useGrid.ts'
import type { useHeadDrag } from './useHeadDrag.ts'

export interface GridHeadProps<Row extends GridRowData> {
  readonly name: string
  readonly columns: readonly GridColumn<Row>[]
  readonly places: ColumnPlaces
  readonly lang: Lang
  readonly look: GridLook
  readonly sort: RowSort | null
  /** null where the order of the rows has a meaning. */
  readonly onSort: ((column: string) => void) | null
  readonly onFit: (column: GridColumn<Row>) => void
  readonly grid: GridControl<Row>
  readonly drag: ReturnType<typeof useHeadDrag<Row>>
  /** The column whose menu is open. */
  readonly menu: string | null
  readonly onMenu: (column: string) => void
}

const ariaSort = { up: 'ascending', down: 'descending' } as const

/** Column titles: selected, dragged elsewhere, sorted by, and with a menu each; their right edges set widths. */
export function GridHead<Row extends GridRowData>(props: GridHeadProps<Row>) {
  const { name, columns, places, lang, sort, drag, grid } = props
  const text = useText(gridText)
  return (
    <thead>
      <tr aria-rowindex={1} className={shared.head} style={{ width: places.totalWidth }}>
        <th
          scope="col"
          aria-colindex={1}
          aria-label={text.rowNumbers}
          title={text.selectAll}
          className={shared.gutter}
          onPointerDown={drag.onCorner}
        >
          #
        </th>
        {columns.map((column, at) => {
          const { key, title, align } = column
          const range = grid.range
          const isIn = range !== null && at >= range.left && at <= range.right
          return (
            <th
              key={key}
              scope="col"
              aria-colindex={at + 2}
              aria-sort={sort?.column === key ? ariaSort[sort.direction] : undefined}
              className={`${shared.cell} ${styles.title}`}
              data-align={align}
              data-selected={drag.isWhole(at) ? 'whole' : isIn ? 'part' : undefined}
              data-drop={
                drag.drop === at
                  ? 'before'
                  : drag.drop === at + 1 && at === columns.length - 1
                    ? 'after'
                    : undefined
              }
              title={title[lang]}
              style={cellStyle(at, places)}
              onPointerDown={(event) => drag.onPointerDown(event, at)}
              onPointerMove={drag.onPointerMove}
              onPointerUp={drag.onPointerUp}
              onPointerCancel={drag.onPointerCancel}
            >
              <span>{title[lang]}</span>
              <HeadMarks {...props} column={key} title={title[lang]} />
              <ResizeEdge
                name={name}
                column={key}
                title={title[lang]}
                width={places.widths[at] ?? 0}
                onFit={() => props.onFit(column)}
              />
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

type HeadMarksProps<Row extends GridRowData> = Pick<
  GridHeadProps<Row>,
  'look' | 'sort' | 'onSort' | 'menu' | 'onMenu'
> & { readonly column: string; readonly title: string }

/** How a column is sorted and filtered; the buttons change it. */
function HeadMarks<Row extends GridRowData>({
  column,
  title,
  look,
  sort,
  onSort,
  menu,
  onMenu,
}: HeadMarksProps<Row>) {
  const text = useText(gridText)
  const direction = sort?.column === column ? sort.direction : null
  const isFiltered = look.filters?.[column] !== undefined
  const button = (label: string, isOn: boolean, icon: ReactNode, onClick: () => void, isMenu: boolean) => (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      title={label}
      aria-haspopup={isMenu ? 'dialog' : undefined}
      aria-expanded={isMenu ? menu === column : undefined}
      data-on={isOn ? true : undefined}
      data-menu={isMenu ? column : undefined}
      // Neither a press for the title, nor one that takes the keys from the grid.
      onPointerDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {icon}
    </button>
  )
  return (
    <span className={styles.marks} data-open={menu === column ? true : undefined}>
      {onSort &&
        button(
          text.sortBy(title),
          direction !== null,
          direction === 'down' ? <CaretDownFilled aria-hidden /> : <CaretUpFilled aria-hidden />,
          () => onSort(column),
          false,
        )}
      {button(text.menuOf(title), isFiltered, <FilterFilled aria-hidden />, () => onMenu(column), true)}
    </span>
  )
}
