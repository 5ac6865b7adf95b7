import { Button } from 'antd'
import { useMemo, useRef, useState } from 'react'
import { formatFen } from '#core/plan/money.ts'
import type { TreePlace } from '#renderer/parts/TreeGrid/TreeColumn.ts'
import { TreeGrid, type TreeGridHandle } from '#renderer/parts/TreeGrid/TreeGrid.tsx'
import { usePlan } from '#renderer/store/openPlan.ts'
import { select, showTab, useView } from '#renderer/store/view.ts'
import { spendText } from '#renderer/text/spendText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from '../Spend.module.css'
import { SpreadDialog } from '../spread/SpreadDialog.tsx'
import { spreadPlaceOf } from '../spread/spreadPlace.ts'
import { budgetColumns, isOver } from './budgetColumns.ts'
import { type BudgetItem, type BudgetRow, branchesTo, budgetItems, openItems, pathTo } from './budgetItems.ts'

/** Money from the plan down to its lines, planned against cap, with caps and budgets typed in place. */
export function BudgetTab() {
  const text = useText(spendText)
  const tree = useRef<TreeGridHandle>(null)
  const items = useBudgetItems()
  const [first] = useState(() => startOf(items))
  const [open, setOpen] = useState<ReadonlySet<string>>(first.open)
  const [active, setActive] = useState<TreePlace | null>(first.active)
  const [isSpreading, setSpreading] = useState(false)
  const shown = useMemo(() => openItems(items, open), [items, open])
  const row = shown.find((item) => item.row.id === active?.row)?.row ?? items[0]?.row
  const goTo = (place: TreePlace) => {
    setActive(place)
    const shows = shown.find((item) => item.row.id === place.row)?.row.shows
    if (shows && place.row !== active?.row) select({ table: shows.table, page: shows.page, ids: [shows.id] })
  }
  const toggle = (id: string, isOpen: boolean) => {
    const next = new Set(open)
    if (isOpen) next.add(id)
    else next.delete(id)
    setOpen(next)
  }
  const openRow = (opened: BudgetRow) => {
    if (opened.line && opened.shows) {
      select({ table: 'spend', page: opened.shows.page, ids: [opened.line.id] })
      showTab('spend', 'minutes')
    } else toggle(opened.id, !open.has(opened.id))
  }
  return (
    <>
      <div className={styles.tools} role="toolbar" aria-label={text.budgetTree}>
        <Button size="small" type="text" onClick={() => setOpen(new Set(branchesTo(items, 9)))}>
          {text.expandAll}
        </Button>
        <Button size="small" type="text" onClick={() => setOpen(new Set(branchesTo(items, 1)))}>
          {text.collapseAll}
        </Button>
        <Button size="small" type="text" onClick={() => setSpreading(true)}>
          {text.spread}
        </Button>
        <BudgetSummary items={items} />
      </div>
      <TreeGrid
        ref={tree}
        label={text.budgetTree}
        columns={budgetColumns}
        items={shown}
        active={active}
        onActive={goTo}
        onToggle={toggle}
        onOpen={openRow}
      />
      <p className={styles.foot}>{text.budgetHint}</p>
      {isSpreading && <SpreadDialog place={spreadPlaceOf(row)} onClose={() => setSpreading(false)} />}
    </>
  )
}

function BudgetSummary({ items }: { readonly items: readonly BudgetItem[] }) {
  const text = useText(spendText)
  const over = countOver(items)
  const root = items[0]?.row
  const { plannedFen = null, capFen = null } = root ?? {}
  const left = capFen === null || plannedFen === null ? null : capFen - plannedFen
  return (
    <p className={styles.summary} role="status">
      <span data-state={over > 0 ? 'error' : undefined}>
        {over > 0 ? text.overCount(over) : text.allWithin}
      </span>
      {left === null && <span>{text.noPlanCap}</span>}
      {left !== null && left > 0 && <span>{text.unallocated(formatFen(left))}</span>}
    </p>
  )
}

const countOver = (items: readonly BudgetItem[]): number =>
  items.reduce((sum, { row, children }) => sum + (isOver(row) ? 1 : 0) + countOver(children), 0)

/** The tree, made anew when one of the tables that it is made of changes. */
function useBudgetItems(): readonly BudgetItem[] {
  const plan = usePlan((open) => open)
  const { plans, phases, rooms, sessions, spend, targets, shifts, bookings, placements } = plan.tables
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these tables count.
  return useMemo(
    () => budgetItems(plan),
    [plans, phases, rooms, sessions, spend, targets, shifts, bookings, placements],
  )
}

/** Opened down to the days of a short plan, and to what was selected elsewhere. */
function startOf(items: readonly BudgetItem[]) {
  const { selection } = useView.getState()
  const path = selection?.ids[0] ? pathTo(items, selection.ids[0]) : []
  const row = path.at(-1) ?? items[0]?.row.id
  const active: TreePlace | null = row === undefined ? null : { row, column: 'name' }
  return { open: new Set([...branchesTo(items, 3), ...path]), active }
}
