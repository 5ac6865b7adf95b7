import { CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import { useRef } from 'react'
import { factNames } from '#core/excel/sheets/choiceNames.ts'
import { factMarks } from '#core/plan/records/calendar.ts'
import { useView } from '#renderer/store/view.ts'
import { plansText } from '#renderer/text/plansText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './NewPlan.module.css'
import type { FormRoom } from './newPlanForm.ts'

interface RoomsFieldProps {
  readonly rooms: readonly FormRoom[]
  readonly sameNames: ReadonlySet<number>
  readonly onChange: (rooms: readonly FormRoom[]) => void
}

/** The rooms of a new plan: as many as there are, each with its name and its part of FACT. */
export function RoomsField({ rooms, sameNames, onChange }: RoomsFieldProps) {
  const text = useText(plansText)
  const lang = useView((view) => view.lang)
  const added = useRef<number | null>(null)
  const set = (key: number, fields: Partial<FormRoom>) =>
    onChange(rooms.map((room) => (room.key === key ? { ...room, ...fields } : room)))
  const add = () => {
    const key = Math.max(-1, ...rooms.map((room) => room.key)) + 1
    added.current = key
    onChange([...rooms, { key, name: '', fact: 'F' }])
  }
  return (
    <div className={`${styles.rooms} ${styles.wide}`}>
      <ul>
        {rooms.map(({ key, name, fact }, index) => (
          <li key={key}>
            <Input
              aria-label={text.roomName(index + 1)}
              autoFocus={added.current === key}
              value={name}
              maxLength={40}
              status={sameNames.has(key) ? 'error' : ''}
              placeholder={text.roomNameHint(index + 1)}
              onChange={({ target }) => set(key, { name: target.value })}
            />
            <Select
              aria-label={text.roomFact(index + 1)}
              value={fact}
              options={factMarks.map((value) => ({ value, label: factNames[value][lang] }))}
              onChange={(value) => set(key, { fact: value })}
            />
            <Button
              type="text"
              icon={<CloseOutlined />}
              aria-label={text.removeRoom(index + 1)}
              disabled={rooms.length === 1}
              onClick={() => onChange(rooms.filter((room) => room.key !== key))}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" icon={<PlusOutlined />} onClick={add}>
          {text.addRoom}
        </Button>
        {sameNames.size > 0 && (
          <span className={styles.bad} role="status">
            {text.roomTwice}
          </span>
        )}
      </div>
    </div>
  )
}
