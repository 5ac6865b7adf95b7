import { dateOf, dayOf } from '#core/plan/clock.ts'
import { formatFen } from '#core/plan/money.ts'
import { fenPerYuan, type IsoDate, type Minute, minutesPerDay } from '#core/plan/units.ts'
import type { ParityFault } from '#core/pricing/parityFaults.ts'
import type { PriceSpan } from '#core/pricing/priceSpans.ts'
import { type ChartLook, type ChartOption, seriesHues } from '#renderer/parts/Chart/ChartLook.ts'
import type { ChartPick } from '#renderer/parts/Chart/useChart.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { lineupText } from '#renderer/text/lineupText.ts'

/** What one product costs over time, and where it is undercut. */
export interface ParityPicture {
  readonly spans: readonly PriceSpan[]
  readonly faults: readonly ParityFault[]
  readonly startDate: IsoDate
  /** Who asks a price, and when, in words. */
  readonly sellerName: (span: PriceSpan) => string
  readonly timeText: (span: PriceSpan) => string
}

/** Lines of the chart: one a room, one for what creators ask and one for placements, each in order of time. */
interface SellerLine {
  readonly name: string
  readonly spans: readonly PriceSpan[]
}

/** So that no hue has to be told apart by itself. */
const symbols = ['circle', 'rect', 'triangle', 'diamond'] as const
const dashes = ['solid', 'dashed', 'dotted'] as const
/** More dates than this would cover each other. */
const mostDates = 8
/** A span's start, its end, and the break before the next. */
const pointsOfSpan = 3

/** The price that a click met. Series 0 rings what is undercut. */
export const priceAt = (
  picture: ParityPicture,
  { seriesIndex, dataIndex }: ChartPick,
): PriceSpan | undefined =>
  linesOf(picture, lineupText.zh)[seriesIndex - 1]?.spans[Math.floor(dataIndex / pointsOfSpan)]

/** Prices to hand over the days, as steps; a price that is undercut while it is protected is ringed. */
export function parityOption(picture: ParityPicture, { lang, token }: ChartLook): ChartOption {
  const { faults, startDate, timeText, sellerName } = picture
  const text = lineupText[lang]
  const lines = linesOf(picture, text)
  const days = shownDays(picture.spans)
  const said = (span: PriceSpan): string =>
    `${sellerName(span)}\n${timeText(span)}\n${formatFen(span.toHandFen ?? 0)}`
  const undercut = faults.map(({ dear, cheap, differenceFen }) => ({
    value: [(dear.start + dear.end) / 2, yuan(dear)],
    said: `${said(dear)}\n${text.undercutBy(formatFen(differenceFen), sellerName(cheap), timeText(cheap))}`,
  }))
  return {
    grid: { left: 8, right: 24, top: 32, bottom: 8, containLabel: true },
    legend: { type: 'scroll', itemWidth: 24, itemHeight: 8 },
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      formatter: ({ data }: { readonly data?: { readonly said?: string } }) => data?.said ?? '',
    },
    xAxis: {
      type: 'value',
      min: days.from * minutesPerDay,
      max: days.to * minutesPerDay,
      interval: Math.ceil((days.to - days.from) / mostDates) * minutesPerDay,
      axisLabel: {
        hideOverlap: true,
        formatter: (minute: Minute) => dayName(dateOf(startDate, minute), lang, 'short'),
      },
    },
    // Minutes before the plan are below 0; the axis stands at the left all the same.
    yAxis: {
      type: 'value',
      scale: true,
      axisLine: { onZero: false },
      axisLabel: { formatter: (value: number) => `¥${value}` },
    },
    series: [
      {
        type: 'scatter',
        name: text.undercut,
        symbol: 'circle',
        symbolSize: 18,
        z: 4,
        itemStyle: { color: 'transparent', borderColor: token('error'), borderWidth: 2 },
        data: undercut,
      },
      ...lines.map(({ name, spans }, at) => ({
        type: 'line',
        name,
        symbol: symbols[at % symbols.length],
        symbolSize: 8,
        showAllSymbol: true,
        lineStyle: { type: dashes[at % dashes.length], width: 2 },
        itemStyle: { color: token(seriesHues[at % seriesHues.length] ?? 'accent') },
        data: spans.flatMap((span) => [
          { value: [span.start, yuan(span)], said: said(span) },
          { value: [span.end, yuan(span)], said: said(span) },
          { value: [span.end, null], said: '' },
        ]),
      })),
    ],
  }
}

const yuan = ({ toHandFen }: PriceSpan): number => (toHandFen ?? 0) / fenPerYuan

function linesOf(
  { spans, sellerName }: ParityPicture,
  text: (typeof lineupText)['zh'],
): readonly SellerLine[] {
  const lines = new Map<string, { name: string; spans: PriceSpan[] }>()
  for (const span of spans) {
    if (span.toHandFen === null) continue
    const key = span.table === 'lineup' ? `room ${span.roomId}` : span.table
    const line = lines.get(key)
    if (line) line.spans.push(span)
    else
      lines.set(key, {
        name: span.table === 'lineup' ? sellerName(span) : text.sellers[span.table],
        spans: [span],
      })
  }
  return [...lines.values()]
}

function shownDays(spans: readonly PriceSpan[]): { readonly from: number; readonly to: number } {
  const from = Math.min(...spans.map(({ start }) => dayOf(start)))
  return { from, to: Math.max(from + 1, ...spans.map(({ end }) => Math.ceil(end / minutesPerDay))) }
}
