import type { PlanEdit } from '#core/edits/inTurn.ts'
import { capTarget, setBudgetCap } from '#core/edits/setBudgetCap.ts'
import { setFields } from '#core/edits/setFields.ts'
import { setSpendBudget } from '#core/edits/setSpendBudget.ts'
import { fenToYuanText, formatFen } from '#core/plan/money.ts'
import { type Fen, fenPerYuan } from '#core/plan/units.ts'
import { fenPerUnit } from '#core/rollup/moneyTarget.ts'
import { declines, type Typed, takes } from '#renderer/parts/fields/Field.ts'
import { moneyKind } from '#renderer/parts/fields/FieldKind.ts'
import { typedReason } from '#renderer/parts/fields/typedReason.ts'
import type { TreeColumn } from '#renderer/parts/TreeGrid/TreeColumn.ts'
import { newId } from '#renderer/store/identity.ts'
import { useView } from '#renderer/store/view.ts'
import { fieldsText } from '#renderer/text/fieldsText.ts'
import { spendEdits, spendNames, spendText } from '#renderer/text/spendText.ts'
import type { CapPlace } from './budgetFaces.ts'
import type { BudgetRow } from './budgetItems.ts'

const leftOf = ({ plannedFen, capFen, kind }: BudgetRow): Fen | null =>
  plannedFen === null || capFen === null || kind === 'line' ? null : capFen - plannedFen

/** Whether more is planned than may be spent. */
export const isOver = (row: BudgetRow): boolean => (leftOf(row) ?? 0) < 0

/** The columns of the budget tree; the cap is typed where it stands. */
export const budgetColumns: readonly TreeColumn<BudgetRow>[] = [
  {
    key: 'name',
    title: { zh: '预算', en: 'Budget' },
    width: 232,
    shown: ({ name }, lang) => name[lang],
    tone: ({ kind }) => (kind === 'caps' ? 'muted' : undefined),
  },
  {
    key: 'planned',
    title: { zh: '已计划', en: 'Planned' },
    width: 128,
    align: 'right',
    shown: ({ plannedFen }) => (plannedFen === null ? '' : formatFen(plannedFen)),
  },
  {
    key: 'cap',
    title: { zh: '上限 / 线预算', en: 'Cap / line budget' },
    width: 136,
    align: 'right',
    shown: ({ capFen, kind }) => (capFen === null ? (kind === 'caps' ? '' : '—') : formatFen(capFen)),
    typed: ({ capFen }) => (capFen === null ? '' : fenToYuanText(capFen)),
    isLocked: ({ cap }) => cap.kind === 'none',
    tone: ({ capFen }) => (capFen === null ? 'muted' : undefined),
    hint: ({ cap, capFen }, lang) =>
      cap.kind === 'none' ? cap.why[lang] : capFen === null ? spendNames.noCap[lang] : '',
    edit: { kind: 'line', label: spendEdits.cap, take: (text, { cap }) => takeCap(text, cap) },
  },
  {
    key: 'left',
    title: { zh: '剩余', en: 'Left' },
    width: 164,
    align: 'right',
    shown: (row, lang) => {
      const left = leftOf(row)
      if (left === null) return row.kind === 'line' || row.kind === 'caps' ? '' : '—'
      return left < 0 ? spendText[lang].over(formatFen(-left)) : formatFen(left)
    },
    tone: (row) => (isOver(row) ? 'error' : leftOf(row) === null ? 'muted' : undefined),
    hint: ({ capFen, kind }, lang) => (capFen === null && kind !== 'caps' ? spendNames.noCap[lang] : ''),
  },
  {
    key: 'share',
    title: { zh: '占比', en: 'Share' },
    width: 72,
    align: 'right',
    shown: ({ share, plannedFen }) => (share === null ? (plannedFen === null ? '' : '—') : shareText(share)),
    hint: (_row, lang) => spendNames.shareOfPlan[lang],
  },
]

/** Tenths of a percent are as fine as anybody compares. */
const shareText = (share: number): string => `${(share * 100).toFixed(1)}%`

function takeCap(text: string, cap: CapPlace): Typed {
  if (cap.kind === 'none') return declines(cap.why)
  if (text.trim() === '')
    return cap.kind === 'line' ? declines(fieldsText.notEmpty) : takes(capEdit(cap, null))
  const money = moneyKind.read(text)
  if (money.kind === 'value') return takes(capEdit(cap, money.value))
  return declines(money.kind === 'missing' ? fieldsText.notEmpty : typedReason(money))
}

const capEdit =
  (cap: Exclude<CapPlace, { kind: 'none' }>, fen: Fen | null): PlanEdit =>
  (plan) => {
    if (cap.kind === 'line') return setSpendBudget(plan, cap.page, cap.id, fen ?? 0)
    if (cap.kind === 'target') {
      const { id, unit } = cap.target
      const value = fen === null ? null : fen / (fenPerUnit(unit) ?? fenPerYuan)
      return setFields(plan, 'targets', '', [id], { value })
    }
    const { lang } = useView.getState()
    const words = { metric: capTarget.metric[lang], unit: capTarget.unit[lang] }
    return setBudgetCap(plan, { part: cap.part, capFen: fen, ...words, newId: newId() })
  }
