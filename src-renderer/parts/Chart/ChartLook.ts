import type { EChartsCoreOption } from 'echarts/core'
import type { Lang } from '#core/plan/Lang.ts'
import { type TokenName, tokensOf } from '#renderer/look/tokensOf.ts'
import type { Theme } from '#renderer/look/useLook.ts'

/** What a chart is painted with. */
export interface ChartLook {
  readonly lang: Lang
  /** A colour of tokens.css in the theme that shows. */
  readonly token: (name: TokenName) => string
}

/** A chart as the library takes it. */
export type ChartOption = EChartsCoreOption

export const chartLook = (theme: Theme, lang: Lang): ChartLook => ({ lang, token: tokensOf(theme) })

/** Hues that stay apart for colour-blind eyes and in print, in the order in which series take them. */
export const seriesHues: readonly TokenName[] = [
  'role-traffic',
  'role-hero',
  'role-profit',
  'role-welfare',
  'role-exclusive',
  'role-second-tier',
  'role-new',
  'role-image',
]

/** What every chart shares: the window's type, quiet lines, no motion. */
export function withLook(option: ChartOption, { token }: ChartLook): ChartOption {
  const text = { color: token('text-muted'), fontFamily: token('font'), fontSize: 12 }
  return {
    animation: false,
    color: seriesHues.map(token),
    textStyle: { ...text, color: token('text') },
    grid: { left: 8, right: 16, top: 32, bottom: 8, containLabel: true },
    ...option,
    tooltip: option.tooltip && {
      confine: true,
      transitionDuration: 0,
      backgroundColor: token('surface'),
      borderColor: token('line'),
      textStyle: { ...text, color: token('text') },
      ...option.tooltip,
    },
    legend: option.legend && { top: 0, textStyle: text, ...option.legend },
    ...axisOf(option, 'xAxis', token),
    ...axisOf(option, 'yAxis', token),
  }
}

function axisOf(option: ChartOption, name: 'xAxis' | 'yAxis', token: ChartLook['token']): ChartOption {
  const given = option[name]
  if (!given) return {}
  const quiet = (axis: object) => {
    const { axisLabel, axisLine, ...others } = axis as {
      readonly axisLabel?: object
      readonly axisLine?: object
    }
    return {
      axisTick: { lineStyle: { color: token('line') } },
      splitLine: { lineStyle: { color: token('line') } },
      nameTextStyle: { color: token('text-muted') },
      ...others,
      axisLabel: { color: token('text-muted'), fontSize: 12, ...axisLabel },
      axisLine: { lineStyle: { color: token('line') }, ...axisLine },
    }
  }
  return { [name]: Array.isArray(given) ? given.map(quiet) : quiet(given as object) }
}
