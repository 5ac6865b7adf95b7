import { PlusOutlined } from '@ant-design/icons'
import { Dropdown } from 'antd'
import { contentKindNames } from '#core/excel/sheets/choiceNames.ts'
import { contentKinds } from '#core/plan/records/demand.ts'
import { useView } from '#renderer/store/view.ts'
import { contentText } from '#renderer/text/contentText.ts'
import { useText } from '#renderer/text/useText.ts'
import { type Addable, addOnDay } from './addOnDay.ts'
import styles from './Calendar.module.css'
import type { ContentFilter } from './contentFilter.ts'
import { KindMark } from './KindMark.tsx'

interface AddOnDayProps {
  readonly day: number
  /** As people say it. */
  readonly name: string
  readonly filter: ContentFilter
  readonly isTabStop: boolean
  readonly onAdded: (key: string) => void
}

/** Adds content of a kind, or a slot, on a day. */
export function AddOnDay({ day, name, filter, isTabStop, onAdded }: AddOnDayProps) {
  const text = useText(contentText)
  const lang = useView((view) => view.lang)
  const add = (kind: Addable) => {
    const key = addOnDay(kind, day, filter)
    if (key !== null) onAdded(key)
  }
  const kinds: readonly Addable[] = [...contentKinds, 'placement']
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: kinds.map((kind) => ({
          key: kind,
          label: kind === 'placement' ? text.placement : contentKindNames[kind][lang],
          icon: <KindMark kind={kind} />,
          onClick: () => add(kind),
        })),
      }}
    >
      <button
        type="button"
        className={styles.add}
        data-stop={`day ${day}`}
        aria-label={text.addOn(name)}
        title={text.addOn(name)}
        aria-haspopup="menu"
        tabIndex={isTabStop ? 0 : -1}
      >
        <PlusOutlined aria-hidden />
      </button>
    </Dropdown>
  )
}
