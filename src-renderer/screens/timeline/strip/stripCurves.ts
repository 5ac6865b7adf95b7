import type { Fen, Minute } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import type { Lane } from '../lanesOf.ts'
import { bucketOf, highest, niceTop, onGrid } from '../tracks/curvePath.ts'
import { addEvenly, fenAt, linesIn, moneyCurve } from '../tracks/minuteMoney.ts'
import { denseBelow } from '../zoomLevels.ts'

export interface StripCurve {
  /** Fen per minute in each bucket. */
  readonly values: Float64Array
  /** What the full height stands for. */
  readonly top: Fen
}

export interface StripCurves {
  readonly span: Span
  readonly bucket: Minute
  readonly gmv: StripCurve
  readonly spend: StripCurve
}

/** The GMV target (each session's spread evenly over its minutes) and the spend of some rooms, by the minute. */
export function stripCurves(lanes: readonly Lane[], window: Span, textScale: number): StripCurves {
  const bucket = bucketOf(textScale)
  const span = onGrid(window, bucket)
  const isRough = textScale < denseBelow
  const gmv = new Float64Array(Math.ceil((span.end - span.start) / bucket))
  for (const { sessions } of lanes) {
    for (const { session } of sessions) {
      if (session.gmvTargetFen !== null) addEvenly(gmv, session, session.gmvTargetFen, span.start, bucket)
    }
  }
  const lines = lanes.flatMap(({ spend }) => (spend ? linesIn(spend, span) : []))
  const perMinute = bucket === 1 ? gmv : gmv.map((sum) => sum / bucket)
  return { span, bucket, gmv: withTop(perMinute), spend: withTop(moneyCurve(lines, span, bucket, isRough)) }
}

const withTop = (values: Float64Array): StripCurve => ({ values, top: niceTop(highest(values)) })

/** The same at one minute: spend exact, the target to the fen. */
export function stripAt(lanes: readonly Lane[], minute: Minute): { readonly gmv: Fen; readonly spend: Fen } {
  let gmv = 0
  let spend = 0
  for (const lane of lanes) {
    for (const { session } of lane.sessions) {
      const isOn = session.start <= minute && minute < session.start + session.duration
      if (isOn && session.gmvTargetFen !== null) gmv += session.gmvTargetFen / session.duration
    }
    if (lane.spend) spend += fenAt(linesIn(lane.spend, { start: minute, end: minute + 1 }), minute)
  }
  return { gmv: Math.round(gmv), spend }
}
