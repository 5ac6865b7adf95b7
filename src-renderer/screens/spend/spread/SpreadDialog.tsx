import { Input, Modal, Select } from 'antd'
import { useId, useMemo, useState } from 'react'
import type { Curve } from '#core/edits/levelSpend.ts'
import { type SpreadBudget, spreadBudget } from '#core/edits/spreadBudget.ts'
import { pacingNames, spendChannelNames } from '#core/excel/sheets/choiceNames.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import { countDiff } from '#core/plan/PlanDiff.ts'
import { type SpendLine, spendChannels } from '#core/plan/records/demand.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { rowName } from '#core/plan/rowName.ts'
import { notify } from '#renderer/frame/notify.ts'
import { moneyKind } from '#renderer/parts/fields/FieldKind.ts'
import { scopeName } from '#renderer/parts/fields/scopeName.ts'
import { newId } from '#renderer/store/identity.ts'
import { commit, usePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { spendEdits, spendText } from '#renderer/text/spendText.ts'
import { useText } from '#renderer/text/useText.ts'
import { curves } from '../curves.ts'
import styles from '../Spend.module.css'
import { type SpreadPlace, spreadRooms, spreadWindow } from './spreadPlace.ts'

interface SpreadDialogProps {
  readonly place: SpreadPlace
  readonly onClose: () => void
}

const ways = ['minutes', 'gmv-target', 'even'] as const

/** A sum of money over the minutes on air of a place, with what it will do said beforehand. */
export function SpreadDialog({ place, onClose }: SpreadDialogProps) {
  const text = useText(spendText)
  const lang = useView((view) => view.lang)
  const plan = usePlan((open) => open)
  const ids = { amount: useId(), channel: useId(), pacing: useId(), by: useId() }
  const [amount, setAmount] = useState('')
  const [channel, setChannel] = useState<SpendLine['channel']>('qianchuan-standard')
  const [pacing, setPacing] = useState<Curve>('even')
  const [by, setBy] = useState<(typeof ways)[number]>('minutes')
  const money = moneyKind.read(amount)
  const totalFen = money.kind === 'value' ? money.value : null
  const args = useMemo(
    (): Omit<SpreadBudget, 'totalFen'> => ({
      over: { roomIds: spreadRooms(plan, place) },
      window: spreadWindow(plan, place),
      ...{ pacing, channel, bySession: by, makeId: newId },
    }),
    [plan, place, pacing, channel, by],
  )
  const preview = useMemo(
    () => (totalFen === null ? null : spreadBudget(plan, { ...args, totalFen })),
    [plan, args, totalFen],
  )
  const spread = () => {
    if (totalFen === null) return
    const result = commit(spendEdits.spread, (open) => spreadBudget(open, { ...args, totalFen }))
    if (result.ok) onClose()
    else notify(refusalText(result.refusal))
  }
  const byNames = { minutes: text.byMinutes, 'gmv-target': text.byTarget, even: text.byEven }
  const said = preview?.ok
    ? text.spreadWill({ ...countDiff(preview.value, 'spend'), total: formatFen(totalFen ?? 0) })
    : preview
      ? refusalText(preview.refusal)[lang]
      : text.amountNeeded
  return (
    <Modal
      open
      title={text.spreadTitle}
      okText={text.spreadDo}
      cancelText={text.cancel}
      okButtonProps={{ disabled: !preview?.ok }}
      onOk={spread}
      onCancel={onClose}
      width={440}
    >
      <div className={styles.form}>
        <span>{text.spreadOver}</span>
        <b>{placeName(plan, place)[lang]}</b>
        <label htmlFor={ids.amount}>{text.spreadAmount}</label>
        <Input
          id={ids.amount}
          size="small"
          autoFocus
          value={amount}
          onChange={({ target }) => setAmount(target.value)}
          onPressEnter={spread}
        />
        <label htmlFor={ids.channel}>{text.spreadChannel}</label>
        <Select
          id={ids.channel}
          size="small"
          value={channel}
          options={spendChannels.map((value) => ({ value, label: spendChannelNames[value][lang] }))}
          onChange={setChannel}
        />
        <label htmlFor={ids.pacing}>{text.spreadPacing}</label>
        <Select
          id={ids.pacing}
          size="small"
          value={pacing}
          options={curves.map((value) => ({ value, label: pacingNames[value][lang] }))}
          onChange={setPacing}
        />
        <label htmlFor={ids.by}>{text.spreadBy}</label>
        <Select
          id={ids.by}
          size="small"
          value={by}
          options={ways.map((value) => ({ value, label: byNames[value] }))}
          onChange={setBy}
        />
      </div>
      <p role="status" className={styles.said} data-state={preview && !preview.ok ? 'error' : undefined}>
        {said}
      </p>
    </Modal>
  )
}

function placeName(plan: Parameters<typeof scopeName>[0], { day, phaseId, roomId }: SpreadPlace): Texts {
  const when = scopeName(
    plan,
    day !== null
      ? { kind: 'day', of: String(day + 1) }
      : phaseId === null
        ? { kind: 'plan', of: '' }
        : { kind: 'phase', of: phaseId },
  )
  if (roomId === null) return when
  const room = rowName(plan, 'rooms', '', roomId, 'zh')
  return { zh: `${when.zh} · ${room}`, en: `${when.en} · ${room}` }
}
