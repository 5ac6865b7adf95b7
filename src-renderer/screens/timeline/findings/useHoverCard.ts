import type { PointerEvent } from 'react'
import { useEffect, useEffectEvent } from 'react'
import type { Plan } from '#core/plan/Plan.ts'
import type { TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { useView } from '#renderer/store/view.ts'
import type { Lane } from '../lanesOf.ts'
import type { Track } from '../tracks/Track.ts'
import { isBarTable } from '../tracks/Track.ts'
import type { BoardHandle } from '../useBoardView.ts'
import { type CardLine, showCard } from './card.ts'
import { curveLines, findingLines, marksAt, roomMarksAt } from './cardLines.ts'

interface HoverCardArgs {
  readonly plan: Plan
  readonly lanes: readonly Lane[]
  readonly board: BoardHandle
}

/** Keeps the card beside an idle pointer; and, for the keyboard, beside what was selected by it. */
export function useHoverCard({ plan, lanes, board }: HoverCardArgs) {
  const selection = useView((view) => view.selection)
  const lang = useView((view) => view.lang)
  const tell = (event: PointerEvent) => {
    if (event.buttons !== 0) return showCard(null)
    const target = event.target instanceof Element ? event.target : null
    const place = { x: event.clientX, y: event.clientY }
    const minute = Math.floor(board.pointAt(event.clientX, event.clientY).minute)
    const row = rowAt(target)
    const track = trackAt(lanes, target)
    const roomId = target?.closest<HTMLElement>('[data-lane]')?.dataset.lane
    const found: CardLine[] = [
      ...(row ? findingLines(plan, row.table, row.id, lang) : []),
      ...(row?.table === 'sessions' ? marksAt(plan, row.id, minute, lang) : []),
      ...(row || track || !roomId ? [] : roomMarksAt(plan, roomId, minute, lang)),
    ]
    const isTold = row && (found.length > 0 || row.isCut)
    const lines: CardLine[] = [
      ...(isTold ? [{ text: row.label, severity: null }] : []),
      ...(track ? curveLines(plan, track, minute, lang) : []),
      ...found,
    ]
    showCard(lines.length > 0 ? { ...place, lines } : null)
  }

  // What the keyboard goes to says what is wrong with it; what the pointer is on says so already.
  const tellSelected = useEffectEvent(() => {
    const id = selection?.ids.length === 1 ? selection.ids[0] : undefined
    const active = document.activeElement
    const isOurs = active instanceof HTMLElement && active.dataset.track !== undefined
    if (!selection || id === undefined || !isOurs || board.scroller.current?.matches(':hover')) return
    const prefix = isBarTable(selection.table) ? selection.table : selection.table.slice(0, -1)
    const box = document.getElementById(`${prefix}-${id}`)?.getBoundingClientRect()
    const lines = findingLines(plan, selection.table, id, lang)
    showCard(box && lines.length > 0 ? { x: box.left, y: box.bottom - 12, lines } : null)
  })
  useEffect(() => {
    if (selection) tellSelected()
    return () => showCard(null)
  }, [selection])
  return { tell, hide: () => showCard(null) }
}

/** The row that a place of the page belongs to, and whether its words are cut or left out. */
function rowAt(
  target: Element | null,
):
  | { readonly table: TableName; readonly id: Id; readonly label: string; readonly isCut: boolean }
  | undefined {
  const block = target?.closest<HTMLElement>('[data-session], [data-row]')
  const label = block?.getAttribute('aria-label')
  if (!block || !label) return undefined
  const { table, row, segment, session } = block.dataset
  const words = block.querySelector('span') ?? block
  const isCut =
    block.textContent === '' || words.scrollWidth > block.clientWidth || block.scrollWidth > block.clientWidth
  if (table !== undefined && isBarTable(table) && row !== undefined) return { table, id: row, label, isCut }
  if (segment !== undefined) return { table: 'segments', id: segment, label, isCut }
  return session === undefined ? undefined : { table: 'sessions', id: session, label, isCut }
}

function trackAt(lanes: readonly Lane[], target: Element | null): Track | undefined {
  const name = target?.closest<HTMLElement>('[data-track]')?.dataset.track
  if (name === undefined) return undefined
  for (const lane of lanes)
    for (const track of lane.tracks) if (`${lane.key}/${track.kind}` === name) return track
  return undefined
}
