import { type SessionRow, sessionFields } from '#renderer/parts/fields/sessionFields.ts'
import type { GridColumn } from '#renderer/parts/Grid/GridColumn.ts'
import { minutesMeasure, moneyMeasure } from '#renderer/parts/Grid/measures.ts'

type Looks = Omit<GridColumn<SessionRow>, 'key' | 'title' | 'shown'>

const looks: { readonly [field: string]: Looks } = {
  title: { width: 148 },
  roomId: { width: 124 },
  start: { width: 140, sortBy: ({ session }) => session.start },
  end: { width: 104, sortBy: ({ session }) => session.start + session.duration },
  duration: { width: 88, align: 'right', measure: minutesMeasure(({ session }) => session.duration) },
  theme: { width: 120 },
  gmvTargetFen: { width: 112, align: 'right', measure: moneyMeasure(({ session }) => session.gmvTargetFen) },
  leadHostId: { width: 92 },
  status: { width: 84 },
  notes: { width: 180 },
}

/** The fields of sessions as columns of a grid. */
export const sessionColumns: readonly GridColumn<SessionRow>[] = sessionFields.map((field) => ({
  ...field,
  ...(looks[field.key] ?? { width: 120 }),
}))
