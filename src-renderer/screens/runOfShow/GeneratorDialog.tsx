import { Button, Checkbox, Modal } from 'antd'
import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react'
import { labelsOfPage } from '#core/edits/namedRows.ts'
import { usualRunOptions } from '#core/edits/run/RunOptions.ts'
import { findRow, type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { ProductRole } from '#core/plan/records/show.ts'
import type { Count, Id } from '#core/plan/units.ts'
import { newId } from '#renderer/store/identity.ts'
import { usePage, usePlan } from '#renderer/store/openPlan.ts'
import { setView, useView } from '#renderer/store/view.ts'
import { generateRunText } from '#renderer/text/generateRunText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Generator.module.css'
import { GeneratorForm } from './GeneratorForm.tsx'
import { GeneratorPreview, type PreviewNames } from './GeneratorPreview.tsx'
import { generateInto } from './runEdits.ts'
import { runPreview, writtenSegments } from './runPreview.ts'
import { readWishes, wishesOf } from './runWishes.ts'

export interface GeneratorDialogProps {
  readonly session: Session
  /** With the rows of the new run, or null where nothing was generated. */
  readonly onClose: (made: readonly Id[] | null) => void
}

/** Asks what a run of show is to be made by, shows what comes of it while it is typed, and puts it into the plan. */
export function GeneratorDialog({ session, onClose }: GeneratorDialogProps) {
  const text = useText(generateRunText)
  const plan = usePlan((open) => open)
  const run = usePage('segments', session.id)
  const goods = useGoods(plan, session.id)
  const usual = useMemo(() => wishesOf(usualRunOptions(session.duration)), [session.duration])
  const [wishes, setWishes] = useState(usual)
  const [isReplacing, setReplacing] = useState(false)
  const { startDate } = planRow(plan)
  const read = useMemo(() => readWishes(wishes, session, startDate), [wishes, session, startDate])
  const options = useDeferredValue(read.options)
  const result = useMemo(
    () => options && runPreview(plan, session.id, options, newId),
    [plan, session.id, options],
  )
  const isEmpty = goods.products.length === 0
  const canApply =
    read.options !== null && result?.ok === true && !isEmpty && (run.length === 0 || isReplacing)

  const apply = () => {
    if (!canApply || !read.options) return
    const made = generateInto(session.id, read.options)
    if (made) onClose(made)
  }
  const toLineup = () => {
    onClose(null)
    setView({ screen: 'lineup', sessionId: session.id })
  }
  const footer = (
    <div className={styles.foot}>
      {run.length > 0 && !isEmpty && (
        <div className={styles.replace}>
          <Checkbox checked={isReplacing} onChange={({ target }) => setReplacing(target.checked)}>
            {text.replace(run.length)}
          </Checkbox>
          <p className={styles.hint}>{lossOf(writtenSegments(run), text)}</p>
        </div>
      )}
      {wishes !== usual && <Button onClick={() => setWishes(usual)}>{text.usual}</Button>}
      <Button onClick={() => onClose(null)}>{text.cancel}</Button>
      <Button type="primary" disabled={!canApply} onClick={apply}>
        {text.apply(result?.ok ? result.value.segments.length : 0)}
      </Button>
    </div>
  )
  return (
    <Modal
      open
      centered
      width={1120}
      title={text.title}
      footer={isEmpty ? null : footer}
      onCancel={() => onClose(null)}
      wrapProps={{ onKeyDown: keepFromWindow }}
    >
      {isEmpty ? (
        <div className={styles.nothing}>
          <p>{text.emptyNext}</p>
          <Button type="primary" onClick={toLineup}>
            {text.toLineup}
          </Button>
        </div>
      ) : (
        <form
          className={styles.dialog}
          onSubmit={(event) => {
            event.preventDefault()
            apply()
          }}
        >
          <GeneratorForm
            wishes={wishes}
            problems={read.problems}
            products={goods.products}
            listed={goods.listed}
            onChange={setWishes}
          />
          <GeneratorPreview session={session} result={read.options && result} names={goods.names} />
          <input type="submit" hidden />
        </form>
      )}
    </Modal>
  )
}

const lossOf = (written: Count, text: (typeof generateRunText)['zh']): string =>
  written > 0 ? text.replaceWritten(written) : text.replaceBare

/** The window's own keys would undo and save behind the dialog. */
function keepFromWindow(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey) event.stopPropagation()
}

interface Goods {
  readonly products: readonly { readonly id: Id; readonly label: string }[]
  readonly listed: ReadonlyMap<ProductRole, Count>
  readonly names: PreviewNames
}

/** What the lineup of a session has to show, each product once, and what it is called. */
function useGoods(plan: Plan, sessionId: Id): Goods {
  const lang = useView((view) => view.lang)
  return useMemo(() => {
    const products = labelsOfPage(pageOf(plan, 'products', ''), lang)
    const hosts = labelsOfPage(pageOf(plan, 'hosts', ''), lang)
    const roleOf = (id: Id): ProductRole | null => findRow(plan, 'products', '', id)?.role ?? null
    const ids = [...new Set(pageOf(plan, 'lineup', sessionId).map(({ productId }) => productId))]
    const listed = new Map<ProductRole, Count>()
    for (const role of ids.map(roleOf)) if (role) listed.set(role, (listed.get(role) ?? 0) + 1)
    const product = (id: Id): string => products.labelOf('products', id)
    return {
      products: ids.map((id) => ({ id, label: product(id) })),
      listed,
      names: {
        product,
        host: (id) => hosts.labelOf('hosts', id),
        toneOf: (id) => {
          const role = roleOf(id)
          return role ? `role-${role}` : undefined
        },
      },
    }
  }, [plan, sessionId, lang])
}
