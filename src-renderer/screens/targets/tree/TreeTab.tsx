import { Modal } from 'antd'
import { useMemo, useRef, useState } from 'react'
import { whatRemovingDoes } from '#core/edits/whatRemovingDoes.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import type { TreePlace } from '#renderer/parts/TreeGrid/TreeColumn.ts'
import { TreeGrid, type TreeGridHandle } from '#renderer/parts/TreeGrid/TreeGrid.tsx'
import { usePlan } from '#renderer/store/openPlan.ts'
import { select, useView } from '#renderer/store/view.ts'
import { targetsText } from '#renderer/text/targetsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { SplitDialog } from '../split/SplitDialog.tsx'
import { belowFits } from './figures.ts'
import { TargetTools } from './TargetTools.tsx'
import { targetColumns } from './targetColumns.tsx'
import { branchesOf, shownTargets, standingOf, type TargetNode, targetNodes } from './targetItems.ts'
import { targetCommandOf } from './targetKeys.ts'
import { useTargetCommands } from './useTargetCommands.ts'

const firstColumn = 'metric'

/** The targets of a plan from the north star down, every field typed in place beside what the plan says of it. */
export function TreeTab() {
  const text = useText(targetsText)
  const plan = usePlan((open) => open)
  const nodes = useTargetNodes(plan)
  const tree = useRef<TreeGridHandle>(null)
  const [closed, setClosed] = useState<ReadonlySet<Id>>(new Set())
  const [active, setActive] = useState<TreePlace | null>(() => placeOf(selectedBefore()))
  const [isSplitting, setSplitting] = useState(false)
  const items = useMemo(() => shownTargets(nodes, closed), [nodes, closed])
  const standing = active ? standingOf(nodes, active.row) : null
  const faults = useMemo(() => countFaults(nodes), [nodes])
  const goTo = (place: TreePlace) => {
    setActive(place)
    if (place.row !== active?.row) select({ table: 'targets', page: '', ids: [place.row] })
  }
  const toggle = (id: Id, isOpen: boolean) => {
    const next = new Set(closed)
    if (isOpen) next.delete(id)
    else next.add(id)
    setClosed(next)
  }
  const commands = useTargetCommands({
    plan,
    nodes,
    active: standing ? (active?.row ?? null) : null,
    onGo: (id, above) => {
      if (above !== null) toggle(above, true)
      goTo({ row: id, column: active?.column ?? firstColumn })
      tree.current?.focus()
    },
  })
  return (
    <>
      <TargetTools
        hasActive={standing !== null}
        faults={faults}
        onCommand={commands.run}
        onFold={(isAll) => setClosed(new Set(isAll ? branchesOf(nodes) : []))}
        onSplit={() => setSplitting(true)}
      />
      {nodes.length === 0 ? (
        <EmptyState
          title={text.noTargets}
          next={text.noTargetsNext}
          action={text.firstTarget}
          onAction={() => commands.run('addSibling')}
        />
      ) : (
        <TreeGrid
          ref={tree}
          label={text.targets}
          columns={targetColumns}
          items={items}
          active={active}
          onActive={goTo}
          onToggle={toggle}
          onOpen={({ id }) => toggle(id, closed.has(id))}
          onKey={(event) => {
            const command = targetCommandOf(event)
            if (command) commands.run(command)
            return command !== null
          }}
        />
      )}
      {commands.asked !== null && (
        <RemoveDialog plan={plan} id={commands.asked} onRemove={commands.remove} onKeep={commands.keep} />
      )}
      {isSplitting && (
        <SplitDialog
          target={standing?.siblings[standing.at]?.row.record ?? null}
          onClose={() => setSplitting(false)}
        />
      )}
    </>
  )
}

interface RemoveDialogProps {
  readonly plan: Plan
  readonly id: Id
  readonly onRemove: (id: Id) => void
  readonly onKeep: () => void
}

/** Asks before a target goes that others stand under, and says what becomes of them. */
function RemoveDialog({ plan, id, onRemove, onKeep }: RemoveDialogProps) {
  const text = useText(targetsText)
  const lang = useView((view) => view.lang)
  const effect = whatRemovingDoes(plan, 'targets', [id])
  return (
    <Modal
      open
      title={text.removeAsk}
      okText={text.remove}
      okButtonProps={{ danger: true }}
      cancelText={text.keep}
      onCancel={onKeep}
      onOk={() => onRemove(id)}
      width={420}
    >
      {effect.ok && effect.value.sentence[lang]}
    </Modal>
  )
}

const placeOf = (id: Id | null): TreePlace | null => (id === null ? null : { row: id, column: firstColumn })

function selectedBefore(): Id | null {
  const { selection } = useView.getState()
  return selection?.table === 'targets' ? (selection.ids[0] ?? null) : null
}

const countFaults = (nodes: readonly TargetNode[]): number =>
  nodes.reduce((sum, { row, children }) => {
    const isFault = belowFits(row, 'zh').some(({ state }) => state === 'error')
    return sum + (isFault ? 1 : 0) + countFaults(children)
  }, 0)

/** The tree, made anew when one of the tables that it tells of changes. */
function useTargetNodes(plan: Plan): readonly TargetNode[] {
  const { targets, plans, phases, rooms, sessions, segments, lineup, products, spend } = plan.tables
  const { bookings, placements, creators, service } = plan.tables
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these tables count.
  return useMemo(
    () => targetNodes(plan),
    [
      targets,
      plans,
      phases,
      rooms,
      sessions,
      segments,
      lineup,
      products,
      spend,
      bookings,
      placements,
      creators,
      service,
    ],
  )
}
