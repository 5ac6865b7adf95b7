import { create } from 'zustand'
import type { Segment } from '#core/plan/records/show.ts'
import type { Row } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import type { BarTable } from './tracks/Track.ts'

/** What was copied or cut on the board. What is cut stays where it is until it is pasted, as in Excel. */
export type Clip = {
  readonly planId: Id
  readonly isCut: boolean
  /** What went to the system's clipboard: a paste of anything else is not of this. */
  readonly text: string
  readonly ids: readonly Id[]
} & (
  | { readonly kind: 'segments'; readonly sessionId: Id; readonly rows: readonly Segment[] }
  | { readonly kind: 'session' }
  | {
      readonly kind: 'bars'
      readonly table: BarTable
      readonly page: string
      readonly rows: readonly Row<BarTable>[]
    }
)

export const useClip = create<{ readonly clip: Clip | null }>()(() => ({ clip: null }))
export const setClip = (clip: Clip | null): void => useClip.setState({ clip })

/** Whether a row waits to be pasted elsewhere. */
export const useIsCut = (id: Id): boolean =>
  useClip(({ clip }) => clip?.isCut === true && clip.ids.includes(id))
