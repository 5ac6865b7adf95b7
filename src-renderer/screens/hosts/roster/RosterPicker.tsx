import { Button, Select } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import type { PlanFacts } from '#core/checks/facts/PlanFacts.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Span } from '#core/plan/spans.ts'
import type { Id } from '#core/plan/units.ts'
import { spanText } from '#renderer/parts/RosterBoard/BoardDraftView.tsx'
import type { PagePoint } from '#renderer/parts/RosterBoard/BoardRow.ts'
import { useView } from '#renderer/store/view.ts'
import { hostsText } from '#renderer/text/hostsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Roster.module.css'
import { hostChoices, roomChoices } from './rosterChoices.ts'
import { useRoster } from './rosterState.ts'

/** A painted stretch of which one half is known: the room, or the host. */
export interface RosterQuestion {
  readonly asks: 'host' | 'room'
  /** Whom or which room it is for. */
  readonly of: Id
  readonly span: Span
  readonly at: PagePoint
}

interface RosterPickerProps {
  readonly plan: Plan
  readonly facts: PlanFacts
  readonly question: RosterQuestion
  /** The board's first minute. */
  readonly from: number
  readonly onPick: (id: Id) => void
  readonly onCancel: () => void
}

const panel = { width: 280, height: 320 }

/** Asks for the other half of a painted stretch, beside it: arrows and Enter, or typing a name. */
export function RosterPicker({ plan, facts, question, from, onPick, onCancel }: RosterPickerProps) {
  const text = useText(hostsText)
  const lang = useView((view) => view.lang)
  const { asks, of, span, at } = question
  useFocusBack()
  const last = useRoster(({ lastHost, lastRoom }) => (asks === 'host' ? lastHost : lastRoom))
  const choices = useMemo(
    () => (asks === 'host' ? hostChoices(plan, facts, span, lang) : roomChoices(plan, facts, span, lang)),
    [asks, plan, facts, span, lang],
  )
  const known = pageOf(plan, asks === 'host' ? 'rooms' : 'hosts', '').find(({ id }) => id === of)
  const time = spanText(span.start, span.end, from, lang)
  const title =
    asks === 'host'
      ? text.pickHost(known?.name.trim() || text.unnamedRoom, time)
      : text.pickRoom(known?.name.trim() || text.unnamedHost, time)
  return (
    <div
      role="dialog"
      aria-label={title}
      className={styles.picker}
      style={{
        left: Math.max(8, Math.min(at.x, window.innerWidth - panel.width - 8)),
        top: Math.max(8, Math.min(at.y + 4, window.innerHeight - panel.height)),
        width: panel.width,
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') onCancel()
      }}
    >
      <p>{title}</p>
      <div>
        <Select
          size="small"
          autoFocus
          defaultOpen
          aria-label={asks === 'host' ? text.host : text.room}
          showSearch={{ optionFilterProp: 'label' }}
          defaultValue={choices.some(({ id }) => id === last) ? last : (choices[0]?.id ?? null)}
          options={choices.map(({ id, label }) => ({ value: id, label }))}
          onSelect={(id) => id !== null && onPick(id)}
        />
        <Button size="small" type="text" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </div>
  )
}

/** Gives the keyboard back to what had it, to the board where that is gone: a hole that was mended. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(() => {
    const panel = before?.closest('[role="tabpanel"]')
    return () => {
      const back = before?.isConnected ? before : panel?.querySelector('[role="application"]')
      if (back instanceof HTMLElement) back.focus()
    }
  }, [before])
}
