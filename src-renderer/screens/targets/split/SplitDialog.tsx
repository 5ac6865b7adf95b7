import { Input, Modal, Select } from 'antd'
import { useId, useMemo, useState } from 'react'
import { splitGmvTarget } from '#core/edits/splitGmvTarget.ts'
import { fenToYuanText, formatFen } from '#core/plan/money.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { Target } from '#core/plan/records/demand.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import {
  type GmvShare,
  gmvShares,
  type SplitBasis,
  type SplitOver,
  splitBases,
  splitsOf,
} from '#core/rollup/gmvShares.ts'
import { fenPerUnit, isAbout, type PlanPart } from '#core/rollup/moneyTarget.ts'
import { partOfScope, scopeOfPart } from '#core/rollup/partOfScope.ts'
import { notify } from '#renderer/frame/notify.ts'
import { moneyKind } from '#renderer/parts/fields/FieldKind.ts'
import { scopeName } from '#renderer/parts/fields/scopeName.ts'
import { newId } from '#renderer/store/identity.ts'
import { commit, usePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { targetEdits, targetsText } from '#renderer/text/targetsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from '../Targets.module.css'
import { ShareTable } from './ShareTable.tsx'

interface SplitDialogProps {
  /** The target that is split where it is a GMV; else it is the plan's own. */
  readonly target: Target | null
  readonly onClose: () => void
}

/** Splits a GMV target over its parts in proportion, to the fen, with every share shown before it is done. */
export function SplitDialog({ target, onClose }: SplitDialogProps) {
  const text = useText(targetsText)
  const lang = useView((view) => view.lang)
  const plan = usePlan((open) => open)
  const ids = { amount: useId(), over: useId(), by: useId() }
  const [source] = useState(() => sourceOf(plan, target))
  const overs = splitsOf[source.part.kind]
  const [amount, setAmount] = useState(source.fen === null ? '' : fenToYuanText(source.fen))
  const [over, setOver] = useState<SplitOver>(overs.at(-1) ?? 'session')
  const [by, setBy] = useState<SplitBasis>('planned')
  const money = moneyKind.read(amount)
  const totalFen = money.kind === 'value' ? money.value : null
  const shares = useMemo(
    () => (totalFen === null ? [] : gmvShares(plan, { of: source.part, over, by, totalFen })),
    [plan, source, over, by, totalFen],
  )
  const split = () => {
    if (totalFen === null) return
    const args = { of: source.part, over, by, totalFen, parent: source.target, makeId: newId }
    const result = commit(targetEdits.split, (open) => splitGmvTarget(open, args))
    if (result.ok) onClose()
    else notify(refusalText(result.refusal))
  }
  const overNames = { phase: text.overPhase, day: text.overDay, session: text.overSession }
  const byNames = {
    target: text.byTarget,
    planned: text.byPlanned,
    minutes: text.byMinutes,
    spend: text.bySpend,
    even: text.byEven,
  }
  const fault = faultOf(totalFen, shares)
  return (
    <Modal
      open
      title={text.splitTitle}
      okText={text.splitDo}
      cancelText={text.cancel}
      okButtonProps={{ disabled: totalFen === null || shares.length === 0 }}
      onOk={split}
      onCancel={onClose}
      width={560}
    >
      <div className={styles.form}>
        <span>{text.splitOf}</span>
        <b>{`${source.target?.metric ?? text.gmv} · ${scopeName(plan, scopeOfPart(plan, source.part))[lang]}`}</b>
        <label htmlFor={ids.amount}>{text.splitAmount}</label>
        <Input
          id={ids.amount}
          size="small"
          value={amount}
          onChange={({ target: { value } }) => setAmount(value)}
          onPressEnter={split}
        />
        <label htmlFor={ids.over}>{text.splitOver}</label>
        <Select
          id={ids.over}
          size="small"
          value={over}
          options={overs.map((value) => ({ value, label: overNames[value] }))}
          onChange={setOver}
        />
        <label htmlFor={ids.by}>{text.splitBy}</label>
        <Select
          id={ids.by}
          size="small"
          value={by}
          options={splitBases.map((value) => ({ value, label: byNames[value] }))}
          onChange={setBy}
        />
      </div>
      {shares.length > 0 && <ShareTable plan={plan} shares={shares} />}
      <p role="status" className={styles.said} data-state={fault ? 'error' : undefined}>
        {fault === null ? text.splitWrites[over] : text[fault]}
        {fault === null && totalFen !== null && ` ${text.total} ${formatFen(totalFen)}`}
      </p>
    </Modal>
  )
}

function faultOf(totalFen: number | null, shares: readonly GmvShare[]) {
  if (totalFen === null) return 'amountNeeded'
  if (shares.length === 0) return 'noParts'
  return shares.every(({ weight }) => weight === 0) ? 'noWeights' : null
}

interface SplitSource {
  readonly part: PlanPart
  readonly fen: number | null
  readonly target: Target | null
}

/** The selected target while it is a GMV of a part that has parts; else the plan's own GMV target. */
function sourceOf(plan: Plan, target: Target | null): SplitSource {
  const part = target && isAbout(target, 'gmv') ? partOfScope(plan, target.scope) : undefined
  if (!target || !part || splitsOf[part.kind].length === 0)
    return { part: { kind: 'plan' }, fen: planRow(plan).gmvTargetFen, target: null }
  const unit = fenPerUnit(target.unit) ?? 1
  return { part, fen: target.value === null ? null : Math.round(target.value * unit), target }
}
