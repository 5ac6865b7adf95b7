import { Select } from 'antd'
import { addBooking } from '#core/edits/addBooking.ts'
import { creatorTierNames } from '#core/excel/sheets/choiceNames.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { commitOrNotify } from '#renderer/store/commitOrNotify.ts'
import { newId } from '#renderer/store/identity.ts'
import { usePage } from '#renderer/store/openPlan.ts'
import { select, setView, useView } from '#renderer/store/view.ts'
import { creatorEdits, creatorsText } from '#renderer/text/creatorsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Creators.module.css'

/** Minutes of a booking until somebody says otherwise. */
const usualDuration: Minute = 60

/** Picks a creator to add a booking of, at a minute of the plan; it is selected then. */
export function BookCreator({ start }: { readonly start: Minute }) {
  const text = useText(creatorsText)
  const lang = useView((view) => view.lang)
  const creators = usePage('creators', '')
  const book = (creatorId: Id) => {
    const id = newId()
    const slot = { creatorId, start, duration: usualDuration, id }
    if (!commitOrNotify(creatorEdits.book, (plan) => addBooking(plan, slot))) return
    select({ table: 'bookings', page: '', ids: [id] })
    setView({ isInspectorOpen: true })
  }
  return (
    <Select<Id | null>
      size="small"
      className={styles.book ?? ''}
      aria-label={text.book}
      title={text.bookHint}
      placeholder={text.book}
      value={null}
      disabled={creators.length === 0}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      onChange={(id) => id !== null && book(id)}
      options={creators.map(({ id, name, tier }) => ({
        value: id,
        label: `${name || text.unnamed}${tier === null ? '' : ` · ${creatorTierNames[tier][lang]}`}`,
      }))}
    />
  )
}
