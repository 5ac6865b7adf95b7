import { fenToYuanText, formatFen } from '#core/plan/money.ts'
import type { WaterfallStep } from '#core/pricing/waterfall.ts'
import type { ChartLook, ChartOption } from '#renderer/parts/Chart/ChartLook.ts'
import type { lineupText } from '#renderer/text/lineupText.ts'

/** Prices stand, what takes from them hangs, and what is lost at the end is red. */
export function waterfallOption(
  steps: readonly WaterfallStep[],
  text: (typeof lineupText)['zh'],
  { token }: ChartLook,
): ChartOption {
  const colourOf = ({ kind, fromFen, toFen }: WaterfallStep): string => {
    if (kind === 'margin') return toFen < 0 ? token('error') : token('success')
    if (fromFen === 0) return token('accent')
    return token('role-image')
  }
  const yuan = (fen: number): number => fen / 100
  return {
    tooltip: { trigger: 'item' },
    xAxis: {
      type: 'category',
      data: steps.map(({ kind }) => text.steps[kind]),
      axisLabel: { interval: 0, lineHeight: 14, formatter: inTwoLines },
    },
    yAxis: { type: 'value', axisLabel: { formatter: (value: number) => `¥${value}` } },
    series: [
      {
        type: 'bar',
        stack: 'step',
        silent: true,
        itemStyle: { color: 'transparent' },
        tooltip: { show: false },
        data: steps.map(({ fromFen, toFen }) => yuan(groundOf(fromFen, toFen))),
      },
      {
        type: 'bar',
        stack: 'step',
        barMaxWidth: 48,
        label: {
          show: true,
          position: 'top',
          color: token('text'),
          formatter: ({ dataIndex }: { readonly dataIndex: number }) => labelOf(steps[dataIndex]),
        },
        tooltip: {
          valueFormatter: (_value: unknown, index: number) => labelOf(steps[index]),
        },
        data: steps.map((step) => ({
          value: yuan(heightOf(step.fromFen, step.toFen)),
          itemStyle: { color: colourOf(step) },
        })),
      },
    ],
  }
}

/** Names of steps stand close together where the window is small. */
export function inTwoLines(name: string): string {
  // A soft hyphen says where a long word may break.
  if (name.includes('\u00ad')) return name.replace('\u00ad', '-\n')
  const words = name.split(' ')
  if (words.length === 1)
    return name.length > 3 && /\p{Script=Han}/u.test(name) ? `${name.slice(0, 2)}\n${name.slice(2)}` : name
  const first = Math.ceil(words.length / 2)
  return `${words.slice(0, first).join(' ')}\n${words.slice(first).join(' ')}`
}

/** The invisible part of a bar, from the ground to where it hangs; bars of one sign stack, so it has the bar's sign. */
const groundOf = (from: number, to: number): number =>
  from >= 0 && to >= 0 ? Math.min(from, to) : from <= 0 && to <= 0 ? Math.max(from, to) : 0

const heightOf = (from: number, to: number): number => {
  if (from >= 0 && to >= 0) return Math.abs(to - from)
  // A step through the ground is drawn from the ground on: what is below it is what is lost.
  return from <= 0 && to <= 0 ? -Math.abs(to - from) : to
}

function labelOf(step: WaterfallStep | undefined): string {
  if (!step) return ''
  const { fromFen, toFen } = step
  return fromFen === 0
    ? formatFen(toFen)
    : `${toFen < fromFen ? '−' : '+'}${fenToYuanText(Math.abs(toFen - fromFen))}`
}
