import { Button, Checkbox, Modal, Radio } from 'antd'
import { useMemo, useState } from 'react'
import { shiftCopies } from '#core/edits/copyShifts.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { boardDayName } from '#renderer/parts/RosterBoard/BoardTools.tsx'
import { boardDays } from '#renderer/parts/RosterBoard/boardDay.ts'
import { useView } from '#renderer/store/view.ts'
import { hostsText } from '#renderer/text/hostsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Roster.module.css'
import { copyDay } from './rosterActions.ts'

interface CopyDayDialogProps {
  readonly plan: Plan
  readonly day: number
  readonly onClose: () => void
}

const shiftsOn = (plan: Plan, roomIds: readonly Id[], day: number): number =>
  roomIds.reduce((sum, roomId) => sum + pageOf(plan, 'shifts', `${roomId}/${day}`).length, 0)

/** Copies the shifts of a day to other days, after saying day by day what would come of it. */
export function CopyDayDialog({ plan, day, onClose }: CopyDayDialogProps) {
  const text = useText(hostsText)
  const lang = useView((view) => view.lang)
  const { startDate } = planRow(plan)
  const rooms = pageOf(plan, 'rooms', '')
  const [roomIds, setRoomIds] = useState<readonly Id[]>(() => rooms.map(({ id }) => id))
  const [toDays, setToDays] = useState<readonly number[]>([])
  const [whenTaken, setWhenTaken] = useState<'skip' | 'refuse'>('skip')
  const copies = useMemo(() => shiftCopies(plan, { day, roomIds, toDays }), [plan, day, roomIds, toDays])
  const free = copies.reduce((sum, each) => sum + each.free.length, 0)
  const isBlocked = whenTaken === 'refuse' && copies.some(({ taken }) => taken.length > 0)
  const others = boardDays(plan).filter((each) => each !== day)
  const saidOf = (each: number): string => {
    const copy = copies.find((of) => of.day === each)
    const there = text.there(shiftsOn(plan, roomIds, each))
    return copy ? `${there} · ${text.fits(copy.free.length, copy.taken.length)}` : there
  }
  return (
    <Modal
      open
      width={520}
      title={text.copyTitle(boardDayName(startDate, day, lang))}
      okText={text.copyCount(isBlocked ? 0 : free)}
      okButtonProps={{ disabled: free === 0 || isBlocked }}
      cancelText={text.cancel}
      onCancel={onClose}
      onOk={() => copyDay({ day, roomIds, toDays, whenTaken }) && onClose()}
    >
      <div className={styles.copy}>
        <fieldset>
          <legend>
            {text.copyRooms} <small>{text.shiftsOfDay(shiftsOn(plan, roomIds, day))}</small>
          </legend>
          <Checkbox.Group
            value={[...roomIds]}
            options={rooms.map(({ id, name }) => ({ value: id, label: name.trim() || text.unnamedRoom }))}
            onChange={setRoomIds}
          />
        </fieldset>
        <fieldset>
          <legend>
            {text.copyDays}
            <Button size="small" type="link" onClick={() => setToDays(others)}>
              {text.allDays}
            </Button>
            <Button size="small" type="link" onClick={() => setToDays([])}>
              {text.noDays}
            </Button>
          </legend>
          {others.length === 0 && <p>{text.oneDay}</p>}
          <Checkbox.Group value={[...toDays]} onChange={setToDays}>
            <div className={styles.days}>
              {others.map((each) => (
                <Checkbox key={each} value={each}>
                  {boardDayName(startDate, each, lang)} <small>{saidOf(each)}</small>
                </Checkbox>
              ))}
            </div>
          </Checkbox.Group>
        </fieldset>
        <fieldset>
          <legend title={text.whenTakenHint}>
            {text.whenTaken} <small>{text.whenTakenHint}</small>
          </legend>
          <Radio.Group
            value={whenTaken}
            options={[
              { value: 'skip', label: text.skip },
              { value: 'refuse', label: text.refuse },
            ]}
            onChange={({ target }) => setWhenTaken(target.value)}
          />
        </fieldset>
      </div>
    </Modal>
  )
}
