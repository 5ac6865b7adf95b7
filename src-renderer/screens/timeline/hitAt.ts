import type { Hit } from './Grip.ts'
import { isBarTable } from './tracks/Track.ts'

/** Px at either end of a block that take hold of its edge; a quarter of it where it is narrower than that. */
const edgePx = 6

/** The segment, session, shift, line … at a place of the page; undefined on empty lane. */
export function hitAt(target: EventTarget | null, clientX: number): Hit | undefined {
  const block = blockAt(target)
  if (!block) return undefined
  const { session: sessionId, segment, table, page = '', row } = block.dataset
  if (table !== undefined && isBarTable(table) && row !== undefined)
    return { table, page, id: row, part: table === 'content' ? 'whole' : partAt(block, clientX) }
  if (sessionId === undefined) return undefined
  const segmentId = segment ?? null
  const part = partAt(block, clientX)
  // A session has no start edge to drag: its start is moved with its run.
  return { sessionId, segmentId, part: segmentId === null && part === 'start' ? 'whole' : part }
}

/** Shows by the cursor what a press would take hold of. */
export function showGrip(target: EventTarget | null, clientX: number): void {
  const block = blockAt(target)
  const hit = hitAt(target, clientX)
  if (block && hit) block.style.cursor = hit.part === 'whole' ? '' : 'ew-resize'
}

const blockAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-session], [data-row]') : null

function partAt(block: HTMLElement, clientX: number): 'whole' | 'start' | 'end' {
  const { left, right, width } = block.getBoundingClientRect()
  const edge = Math.min(edgePx, width / 4)
  if (clientX >= right - edge) return 'end'
  return clientX < left + edge ? 'start' : 'whole'
}
